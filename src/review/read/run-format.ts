// A run's properties → the looks that say something: strong, struck through, hidden.
import type { Element } from "slimdom";
import { isOn, valOf } from "./element.ts";
import type { Style, Styles } from "./styles.ts";

/** `strong` is more than the paragraph's style gives: a heading is bold as it is. */
export type RunFormat = { strong: boolean; strike: boolean; hidden: boolean };

/** A run without properties, in a paragraph whose style hides nothing. */
export const plainRun: RunFormat = { strong: false, strike: false, hidden: false };

/** `paragraph` is the style that the run's paragraph has. */
export function readRunFormat(
  properties: Element | undefined,
  styles: Styles,
  paragraph: Style | undefined,
): RunFormat {
  if (properties === undefined && !paragraph?.hidden && !paragraph?.strike) return plainRun;
  const style = styles.get(valOf(properties, "rStyle") ?? "");
  return {
    strong: isOn(properties, "b") ?? style?.bold ?? false,
    strike: isOn(properties, "strike") ?? isOn(properties, "dstrike") ?? style?.strike ?? paragraph?.strike ?? false,
    hidden: isOn(properties, "vanish") ?? style?.hidden ?? paragraph?.hidden ?? false,
  };
}

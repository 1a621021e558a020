// A run's properties → the looks that say something: strong, struck through, hidden.
import type { Element } from "slimdom";
import { isOn, valOf } from "./element.ts";
import type { Style, Styles } from "./styles.ts";

/** `strong` is more than the paragraph's style gives: a heading is bold as it is. */
export type RunFormat = { strong: boolean; strike: boolean; hidden: boolean };

/** All there are, so that equal looks are one object. */
const formats: readonly RunFormat[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  strong: (bits & 1) !== 0,
  strike: (bits & 2) !== 0,
  hidden: (bits & 4) !== 0,
}));

const format = (strong: boolean, strike: boolean, hidden: boolean): RunFormat =>
  formats[(strong ? 1 : 0) + (strike ? 2 : 0) + (hidden ? 4 : 0)] ?? { strong, strike, hidden };

/** A run without properties, in a paragraph whose style says nothing of its runs. */
export const plainRun = format(false, false, false);

/** `paragraph` is the style that the run's paragraph has. */
export function readRunFormat(
  properties: Element | undefined,
  styles: Styles,
  paragraph: Style | undefined,
): RunFormat {
  if (properties?.firstElementChild == null && !paragraph?.hidden && !paragraph?.strike) return plainRun;
  const style = styles.get(valOf(properties, "rStyle") ?? "");
  return format(
    isOn(properties, "b") ?? style?.bold ?? false,
    isOn(properties, "strike") ?? isOn(properties, "dstrike") ?? style?.strike ?? paragraph?.strike ?? false,
    isOn(properties, "vanish") ?? style?.hidden ?? paragraph?.hidden ?? false,
  );
}

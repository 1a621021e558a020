// styles.xml → what a paragraph or a run has from its style: number, weight, line, hiding.
import type { Element } from "slimdom";
import { attributeOf, childOf, isOn, isWord, valOf } from "./element.ts";

/** What styles say themselves or by those they are based on, undefined where none says anything; their own names. */
export type Style = {
  name?: string;
  list?: string;
  level?: number;
  bold?: boolean;
  strike?: boolean;
  hidden?: boolean;
};

/** Styles by their ids. */
export type Styles = ReadonlyMap<string, Style>;

/** Reads the root of styles.xml; each style is on top of what it is based on. */
export function readStyles(root: Element | undefined): Styles {
  const own = new Map<string, Style & { base?: string }>();
  for (let style = root?.firstElementChild; style; style = style.nextElementSibling)
    if (isWord(style, "style")) own.set(attributeOf(style, "styleId") ?? "", ownStyle(style));
  const done = new Map<string, Style>();
  for (const id of own.keys()) resolve(id, own, done);
  return done;
}

function ownStyle(style: Element): Style & { base?: string } {
  const numbering = childOf(childOf(style, "pPr"), "numPr");
  const run = childOf(style, "rPr");
  const level = valOf(numbering, "ilvl");
  return defined({
    base: valOf(style, "basedOn"),
    name: valOf(style, "name"),
    list: valOf(numbering, "numId"),
    level: /^\d$/.test(level ?? "") ? Number(level) : undefined,
    bold: isOn(run, "b"),
    strike: isOn(run, "strike") ?? isOn(run, "dstrike"),
    hidden: isOn(run, "vanish"),
  });
}

/** A style that is based on itself, in however many steps, is on top of nothing from there on. */
function resolve(id: string, own: ReadonlyMap<string, Style & { base?: string }>, done: Map<string, Style>): void {
  const chain: string[] = [];
  for (
    let at: string | undefined = id;
    at !== undefined && !done.has(at) && !chain.includes(at);
    at = own.get(at)?.base
  )
    if (chain.push(at) > 50) break;
  for (const name of chain.reverse()) {
    const { base, ...style } = own.get(name) ?? {};
    const { name: _, ...given } = (base === undefined ? undefined : done.get(base)) ?? {};
    done.set(name, { ...given, ...style });
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(object: T): Defined<T> {
  // What is left has no undefined in it.
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}

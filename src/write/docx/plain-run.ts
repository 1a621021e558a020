// Runs that have nothing but text: how they look and what they say; cut in two, or joined where they look the same.
import { type Element, el, openElement } from "./element.ts";
import { textElements } from "./text.ts";

/** A run's properties, none where the paragraph's style says it all, and its text: tabs and breaks as characters. */
export type PlainRun = { properties: Element | undefined; text: string };

/** What a run of text says; undefined for anything else, and for a run without text. */
export function plainRun(element: Element | undefined): PlainRun | undefined {
  if (element === undefined) return undefined;
  const { name, children } = openElement(element);
  if (name !== "w:r") return undefined;
  let [properties, text]: [Element | undefined, string] = [undefined, ""];
  for (const child of children) {
    if (typeof child === "string") continue;
    const { name, children: inner } = openElement(child);
    if (name === "w:rPr") properties = child;
    else if (name === "w:t") text += inner.join("");
    else if (name === "w:tab") text += "\t";
    else if (name === "w:br") text += "\n";
    else return undefined;
  }
  return text === "" ? undefined : { properties, text };
}

const made = ({ properties, text }: PlainRun): Element => el("w:r", undefined, [properties, ...textElements(text)]);

/** The two runs that a run becomes at a character; itself where it is no run of text. */
export function cutRun(run: Element, offset: number): Element[] {
  const plain = plainRun(run);
  if (plain === undefined) return [run];
  const { properties, text } = plain;
  return [made({ properties, text: text.slice(0, offset) }), made({ properties, text: text.slice(offset) })];
}

/** Neighbouring runs that look the same become one, in links too: where one ended does not show. */
export function joinRuns(content: readonly Element[]): Element[] {
  const joined: Element[] = [];
  for (const element of content) {
    const [before, plain] = [plainRun(joined.at(-1)), plainRun(element)];
    if (before !== undefined && plain !== undefined && looksSame(before, plain)) {
      joined[joined.length - 1] = made({ ...before, text: before.text + plain.text });
    } else joined.push(joinWithin(element));
  }
  return joined;
}

function joinWithin(element: Element): Element {
  const { name, attributes, children } = openElement(element);
  if (name !== "w:hyperlink") return element;
  return el(name, attributes, joinRuns(children.filter((child) => typeof child !== "string")));
}

const looksSame = (one: PlainRun, other: PlainRun): boolean =>
  JSON.stringify(one.properties) === JSON.stringify(other.properties);

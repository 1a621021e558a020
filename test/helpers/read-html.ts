// A notice's HTML → what a program reads back from it, by parse5 alone: facts, outline, text, structure.
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, byTag, type Element, elements, parseStrictly, solid, textOf } from "./parse-html.ts";
import { markedHeading, type OutlineItem } from "./read-outline.ts";

/** A fact as the file says it; `text` is what is shown, without readings. */
export type ReadFact = {
  path: string;
  kind: string;
  value: string;
  text: string;
  unit?: string;
  derivedFrom?: string[];
  lang?: string;
};

export type HtmlRead = {
  /** In reading order, an outer fact before those in it. */
  facts: ReadFact[];
  outline: OutlineItem[];
  /** The body's text without white space. */
  text: string;
  /** Tag names of the body in order, by depth: what no value may change. */
  structure: string[];
  title: string;
};

/** Reads a whole document; throws on parse errors. `lenient` allows control characters in the text. */
export function readHtml(html: string, lenient = false): HtmlRead {
  const root = parseStrictly(html, lenient);
  const [body] = byTag(root, "body");
  if (body === undefined) throw new Error("HTML: no body");
  const facts = elements(body, (e) => attribute(e, "data-path") !== undefined).map(readFact);
  const title = byTag(root, "title").map(textOf).join();
  return { facts, outline: outlineOf(body), text: solid(textOf(body)), structure: structureOf(body), title };
}

function readFact(element: Element): ReadFact {
  const read = (name: string): string => attribute(element, name) ?? "";
  const [unit, derived, lang] = ["data-unit", "data-derived", "lang"].map((name) => attribute(element, name));
  return {
    ...{ path: read("data-path"), kind: read("data-kind"), text: shown(element) },
    value: read(element.tagName === "time" ? "datetime" : "value"),
    ...(unit === undefined ? {} : { unit }),
    ...(derived === undefined ? {} : { derivedFrom: derived.split(" ") }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The text as shown: a line break is one, a reading stands over its base. */
function shown(node: Tree.ChildNode | Element): string {
  if (!("tagName" in node)) return "value" in node ? node.value : "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "rt" || node.tagName === "rp") return "";
  return node.childNodes.map(shown).join("");
}

/** Headings of sections, items of numbered lists, bold lead lines and questions, in reading order. */
function outlineOf(body: Element): OutlineItem[] {
  return elements(body, () => true).flatMap((element): OutlineItem[] => {
    const { tagName } = element;
    if (/^h[2-5]$/.test(tagName)) return [headed(element)];
    if (tagName === "li") {
      const label = labelOf(element);
      return label === "" || isBullet(label) ? [] : [{ label }];
    }
    if (tagName === "p" && attribute(element, "class")?.split(" ").includes("lead")) {
      const heading = markedHeading(textOf(element));
      return heading === undefined ? [] : [{ label: "", heading }];
    }
    if (tagName === "dt" && textOf(element).startsWith("Q.")) {
      return [{ label: "Q.", heading: textOf(element).slice(2).trim() }];
    }
    return [];
  });
}

const isBullet = (label: string): boolean => /^[・•●■]$/u.test(label);

function headed(element: Element): OutlineItem {
  const label = labelOf(element);
  return { label, heading: textOf(element).slice(label.length) };
}

/** The printed label that opens an element, if one does. */
function labelOf(element: Element): string {
  const [first] = elements(element, (e) => attribute(e, "class") === "label");
  return first !== undefined && textOf(element).trimStart().startsWith(textOf(first)) ? textOf(first) : "";
}

function structureOf(body: Element): string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    lines.push(
      `${" ".repeat(depth)}${element.tagName} ${attribute(element, "id") ?? attribute(element, "data-path") ?? ""}`,
    );
    for (const child of element.childNodes) if ("tagName" in child && child.tagName !== "wbr") visit(child, depth + 1);
  };
  visit(body, 0);
  return lines;
}

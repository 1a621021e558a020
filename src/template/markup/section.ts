// Reads a section element: its heading, its number, its body.
import type { Section } from "../../notice/tree.ts";
import type { Draft, DraftBlock } from "../resolve-mentions.ts";
import { readFlow } from "./blocks.ts";
import { attribute, type Element, isElement, report } from "./reader.ts";
import { readLine, type Scope, styleAt, withId } from "./scope.ts";

const headings = ["h2", "h3", "h4"] as const;
const levels = [1, 2, 3] as const;

/** One section, or nothing when its body is empty: then its heading goes too. */
export function readSection(element: Element, scope: Scope): DraftBlock | undefined {
  const { reader } = scope;
  const expected = headings[scope.level];
  const level = levels[scope.level];
  if (expected === undefined || level === undefined) {
    report(reader, element, "markup-section-too-deep", { levels: headings.length });
    return undefined;
  }
  const head = headingOf(element);
  if (head !== undefined && head.tagName !== expected) {
    report(reader, head, "markup-heading-level", { element: head.tagName, expected });
  }
  const plain = isPlain(element, scope);
  const heading = readLine(head?.childNodes ?? [], expected, scope);
  const children = readFlow(
    element.childNodes.filter((node) => node !== head),
    { ...scope, parent: "section", level: scope.level + 1, depth: plain ? scope.depth : scope.level + 1 },
  );
  if (head === undefined || (heading.length === 0 && children.length > 0)) {
    report(reader, element, "markup-section-without-heading", { expected });
  }
  if (children.length === 0) return undefined;
  const style = plain ? undefined : styleAt(scope.level, element, reader);
  const numbering = style === undefined ? {} : { numbering: { depth: scope.level, style, own: false } };
  const section: Draft<Section> = { type: "section", id: "", level, label: "", ...numbering, heading, children };
  return withId(section, element, reader);
}

/** The heading, when it is the first thing in the section. */
function headingOf(element: Element): Element | undefined {
  const first = element.childNodes.find((node) => isElement(node));
  return first !== undefined && isElement(first) && /^h[1-6]$/.test(first.tagName) ? first : undefined;
}

function isPlain(element: Element, { reader }: Scope): boolean {
  const name = attribute(element, "class");
  if (name !== undefined && name !== "plain") {
    report(reader, element, "markup-unknown-class", { element: "section", class: name });
  }
  return name === "plain";
}

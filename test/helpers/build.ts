// Short builders for hand-written notice trees in tests.
import type {
  Block,
  Fact,
  FactKind,
  Inline,
  List,
  Note,
  NumberStyle,
  Paragraph,
  ParagraphRole,
  Reference,
  Section,
  TableCell,
} from "../../src/notice/tree.ts";

/** What builders take for inline content: a string is a text, a list is several. */
export type Content = string | Inline | readonly (string | Inline)[];

/** Strings become texts. */
export function inlines(content: Content): Inline[] {
  const parts = typeof content === "string" || "type" in content ? [content] : content;
  return parts.map((part) => (typeof part === "string" ? { type: "text", text: part } : part));
}

export const strong = (content: Content): Inline => ({ type: "strong", children: inlines(content) });
export const strike = (content: Content): Inline => ({ type: "strike", children: inlines(content) });
export const link = (href: string, content: Content): Inline => ({ type: "link", href, children: inlines(content) });
export const ruby = (base: string, reading: string): Inline => ({ type: "ruby", base, reading });
export const br: Inline = { type: "break" };
export const see = (to: string, label: string): Reference => ({ type: "reference", to, label });

/** A fact; shows its value unless told. */
export function fact(
  path: string,
  kind: FactKind,
  value: string,
  shown: Content = value,
  more: Partial<Fact> = {},
): Fact {
  return { type: "fact", path, kind, value, children: inlines(shown), ...more };
}

export function p(id: string, content: Content, role: ParagraphRole = "body", lang?: string): Paragraph {
  return { type: "paragraph", id, role, children: inlines(content), ...(lang === undefined ? {} : { lang }) };
}

export function note(id: string, mark: string, children: Block[]): Note {
  return { type: "note", id, mark, children };
}

/** A section; unnumbered without a style. */
export function section(
  id: string,
  level: Section["level"],
  label: string,
  heading: Content,
  children: Block[],
  style?: NumberStyle,
): Section {
  const numbering = style === undefined ? {} : { numbering: { depth: level - 1, style, own: false } };
  return { type: "section", id, level, label, ...numbering, heading: inlines(heading), children };
}

/** A list whose items are `[label, content or blocks]`; ids are the list's with the position. */
export function list(
  id: string,
  items: readonly (readonly [label: string, body: Content | { blocks: Block[] }])[],
  numbering?: List["numbering"],
): List {
  return {
    type: "list",
    id,
    ordered: numbering !== undefined,
    ...(numbering === undefined ? {} : { numbering }),
    items: items.map(([label, body], index) => ({
      id: `${id}-${index + 1}`,
      label,
      children: typeof body === "object" && "blocks" in body ? body.blocks : [p(`${id}-${index + 1}-text`, body)],
    })),
  };
}

export const th = (content: Content): TableCell => ({ header: true, children: inlines(content) });
export const td = (content: Content): TableCell => ({ header: false, children: inlines(content) });

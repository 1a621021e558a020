// The notice: one tree of plain objects, made by template/, printed by write/, compared by tests and review.

/** A BCP 47 tag, such as `ja` or `zh-Hans`: the name of a file in templates/locales/. */
export type LocaleTag = string;

/** What a fact is; decides how it is compared, read back and shown. */
export type FactKind =
  | "text" // free text of the incident
  | "name" // persons, companies, services, documents, products
  | "term" // a vocabulary id, shown in the locale's words
  | "item" // a data item (a vocabulary id)
  | "date" // ISO 8601, `2026-04` or `2026-04-10`
  | "time" // `12:35`, or `2026-04-10T12:35` when the day is shown with it
  | "period" // `2026-01-05/2026-01-19`; a side may be empty
  | "count" // a number; its unit in `unit`
  | "phone"
  | "email"
  | "url"
  | "number"; // any other number: a report's, a percentage

/** One value of the incident, said once in the text; everything it shows comes from `path`. */
export type Fact = {
  type: "fact";
  /** Where the value stands in the incident file: `affected[0].people`. For a derived one, the path of what it is about. */
  path: string;
  kind: FactKind;
  /** The typed value as text: `2026-04-10`, `1007`, a vocabulary id, a name as written. */
  value: string;
  /** Of a count: `people`, `records`, … (a vocabulary id). */
  unit?: string;
  /** Paths it is computed from; a derived fact is recomputed, never edited. */
  derivedFrom?: string[];
  /** What is shown, usually one text; nested facts (both ends of a period) and marked-up parts are possible. */
  children: Inline[];
  /** The language of a value shown in another language's text. */
  lang?: LocaleTag;
};

export type Text = { type: "text"; text: string };
export type Break = { type: "break" };
/** Bold. */
export type Strong = { type: "strong"; children: Inline[] };
/** No longer valid, shown struck through. */
export type Strike = { type: "strike"; children: Inline[] };
/** http(s), mailto or tel only. */
export type Link = { type: "link"; href: string; children: Inline[] };
export type Ruby = { type: "ruby"; base: string; reading: string };
/** Prints the label of the block with id `to`, as number.ts computed it: `2.(2)①`, or with `form: "own"` without its ancestors: `①`. */
export type Reference = { type: "reference"; to: string; label: string; form?: "own" };

export type Inline = Text | Break | Strong | Strike | Link | Ruby | Reference | Fact;

/** What a paragraph is for; decides where it stands on the line and how it looks. */
export type ParagraphRole =
  | "body"
  | "date" // right
  | "addressee" // left
  | "issuer" // right; one line each
  | "title" // centred, the document's h1
  | "mark" // 記, centred
  | "end" // 以上 / 完, right
  | "lead"; // a bold line that is no section heading: 【…】, ■…, Q.

/** Every block has an id that comes from template and incident path, not from its position, and is unique in the notice. */
type Block_ = { id: string };
export type Paragraph = Block_ & { type: "paragraph"; role: ParagraphRole; children: Inline[]; lang?: LocaleTag };
/** A ※ note; `mark` is printed before it. */
export type Note = Block_ & { type: "note"; mark: string; children: Block[] };
/** `label` is what numbering prints before the heading, `""` for an unnumbered one. */
export type Section = Block_ & {
  type: "section";
  level: 1 | 2 | 3 | 4;
  label: string;
  numbering?: NumberRef;
  heading: Inline[];
  children: Block[];
};
export type ListItem = Block_ & { label: string; children: Block[] };
/** A list; an ordered one has labels and a `numbering`, a bullet list has its bullet as each label. */
export type List = Block_ & { type: "list"; ordered: boolean; numbering?: NumberRef; items: ListItem[] };
export type TableCell = { header: boolean; children: Inline[] };
/** The first `heads` rows are repeated on every page. */
export type Table = Block_ & { type: "table"; heads: number; rows: TableCell[][] };
/** Term and description pairs: a contact's channels, a question and its answer. */
export type Definitions = Block_ & { type: "definitions"; items: { term: Inline[]; children: Block[] }[] };
/** A framed group, such as the contact box. */
export type Box = Block_ & { type: "box"; children: Block[] };

export type Block = Paragraph | Note | Section | List | Table | Definitions | Box;

/** How one level is numbered: printed before, the counter's figures, printed after. */
export type NumberStyle = {
  /** `decimal` 1, `upper-roman` I, `circled` ①, `cjk` 一, `full-width` １, `katakana` ア. */
  figures: "decimal" | "upper-roman" | "circled" | "cjk" | "full-width" | "katakana";
  before: string;
  after: string;
};

/** Which numbering a section or list belongs to: `levels` of the notice by depth from 0, or a list's own style. */
export type NumberRef = { depth: number; style: NumberStyle; own: boolean };

export type Notice = {
  /** The incident file's base name, the template, the locale. */
  incident: string;
  template: string;
  locale: LocaleTag;
  /** Plain text of the title, for <title> and document properties. */
  title: string;
  /** The notice's date, ISO 8601; absent when the incident has none. */
  date?: string;
  /** The issuer's name in plain text, for document properties. */
  author: string;
  /** Numbering of sections by depth: index 0 is level 1. Ordered lists inside continue with the next depth. */
  numbering: NumberStyle[];
  /** Running matter in the notice's language. */
  page: {
    /** `draft` prints its word on every page. */
    draft?: string;
    /** Parts round the page number and the page count: `["", " ／ ", ""]`. */
    number: [string, string, string];
    /** The language of labels of content controls, by fact path: what people call the field. */
    labels: Record<string, string>;
  };
  children: Block[];
};

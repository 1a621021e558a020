// Word's elements → calls that write a story: changes, controls, tables, links and fields become what text stands in.
import type { Element } from "slimdom";
import type { ReviewedParagraph, Revision } from "../reviewed.ts";
import {
  attributeOf,
  COMPATIBILITY,
  charactersIn,
  childOf,
  isOn,
  isWord,
  RELATIONSHIPS,
  valOf,
  W14,
} from "./element.ts";
import { type FieldWalk, walkFields } from "./fields.ts";
import { tellLink } from "./links.ts";
import { type Control, openControl } from "./marks.ts";
import type { Revisions } from "./revision.ts";
import { plainRun, type RunFormat, readRunFormat } from "./run-format.ts";
import { formatChangesIn, pictureOf, runText, thingIn } from "./run-text.ts";
import { type ParagraphStart, type Story, writeStory } from "./story.ts";
import type { Style, Styles } from "./styles.ts";

/** What the part that is walked through is read with. */
export type Surroundings = {
  styles: Styles;
  revisions: Revisions;
  /** Targets of links by the ids of relationships. */
  links: ReadonlyMap<string, string>;
  /** Ids of the comments that there are. */
  comments: ReadonlySet<string>;
  /** The words of notes by kind and id: `footnote 2`. */
  notes: ReadonlyMap<string, string>;
  /** Whether paragraphs that say nothing are kept. */
  keepEmpty?: boolean;
};

/** What text stands in by the elements round it. */
type Context = {
  revisions: readonly Revision[];
  controls: readonly Control[];
  format: RunFormat;
  /** Within a control that shows what is to be filled in. */
  mute: boolean;
  link?: string;
  /** The style of the paragraph. */
  style?: Style | undefined;
  /** Where the last cell of the table is, and the cell that is read. */
  table?: { index: number; row: number; column: number };
  cell?: ReviewedParagraph["cell"];
};

/** Properties in which changes of formatting are tracked. */
const properties = new Set(["rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr"]);

type Visit = (element: Element, context: Context) => void;

const top: Context = { revisions: [], controls: [], format: plainRun, mute: false };

/** Reads all that an element holds: a body, a header, a comment. Wrappers that it does not know it looks through. */
export function readStory(root: Element, given: Surroundings): Story {
  const { styles, revisions } = given;
  const story = writeStory(given.comments, given.keepEmpty);
  const fields: FieldWalk = walkFields(story.tell);
  let tables = 0;

  const inside: Visit = (element, context) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) visit(child, context);
  };
  const changed = (context: Context, added: readonly Revision[]): Context =>
    added.length === 0 ? context : { ...context, revisions: added.reduce(revisions.with, context.revisions) };
  const change: Visit = (element, context) => {
    const revision = revisions.of(element);
    inside(element, revision === undefined ? context : changed(context, [revision]));
  };
  const idOf = (element: Element): string => attributeOf(element, "id") ?? "";
  const thing: Visit = (element) => story.tell("embedded", thingIn(element));
  const imported: Visit = (element) => story.tell("imported", element.localName);
  const note: Visit = (element) => {
    const kind = element.localName.replace("Reference", "");
    story.tell("footnote", given.notes.get(`${kind} ${idOf(element)}`) ?? "");
  };
  const instruction: Visit = (element) => fields.instruction(charactersIn(element));

  const visits: Readonly<Record<string, Visit>> = {
    p(element, context) {
      if (story.inParagraph()) return inside(element, context);
      const style = styles.get(valOf(childOf(element, "pPr"), "pStyle") ?? "");
      story.begin(startOf(element, context, style));
      inside(element, { ...context, style });
      fields.endParagraph();
      story.end();
    },
    r(element, context) {
      const format = readRunFormat(childOf(element, "rPr"), styles, context.style);
      inside(element, format === context.format ? context : { ...context, format });
    },
    tbl(element, context) {
      inside(element, { ...context, table: { index: tables++, row: -1, column: 0 } });
    },
    tr(element, context) {
      const properties = childOf(element, "trPr");
      if (context.table !== undefined) {
        context.table.row++;
        context.table.column = count(valOf(properties, "gridBefore"), 0);
      }
      inside(element, changed(context, revisions.in(properties)));
    },
    tc(element, context) {
      const properties = childOf(element, "tcPr");
      const { table } = context;
      // A cell without a row is none of Word's; it is taken for one of the first.
      const cell = table && { table: table.index, row: Math.max(table.row, 0), column: table.column };
      if (table !== undefined) table.column += count(valOf(properties, "gridSpan"), 1);
      const here = changed(context, revisions.in(properties));
      if (cell === undefined) return inside(element, here);
      inside(element, { ...here, cell });
      story.endCell(cell, here.revisions);
    },
    sdt(element, context) {
      const properties = childOf(element, "sdtPr");
      const tag = valOf(properties, "tag") ?? "";
      const mute = context.mute || isOn(properties, "showingPlcHdr") === true;
      const controls =
        tag === "" ? context.controls : [...context.controls, openControl(tag, story.order(), story.bookmarks())];
      inside(element, { ...context, mute, controls });
    },
    ...{ ins: change, del: change, moveFrom: change, moveTo: change },
    hyperlink(element, context) {
      const anchor = attributeOf(element, "anchor");
      const id = element.getAttributeNS(RELATIONSHIPS, "id") ?? "";
      const link = given.links.get(id) ?? (anchor === undefined ? undefined : `#${anchor}`);
      if (link !== undefined) tellLink(link, story.tell);
      inside(element, link === undefined ? context : { ...context, link });
    },
    fldSimple(element, context) {
      fields.begin(attributeOf(element, "instr") ?? "");
      fields.separate();
      inside(element, context);
      fields.end();
    },
    fldChar(element) {
      const type = attributeOf(element, "fldCharType");
      if (type === "begin") fields.begin("");
      else if (type === "separate") fields.separate();
      else if (type === "end") fields.end();
    },
    ...{ instrText: instruction, delInstrText: instruction },
    ruby(element, context) {
      const base = childOf(element, "rubyBase");
      if (base !== undefined) inside(base, context);
    },
    bookmarkStart: (element, { controls }) =>
      story.beginBookmark(idOf(element), attributeOf(element, "name") ?? "", controls),
    bookmarkEnd: (element) => story.endBookmark(idOf(element)),
    commentRangeStart: (element) => story.beginComment(idOf(element)),
    commentRangeEnd: (element) => story.endComment(idOf(element)),
    commentReference: (element) => story.endComment(idOf(element)),
    ...{ footnoteReference: note, endnoteReference: note },
    ...{ drawing: thing, pict: thing, object: thing, control: thing, contentPart: thing, movie: thing },
    ...{ altChunk: imported, subDoc: imported },
    sym(element, context) {
      const picture = pictureOf(element);
      if (picture === undefined) emit(runText(element) ?? "", context);
      else if (!isAway(context.revisions)) story.tell("embedded", `symbol ${picture}`);
    },
  };

  const visit: Visit = (element, context) => {
    const name = element.localName;
    if (!isWord(element)) return foreign(element, context);
    const known = Object.hasOwn(visits, name) ? visits[name] : undefined;
    if (known !== undefined) return known(element, context);
    const text = runText(element);
    if (text !== undefined) return emit(text, context);
    if (properties.has(name)) story.formatted(formatChangesIn(element));
    else if (!name.endsWith("Pr")) inside(element, context);
  };
  const foreign: Visit = (element, context) => {
    if (/^oMath(Para)?$/.test(element.localName)) return story.tell("embedded", "formula");
    if (element.namespaceURI !== COMPATIBILITY || element.localName !== "AlternateContent")
      return inside(element, context);
    // Each says the same in its own way; programs take the first that they know.
    if (element.firstElementChild !== null) inside(element.firstElementChild, context);
  };
  const emit = (text: string, { mute, revisions, controls, format, link }: Context): void => {
    if (mute || fields.hides()) return;
    const targets = fields.targets();
    story.text(text, { revisions, controls, format, link: link ?? targets.link, reference: targets.reference });
  };
  const startOf = (element: Element, context: Context, style: Style | undefined): ParagraphStart => {
    const properties = childOf(element, "pPr");
    const numPr = childOf(properties, "numPr");
    const list = valOf(numPr, "numId") ?? style?.list;
    const level = count(valOf(numPr, "ilvl"), style?.level ?? 0);
    const paragraphId = element.getAttributeNS(W14, "paraId");
    const name = valOf(properties, "pStyle");
    return {
      ...(paragraphId === null ? {} : { paragraphId }),
      ...(name === undefined ? {} : { style: name }),
      ...(style?.name === undefined ? {} : { styleName: style.name }),
      ...(list === undefined || list === "0" ? {} : { numbering: { list, level } }),
      ...(context.cell === undefined ? {} : { cell: context.cell }),
      end: revisions.in(childOf(properties, "rPr")).reduce(revisions.with, context.revisions),
    };
  };

  inside(root, top);
  fields.done();
  return story.done();
}

const isAway = (revisions: readonly Revision[]): boolean =>
  revisions.some(({ kind }) => kind === "deleted" || kind === "moved-from");

/** A small whole number; what is none counts as told. */
function count(text: string | undefined, otherwise: number): number {
  return /^\d{1,3}$/.test(text ?? "") ? Number(text) : otherwise;
}

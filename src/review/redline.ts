// Two Word files, or two versions of one → the new one with all that differs from the old one as tracked changes.
import type { Document, Element } from "slimdom";
import { type Problem, problem } from "../problem.ts";
import type { DocxPackage } from "./open.ts";
import { childOf } from "./read/element.ts";
import { acceptAll } from "./redline/accepted.ts";
import { readBlocks } from "./redline/blocks.ts";
import { countChanges, paragraphsOf } from "./redline/changes.ts";
import { type Compared, compareBodies } from "./redline/compare-blocks.ts";
import { definitionsFor } from "./redline/definitions.ts";
import { type Labels, readLabels } from "./redline/labels.ts";
import { type Hand, makerFor } from "./redline/maker.ts";
import { packRedline } from "./redline/package.ts";
import { trackBlocks } from "./redline/track-blocks.ts";

export type { Hand } from "./redline/maker.ts";

export type RedlineOptions = {
  hand: Hand;
  /** That of the words, a BCP 47 tag. */
  locale: string;
};

export type Redline = {
  /** The bytes of the Word file. */
  docx: Uint8Array;
  /** How many changes of words there are. */
  changes: number;
  /** How they differ, for showing it in another way. */
  compared: readonly Compared[];
  /** The numbers and bullets before the paragraphs of each side. */
  labels: { old: Labels; now: Labels };
  /** Of what the inputs had that is not in it: comments, changes tracked before. */
  problems: Problem[];
};

/**
 * Compares two files as they stand with all their changes accepted. Accepting all changes of the result gives the text of the new file,
 * rejecting all that of the old one, but for headers, footers and notes, which are the new file's. The packages stay as they are.
 */
export function redline(old: DocxPackage, now: DocxPackage, { hand, locale }: RedlineOptions): Redline {
  const before = hasMarks(old) ? accepted(old) : { body: bodyOf(old, documentOf(old)), problems: [] };
  const after = accepted(now);
  const blocks = { old: readBlocks(before.body), now: readBlocks(after.body) };
  const compared = compareBodies(blocks.old, blocks.now, locale);
  const labels = { old: readLabels(old, blocks.old), now: readLabels(now, blocks.now) };
  const definitions = definitionsFor(old, now, paragraphsOf(compared));
  const maker = makerFor(after.document, hand, after.lastId);
  trackBlocks(after.body, compared, { maker, definitions });
  const grown = definitions.parts.filter(({ changed }) => changed);
  const changed = new Map([
    [now.main, after.document],
    ...grown.map(({ name, document }) => [name, document] as const),
  ]);
  return {
    docx: packRedline(now, changed),
    changes: countChanges(compared),
    compared,
    labels,
    problems: [...before.problems, ...after.problems],
  };
}

/** Whether there can be anything that `acceptAll` takes out. What is only read need not be copied. */
function hasMarks(opened: DocxPackage): boolean {
  return /<(?:[\w.-]+:)?(?:ins|del|move\w+|comment\w+|annotationRef|cell(?:Ins|Del|Merge)|customXml\w+Range\w+|numberingChange|\w+PrChange|tblGridChange)[\s/>]/.test(
    opened.text(opened.main) ?? "<del>",
  );
}

/** A copy of the document as it stands with all changes accepted. */
function accepted(opened: DocxPackage) {
  const document = documentOf(opened).cloneNode(true) as Document; // a copy of a document is one
  const body = bodyOf(opened, document);
  const { changes, comments, lastId } = acceptAll(body);
  const told = (code: string, count: number): Problem[] =>
    count === 0 ? [] : [problem(code, { file: opened.file }, { count }, { severity: "info" })];
  return {
    ...{ document, body, lastId },
    problems: [...told("redline-changes-accepted", changes), ...told("redline-comments-left-out", comments)],
  };
}

function documentOf(opened: DocxPackage): Document {
  const { value } = opened.xml(opened.main);
  if (value === undefined) throw new Error(`${opened.file}: it was opened and its document can't be read`);
  return value;
}

/** A document without a body, which is none of Word's, holds its text itself, as for the reader. */
function bodyOf({ file }: DocxPackage, document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error(`${file}: it was opened and has no root`);
  return childOf(root, "body") ?? root;
}

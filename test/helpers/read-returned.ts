// A Word file, or the body of one → what the reader of returned files says of it, in lines that a test can compare.
import { readDocx } from "../../src/review/read.ts";
import { currentText, originalText, type Piece, type Reviewed } from "../../src/review/reviewed.ts";
import { documentOf, makeDocx } from "./make-docx.ts";

/** The file as read; throws with its problem where there is one. */
export async function readReturned(bytes: Uint8Array): Promise<Reviewed> {
  const { value, problems } = await readDocx(bytes, "back.docx");
  if (value === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** A file with this body, and further parts and relationships of the document, as read. */
export function readBody(body: string, parts: Record<string, string> = {}, links = ""): Promise<Reviewed> {
  return readReturned(makeDocx({ "word/document.xml": documentOf(body), ...parts }, links));
}

/** The pieces of all paragraphs, one each: its text, and in brackets what `what` says of it. */
export function pieces(reviewed: Reviewed, what: (piece: Piece) => string): string[] {
  return reviewed.paragraphs.map(({ pieces }) => pieces.map((piece) => `${piece.text}[${what(piece)}]`).join(""));
}

/** A piece's changes: `+A` inserted by A, `-A` deleted, `<A` moved away, `>A` moved here. */
export function changes({ revisions }: Pick<Piece, "revisions">): string {
  const signs = { inserted: "+", deleted: "-", "moved-from": "<", "moved-to": ">" };
  return revisions.map(({ kind, author }) => signs[kind] + author).join("");
}

/** A piece's facts by tag and bookmark. */
export function facts({ facts }: Piece): string {
  return facts.map(({ tag = "", bookmark = "" }) => `${tag}|${bookmark}`).join(" ");
}

/** The text before all changes and as it now stands, a paragraph with a changed end joined with the next as Word joins them. */
export function bothTexts({ paragraphs }: Reviewed): { original: string[]; current: string[] } {
  const lines = { original: [""], current: [""] };
  for (const { pieces, end } of paragraphs) {
    lines.original[lines.original.length - 1] += originalText(pieces);
    lines.current[lines.current.length - 1] += currentText(pieces);
    const kinds = end.map(({ kind }) => kind);
    if (!kinds.includes("inserted") && !kinds.includes("moved-to")) lines.original.push("");
    if (!kinds.includes("deleted") && !kinds.includes("moved-from")) lines.current.push("");
  }
  // What is behind the last end is nothing, unless that end is none.
  const whole = (texts: string[]): string[] => (texts.at(-1) === "" ? texts.slice(0, -1) : texts);
  return { original: whole(lines.original), current: whole(lines.current) };
}

/** A paragraph of these runs; a run of this text. */
export const p = (...inside: string[]): string => `<w:p>${inside.join("")}</w:p>`;
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const by = (author: string): string => `w:id="1" w:author="${author}" w:date="2026-04-09T10:30:00Z"`;

/** Changes of a run by a person. */
export const ins = (author: string, ...inside: string[]): string => `<w:ins ${by(author)}>${inside.join("")}</w:ins>`;
export const del = (author: string, ...inside: string[]): string =>
  `<w:del ${by(author)}>${inside.join("").replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`;

/** The properties of a paragraph whose mark a person inserted or deleted. */
export const mark = (change: "ins" | "del" | "moveFrom" | "moveTo", author: string): string =>
  `<w:pPr><w:rPr><w:${change} ${by(author)}/></w:rPr></w:pPr>`;

/** A control with a tag. */
export const sdt = (tag: string, ...inside: string[]): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inside.join("")}</w:sdtContent></w:sdt>`;

/** The two ends of a bookmark round something. */
export const bookmark = (id: number, name: string, ...inside: string[]): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside.join("")}<w:bookmarkEnd w:id="${id}"/>`;

/** A complex field; the runs of its result. */
export const field = (instruction: string, ...result: string[]): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve">${instruction.replaceAll('"', "&quot;")}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    ...result,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join("");

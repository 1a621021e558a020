// The bytes of a Word file that came back → what it says: text with its changes, comments, facts, and what nobody asked for.
import { type Found, type Problem, problem } from "../problem.ts";
import { type DocxPackage, openDocx } from "./open.ts";
import { type CommentText, plainText, readComments } from "./read/comments.ts";
import { attributeOf, isOn } from "./read/element.ts";
import { findList, readList, readProperties } from "./read/exported.ts";
import { linkTargets } from "./read/links.ts";
import { otherParts } from "./read/other-parts.ts";
import { anchorTexts, toParagraphs } from "./read/pieces.ts";
import { createRevisions } from "./read/revision.ts";
import { type Part, type Roots, readRoots } from "./read/roots.ts";
import type { Story } from "./read/story.ts";
import { readStyles } from "./read/styles.ts";
import { readStory, type Surroundings } from "./read/walk.ts";
import type { Reviewed, ReviewedComment, ReviewedParagraph } from "./reviewed.ts";

/** A discussion of that many remarks is none of a notice. */
const mostComments = 5_000;

/**
 * Reads a Word file in memory; `file` is the name that its problem tells. Either there is what it says, or one problem: that of the
 * file as a whole (`openDocx`), or a limit of its content that it passes. What the file holds makes no exception, and is nowhere followed.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Found<Reviewed>> {
  const { value: opened, problems } = await openDocx(bytes, file);
  return opened === undefined ? { problems } : readPackage(opened);
}

/** The same of a package that is open. */
export function readPackage(opened: DocxPackage): Found<Reviewed> {
  const { value: roots, problems } = readRoots(opened);
  if (roots === undefined) return { problems };
  const { file } = opened;
  if ((roots.comments?.root.childElementCount ?? 0) > mostComments)
    return { problems: [tooMany("comments", mostComments, file)] };

  const given: Surroundings = {
    ...{ styles: readStyles(roots.styles?.root), revisions: createRevisions() },
    ...{ links: linksOf(roots.body, opened), comments: new Set<string>(), notes: new Map() },
  };
  const comments = readComments(roots.comments?.root, roots.commentsExtended?.root, given);
  const ids = new Set(comments.map(({ id }) => id));
  const story = readStory(roots.body.root, { ...given, comments: ids, notes: notesOf(roots, given) });
  if (story.tooMany !== undefined) return { problems: [tooMany(story.tooMany.what, story.tooMany.limit, file)] };

  const paragraphs = toParagraphs(story.paragraphs);
  const list = findList(opened);
  const exported = (list && readList(list)) ?? readProperties(roots.properties?.root);
  const program = programOf(roots.app);
  const value: Reviewed = {
    file,
    ...(program === undefined ? {} : { program }),
    ...(exported === undefined ? {} : { exported }),
    paragraphs,
    comments: placed(comments, story, paragraphs),
    furniture: roots.furniture.map(({ root }) => plainText(root, given)).filter((text) => text !== ""),
    tracking: isOn(roots.settings?.root, "trackRevisions") ?? false,
    unexpected: [...story.unexpected, ...otherParts(opened)],
  };
  return { value, problems: [] };
}

function tooMany(what: "comments" | NonNullable<Story["tooMany"]>["what"], limit: number, file: string): Problem {
  return problem("docx-too-many", { file }, { what: `docx-${what}`, limit });
}

const linksOf = ({ name }: Part, opened: DocxPackage): ReadonlyMap<string, string> =>
  linkTargets(opened.relationships(name));

function notesOf({ footnotes, endnotes }: Roots, given: Surroundings): Map<string, string> {
  const notes = new Map<string, string>();
  for (const [kind, part] of [["footnote", footnotes] as const, ["endnote", endnotes] as const])
    for (let note = part?.root.firstElementChild; note; note = note.nextElementSibling)
      notes.set(`${kind} ${attributeOf(note, "id")}`, plainText(note, given));
  return notes;
}

function placed(
  comments: readonly CommentText[],
  story: Story,
  paragraphs: readonly ReviewedParagraph[],
): ReviewedComment[] {
  const anchors = anchorTexts(paragraphs);
  return comments.map((comment) => {
    const paragraph = story.comments.get(comment.id)?.paragraph;
    const anchor = anchors.get(comment.id) ?? "";
    return { ...comment, anchor, ...(paragraph === undefined ? {} : { paragraph }) };
  });
}

/** app.xml: `Microsoft Office Word`, `LibreOffice/7.4.7.2$Linux_X86_64 …`. */
function programOf(app: Part | undefined): string | undefined {
  for (let element = app?.root.firstElementChild; element; element = element.nextElementSibling)
    if (element.localName === "Application") return (element.textContent ?? "").trim().slice(0, 200) || undefined;
  return undefined;
}

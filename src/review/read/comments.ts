// comments.xml and commentsExtended.xml → comments, with whom they answer and whether they are resolved.
import type { Element } from "slimdom";
import { currentText } from "../reviewed.ts";
import { attributeOf, isWord, W14, W15 } from "./element.ts";
import { toParagraphs } from "./pieces.ts";
import { dateOf, nameOf } from "./revision.ts";
import { readStory, type Surroundings } from "./walk.ts";

/** Who wrote a comment whose file was saved without personal data: an author has a name in the incident file. */
const NOBODY = "?";

/** A comment before its place is known. */
export type CommentText = {
  id: string;
  author: string;
  date?: string;
  text: string;
  parent?: string;
  resolved: boolean;
};

/** The comments in the order of the file; where two have one id the first is meant. */
export function readComments(
  root: Element | undefined,
  extended: Element | undefined,
  given: Surroundings,
): readonly CommentText[] {
  const threads = readThreads(extended);
  const found = new Map<string, CommentText>();
  const byParagraph = new Map<string, CommentText>();
  const answers: [comment: CommentText, parent: string][] = [];
  for (let element = root?.firstElementChild; element; element = element.nextElementSibling) {
    const id = attributeOf(element, "id") ?? "";
    if (!isWord(element, "comment") || found.has(id)) continue;
    const date = dateOf(attributeOf(element, "date"));
    const paragraph = lastParagraphId(element);
    const thread = threads.get(paragraph ?? "");
    const comment: CommentText = {
      ...{ id, author: nameOf(attributeOf(element, "author")) || NOBODY, text: plainText(element, given) },
      ...(date === undefined ? {} : { date }),
      resolved: thread?.resolved ?? false,
    };
    found.set(id, comment);
    if (paragraph !== undefined) byParagraph.set(paragraph, comment);
    if (thread?.parent !== undefined) answers.push([comment, thread.parent]);
  }
  for (const [comment, paragraph] of answers) {
    const parent = byParagraph.get(paragraph);
    if (parent === undefined || parent === comment) continue;
    comment.parent = parent.id;
    comment.resolved ||= parent.resolved;
  }
  return [...found.values()];
}

/** The words of a comment, a header or a note as they now stand, paragraphs on lines of their own. */
export function plainText(element: Element, given: Surroundings): string {
  const { paragraphs } = readStory(element, { ...given, keepEmpty: true });
  const lines = toParagraphs(paragraphs).map(({ pieces }) => currentText(pieces));
  return lines.join("\n").trim();
}

type Thread = { parent?: string; resolved: boolean };

/** By the id of the last paragraph of a comment. */
function readThreads(root: Element | undefined): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  for (let element = root?.firstElementChild; element; element = element.nextElementSibling) {
    const id = element.getAttributeNS(W15, "paraId");
    if (id === null || element.localName !== "commentEx") continue;
    const parent = element.getAttributeNS(W15, "paraIdParent");
    const resolved = /^(1|true|on)$/.test(element.getAttributeNS(W15, "done") ?? "");
    threads.set(id.toUpperCase(), { resolved, ...(parent === null ? {} : { parent: parent.toUpperCase() }) });
  }
  return threads;
}

function lastParagraphId(element: Element): string | undefined {
  for (let child = element.lastElementChild; child; child = child.previousElementSibling)
    if (isWord(child, "p")) return child.getAttributeNS(W14, "paraId")?.toUpperCase();
  return undefined;
}

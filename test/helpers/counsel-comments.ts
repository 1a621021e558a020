// Comments, answers and states as Word writes them into the parts of a file, and the ranges in its text.
import type { Document, Element, Node } from "slimdom";
import type { Hand } from "./counsel.ts";
import { allOf, attributeOf, W, W14 } from "./open-docx.ts";

const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** The parts of the file that comments stand in. */
export type CommentParts = { document: Document; comments: Document | undefined; extended: Document | undefined };
/** How elements, runs and ids of the document are made. */
export type Makers = {
  make(name: string, attributes?: Record<string, string>, children?: Node[]): Element;
  runOf(text: string): Element;
  nextId(): string;
};

/** What can be done with comments; ids are those of the file. */
export type CommentDesk = {
  /** Sets a comment to neighbouring elements. */
  comment(to: readonly Element[], text: string, hand: Hand): string;
  answer(id: string, text: string, hand: Hand): void;
  resolve(id: string): void;
};

/** The comments of one file. */
export function commentsOn(
  { document, comments, extended }: CommentParts,
  { make, runOf, nextId }: Makers,
): CommentDesk {
  const lastParagraph = (id: string): string => {
    const element = comments?.getElementsByTagNameNS(W, "comment").find((one) => attributeOf(one, "id") === id);
    const last = element === undefined ? undefined : allOf(element, "p").at(-1);
    return last?.getAttributeNS(W14, "paraId") ?? "";
  };
  const add = (text: string, { author, date }: Hand, parent?: string): string => {
    if (comments?.documentElement == null) throw new Error("the file has no part for comments");
    const id = nextId();
    const paraId = (0x10000000 + Number(id)).toString(16).toUpperCase().padStart(8, "0");
    const element = comments.createElementNS(W, "w:comment");
    for (const [key, value] of Object.entries({ id, author, date, initials: author.slice(0, 1) }))
      element.setAttributeNS(W, `w:${key}`, value);
    const paragraph = comments.importNode(make("p", {}, [runOf(text)]), true);
    paragraph.setAttributeNS(W14, "w14:paraId", paraId);
    element.appendChild(paragraph);
    comments.documentElement.appendChild(element);
    const extension = extended?.createElementNS(W15, "w15:commentEx");
    if (extension !== undefined && extended?.documentElement != null) {
      extension.setAttributeNS(W15, "w15:paraId", paraId);
      if (parent !== undefined) extension.setAttributeNS(W15, "w15:paraIdParent", lastParagraph(parent));
      extension.setAttributeNS(W15, "w15:done", "0");
      extended.documentElement.appendChild(extension);
    }
    return id;
  };
  const after = (node: Node, ...added: Element[]): void => {
    for (const one of added.reverse()) node.parentNode?.insertBefore(one, node.nextSibling);
  };
  const reference = (id: string): Element => make("r", {}, [make("commentReference", { id })]);
  const ofId = (name: string, id: string): Element => {
    const found = document.getElementsByTagNameNS(W, name).find((one) => attributeOf(one, "id") === id);
    if (found === undefined) throw new Error(`comment ${id} has no ${name}`);
    return found;
  };
  return {
    comment(to, text, hand) {
      const [first, last] = [to[0], to.at(-1)];
      if (first === undefined || last === undefined) throw new Error("a comment on nothing");
      const id = add(text, hand);
      first.parentNode?.insertBefore(make("commentRangeStart", { id }), first);
      after(last, make("commentRangeEnd", { id }), reference(id));
      return id;
    },
    answer(id, text, hand) {
      const reply = add(text, hand, id);
      after(ofId("commentRangeStart", id), make("commentRangeStart", { id: reply }));
      after(ofId("commentRangeEnd", id), make("commentRangeEnd", { id: reply }), reference(reply));
    },
    resolve(id) {
      const paraId = lastParagraph(id);
      const found = extended
        ?.getElementsByTagNameNS(W15, "commentEx")
        .find((one) => one.getAttributeNS(W15, "paraId") === paraId);
      if (found === undefined) throw new Error(`comment ${id} is not in the extended part`);
      found.setAttributeNS(W15, "w15:done", "1");
    },
  };
}

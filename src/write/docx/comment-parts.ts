// The comments of a Word file → the parts that hold them, as Word writes them.
import type { Comment, Comments } from "./comments.ts";
import { type Element, el, val, xmlPart } from "./element.ts";
import type { Ids } from "./ids.ts";
import { needsHint, textElements, writable } from "./text.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const W16 = "http://schemas.microsoft.com/office/word/2016/wordml/cid";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** A part with what the package must say of it; `name` is that of its relationship too. */
export type CommentPart = { path: string; name: string; xml: string; contentType: string; relationship: Relationship };
type Relationship =
  | "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
  | "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
  | "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds";

/**
 * The words, who answers whom and what is settled, and ids that last. Threads hang on the id of a comment's last paragraph. None
 * where there are no comments.
 */
export function commentParts({ all }: Comments, ids: Ids): CommentPart[] {
  if (all.length === 0) return [];
  const written = all.map((comment) => {
    const keys = comment.text.split("\n").map((_, line) => ids.paragraph(`comment ${comment.id} ${line}`));
    return { comment, keys, last: keys.at(-1) ?? "" };
  });
  const lastOf = (id: number | undefined): string | undefined => written.find((one) => one.comment.id === id)?.last;
  const root = (name: string, prefix: string, uri: string, children: Element[]): string =>
    xmlPart(el(name, { "xmlns:w": W, [`xmlns:${prefix}`]: uri, "xmlns:mc": MC, "mc:Ignorable": prefix }, children));
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return [
    {
      ...{ path: "word/comments.xml", name: "Comments", contentType: `${word}.comments+xml` },
      relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
      xml: root(
        "w:comments",
        "w14",
        W14,
        written.map(({ comment, keys }) => commentElement(comment, keys)),
      ),
    },
    {
      ...{ path: "word/commentsExtended.xml", name: "CommentsExtended", contentType: `${word}.commentsExtended+xml` },
      relationship: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
      xml: root(
        "w15:commentsEx",
        "w15",
        W15,
        written.map(({ comment, last }) => {
          const parent = lastOf(comment.parent);
          const done = comment.isResolved ? 1 : 0;
          return el("w15:commentEx", { "w15:paraId": last, "w15:paraIdParent": parent, "w15:done": done });
        }),
      ),
    },
    {
      ...{ path: "word/commentsIds.xml", name: "CommentsIds", contentType: `${word}.commentsIds+xml` },
      relationship: "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
      xml: root(
        "w16cid:commentsIds",
        "w16cid",
        W16,
        written.map(({ comment: { by, date = "", text }, last }) =>
          el("w16cid:commentId", { "w16cid:paraId": last, "w16cid:durableId": ids.durable(`${by} ${date} ${text}`) }),
        ),
      ),
    },
  ];
}

function commentElement({ id, by, date, text }: Comment, keys: readonly string[]): Element {
  const author = writable(by, "a comment's author");
  const attributes = {
    "w:id": id,
    "w:author": author,
    "w:date": date && momentOf(date),
    "w:initials": initials(author),
  };
  const paragraphs = text.split("\n").map((line, index) => {
    const properties = el("w:pPr", undefined, [val("w:pStyle", "CommentText")]);
    const mark = [el("w:rPr", undefined, [val("w:rStyle", "CommentReference")]), el("w:annotationRef")];
    const first = index === 0 ? el("w:r", undefined, mark) : undefined;
    const sound = writable(line, `a comment of ${author}`);
    const hint = needsHint(sound) ? el("w:rPr", undefined, [el("w:rFonts", { "w:hint": "eastAsia" })]) : undefined;
    const words = sound === "" ? undefined : el("w:r", undefined, [hint, ...textElements(sound)]);
    return el("w:p", { "w14:paraId": keys[index], "w14:textId": "77777777" }, [properties, first, words]);
  });
  return el("w:comment", attributes, paragraphs);
}

/** Word shows the time as it stands there, whatever the zone: it is the writer's clock. */
function momentOf(date: string): string {
  const [day = "", time = "00:00"] = date.split(/[T ]/);
  return `${day}T${time.length === 5 ? `${time}:00` : time}Z`;
}

/** `breach-notice` → `BN`; of a name in another script the first character. */
function initials(name: string): string {
  const words = name.match(/[A-Za-z]+/g);
  return words?.map((word) => word.charAt(0).toUpperCase()).join("") ?? [...name][0] ?? "";
}

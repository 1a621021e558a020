// Edits that counsel makes in Word → the markup that Word writes for them, in the file's own XML; tracked, or silent as without tracking.
import JSZip from "jszip";
import { type Document, type Element, type Node, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { commentsOn } from "./counsel-comments.ts";
import { allOf, attributeOf, childOf, valOf, W } from "./open-docx.ts";

/** Who edits, and when; without it nothing is tracked. */
export type Hand = { author: string; date: string };

/** A file on counsel's desk. Blocks are named by bookmark, facts by theirs. */
export type Desk = {
  document: Document;
  /** Puts another text into a fact's control. */
  retype(fact: string, text: string, hand?: Hand): void;
  /** Takes a fact's control out with all it says, and writes words in its place. */
  overtype(fact: string, text: string, hand?: Hand): void;
  /** Puts other words in the place of some of a block that stand in no control. */
  reword(block: string, from: string, to: string, hand?: Hand): void;
  /** Writes words at the end of a block. */
  append(block: string, text: string, hand?: Hand): void;
  /** Takes a paragraph out. */
  remove(block: string, hand?: Hand): void;
  /** Writes a new paragraph after a block's, as with Enter at its end. */
  insertAfter(block: string, text: string, hand?: Hand): void;
  /** Puts a block's paragraph after another's, cut and pasted. */
  move(block: string, after: string): void;
  /** Sets a comment to all of a block, or to a fact; gives its id. */
  comment(to: { block?: string; fact?: string }, text: string, hand: Hand): string;
  /** Answers a comment. */
  answer(id: string, text: string, hand: Hand): void;
  resolve(id: string): void;
  /** Makes a block's words bold, a change of formatting alone. */
  embolden(block: string, hand?: Hand): void;
  /** The literal texts of a block that stand in no control, run by run. */
  words(block: string): string[];
  /** Sends it back. */
  save(): Promise<Uint8Array>;
};

const PARTS = { comments: "word/comments.xml", extended: "word/commentsExtended.xml" };

/** Opens the file. */
export async function deskWith(bytes: Uint8Array): Promise<Desk> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string): Promise<Document | undefined> => {
    const text = await zip.file(path)?.async("string");
    return text === undefined ? undefined : parseXmlDocument(text);
  };
  const document = await read("word/document.xml");
  if (document === undefined) throw new Error("there is no document");
  const parts = { document, comments: await read(PARTS.comments), extended: await read(PARTS.extended) };
  let ids = 90_000;
  const nextId = (): string => String(ids++);

  const make = (name: string, attributes: Record<string, string> = {}, children: Node[] = []): Element => {
    const element = document.createElementNS(W, `w:${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
    for (const child of children) element.appendChild(child);
    return element;
  };
  const textNode = (name: "t" | "delText", text: string): Element => {
    const element = make(name, {}, [document.createTextNode(text)]);
    element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    return element;
  };
  const revision = (name: "ins" | "del", { author, date }: Hand, children: Node[] = []): Element =>
    make(name, { id: nextId(), author, date }, children);
  const runOf = (text: string, like?: Element): Element => {
    const look = childOf(like, "rPr")?.cloneNode(true);
    return make("r", {}, [...(look === undefined ? [] : [look]), textNode("t", text)]);
  };
  /** New words, tracked or not. */
  const written = (text: string, like: Element | undefined, hand: Hand | undefined): Element =>
    hand === undefined ? runOf(text, like) : revision("ins", hand, [runOf(text, like)]);
  /** Takes runs out where they stand: struck out, or gone. */
  const strike = (runs: Element[], hand: Hand | undefined): void => {
    for (const run of runs) {
      if (hand === undefined) run.remove();
      else {
        for (const text of allOf(run, "t")) text.replaceWith(textNode("delText", text.textContent ?? ""));
        const deleted = revision("del", hand);
        run.replaceWith(deleted);
        deleted.appendChild(run);
      }
    }
  };
  const bookmark = (name: string): Element => {
    const found = allOf(root(), "bookmarkStart").find((start) => attributeOf(start, "name") === name);
    if (found === undefined) throw new Error(`there is no bookmark ${name}`);
    return found;
  };
  const root = (): Element => {
    if (document.documentElement === null) throw new Error("an empty document");
    return document.documentElement;
  };
  const above = (element: Element, name: string): Element => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) if (up.localName === name) return up;
    throw new Error(`nothing above is ${name}`);
  };
  const paragraphOf = (block: string): Element => above(bookmark(block), "p");
  const controlOf = (fact: string): Element => {
    const control = bookmark(fact).nextElementSibling;
    if (control?.localName !== "sdt") throw new Error(`${fact} is round no control`);
    return control;
  };
  /** Runs that stand in no control, field or link, in order. */
  const plainRuns = (paragraph: Element): Element[] => {
    let inField = 0;
    return paragraph.children.filter((child) => {
      for (const mark of allOf(child, "fldChar")) inField += attributeOf(mark, "fldCharType") === "begin" ? 1 : 0;
      const plain = child.localName === "r" && inField === 0 && allOf(child, "t").length > 0;
      for (const mark of allOf(child, "fldChar")) inField -= attributeOf(mark, "fldCharType") === "end" ? 1 : 0;
      return plain && allOf(child, "ruby").length === 0;
    });
  };
  const textOf = (run: Element): string =>
    allOf(run, "t")
      .map((text) => text.textContent ?? "")
      .join("");
  /** Cuts a run in three and gives the middle. */
  const cut = (run: Element, from: number, to: number): Element => {
    const text = textOf(run);
    const middle = runOf(text.slice(from, to), run);
    const pieces = [text.slice(0, from), "", text.slice(to)].map((piece, at) =>
      at === 1 ? middle : runOf(piece, run),
    );
    run.replaceWith(...pieces.filter((piece) => piece === middle || textOf(piece) !== ""));
    return middle;
  };
  const markEnd = (paragraph: Element, name: "ins" | "del", hand: Hand): void => {
    let properties = childOf(paragraph, "pPr");
    if (properties === undefined) {
      properties = make("pPr");
      paragraph.insertBefore(properties, paragraph.firstChild);
    }
    let look = childOf(properties, "rPr");
    if (look === undefined) {
      look = make("rPr");
      const before = childOf(properties, "sectPr") ?? childOf(properties, "pPrChange") ?? null;
      properties.insertBefore(look, before);
    }
    look.insertBefore(revision(name, hand), look.firstChild);
  };
  const runsBelow = (element: Element): Element[] =>
    allOf(element, "r").filter((run) => run.parentElement?.localName !== "del");

  const comments = commentsOn(parts, { make, runOf, nextId });

  return {
    document,
    retype(fact, text, hand) {
      const content = childOf(controlOf(fact), "sdtContent");
      if (content === undefined) throw new Error(`${fact} has no content`);
      const runs = runsBelow(content);
      const [first] = runs;
      const place = document.createComment("");
      first?.parentElement?.insertBefore(place, first);
      if (first === undefined) content.appendChild(place);
      strike(runs, hand);
      place.parentNode?.insertBefore(
        written(text, first, hand),
        hand === undefined ? place : (place.nextSibling?.nextSibling ?? null),
      );
      place.remove();
    },
    overtype(fact, text, hand) {
      const control = controlOf(fact);
      const [first] = runsBelow(control);
      control.parentElement?.insertBefore(written(text, first, hand), control.nextSibling);
      if (hand === undefined) control.remove();
      else strike(runsBelow(control), hand);
    },
    reword(block, from, to, hand) {
      const run = plainRuns(paragraphOf(block)).find((one) => textOf(one).includes(from));
      if (run === undefined) throw new Error(`${block} does not say ${from} in one run`);
      const at = textOf(run).indexOf(from);
      const middle = cut(run, at, at + from.length);
      if (to !== "") middle.parentElement?.insertBefore(written(to, middle, hand), middle.nextSibling);
      strike([middle], hand);
    },
    append(block, text, hand) {
      const paragraph = paragraphOf(block);
      paragraph.appendChild(written(text, plainRuns(paragraph).at(-1), hand));
    },
    remove(block, hand) {
      const paragraph = paragraphOf(block);
      if (hand === undefined) {
        paragraph.remove();
        return;
      }
      strike(runsBelow(paragraph), hand);
      markEnd(paragraph, "del", hand);
    },
    insertAfter(block, text, hand) {
      const paragraph = paragraphOf(block);
      // After a heading Word goes on with the text below it.
      const isHeading = /^Heading/.test(valOf(childOf(paragraph, "pPr"), "pStyle") ?? "");
      const properties = isHeading ? undefined : childOf(paragraph, "pPr")?.cloneNode(true);
      const added = make("p", {}, [...(properties === undefined ? [] : [properties]), written(text, undefined, hand)]);
      paragraph.parentElement?.insertBefore(added, paragraph.nextSibling);
      if (hand !== undefined) markEnd(added, "ins", hand);
    },
    move(block, after) {
      const [moved, anchor] = [paragraphOf(block), paragraphOf(after)];
      anchor.parentElement?.insertBefore(moved, anchor.nextSibling);
    },
    comment({ block, fact }, text, hand) {
      if (fact !== undefined) return comments.comment([controlOf(fact)], text, hand);
      const inside = paragraphOf(block ?? "").children.filter((child) => child.localName !== "pPr");
      return comments.comment(inside, text, hand);
    },
    answer: comments.answer,
    resolve: comments.resolve,
    embolden(block, hand) {
      for (const run of plainRuns(paragraphOf(block))) {
        let look = childOf(run, "rPr");
        const before = look?.cloneNode(true) ?? make("rPr");
        if (look === undefined) {
          look = make("rPr");
          run.insertBefore(look, run.firstChild);
        }
        const fonts = childOf(look, "rFonts");
        const style = childOf(look, "rStyle");
        if (valOf(look, "b") === undefined)
          look.insertBefore(make("b"), (fonts ?? style)?.nextSibling ?? look.firstChild);
        if (hand !== undefined) {
          const { author, date } = hand;
          look.appendChild(make("rPrChange", { id: nextId(), author, date }, [before]));
        }
      }
    },
    words: (block) => plainRuns(paragraphOf(block)).map(textOf),
    async save() {
      zip.file("word/document.xml", serializeToWellFormedString(document));
      for (const part of ["comments", "extended"] as const)
        if (parts[part] !== undefined) zip.file(PARTS[part], serializeToWellFormedString(parts[part]));
      return zip.generateAsync({ type: "uint8array" });
    },
  };
}

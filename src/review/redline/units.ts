// A paragraph → its runs in reading order, each with what it shows; the runs of a field are one.
import type { Element } from "slimdom";
import { attributeOf, charactersIn, childOf, isOn, isWord } from "../read/element.ts";
import { runText } from "../read/run-text.ts";

/** What stands in a run: text that can be cut, or one thing that can't. */
export type Piece = { kind: "text" | "sign" | "ruby" | "thing"; text: string; key: string; element: Element };

/** A run, or all the runs of a field. */
export type Unit = {
  runs: readonly Element[];
  /** Of a field none: it is one word. */
  pieces: readonly Piece[];
  field: boolean;
  text: string;
  properties: Element | undefined;
  /** The innermost content control round it. */
  control: Element | undefined;
};

/** Elements of a paragraph that hold runs. */
const wrappers = new Set(["hyperlink", "smartTag", "customXml", "dir", "bdo", "sdtContent"]);

/** Deeper fields are nested by no program; their marks are only counted. */
const depth = 50;

type Mutable = Unit & { runs: Element[]; pieces: Piece[] };

/** A field that is open: where its units begin, and what it says it is. */
type Open = { from: number; instruction: string; showing: boolean };

/** Reads a paragraph without tracked changes; what only shows what is to be filled in is left out. */
export function readUnits(paragraph: Element): Unit[] {
  const units: Mutable[] = [];
  const open: Open[] = [];
  let [hidden, deeper] = [0, 0];
  const begin = (from: number, instruction: string, showing: boolean): void => {
    if (open.length >= depth) {
      deeper++;
      return;
    }
    open.push({ from, instruction, showing });
    if (!showing) hidden++;
  };
  const separate = (): void => {
    const last = open.at(-1);
    if (last === undefined || deeper > 0 || last.showing) return;
    last.showing = true;
    hidden--;
  };

  const walk = (parent: Element, control: Element | undefined): void => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (!isWord(child)) thing(child, control);
      else if (child.localName === "r") run(child, control);
      else if (child.localName === "sdt") {
        const content = childOf(child, "sdtContent");
        if (content !== undefined && isOn(childOf(child, "sdtPr"), "showingPlcHdr") !== true) walk(content, child);
      } else if (child.localName === "fldSimple") {
        begin(units.length, attributeOf(child, "instr") ?? "", true);
        walk(child, control);
        close(control);
      } else if (wrappers.has(child.localName)) walk(child, control);
    }
  };
  const thing = (element: Element, control: Element | undefined): void => {
    const piece: Piece = { kind: "thing", text: "", key: `\0${element.localName}`, element };
    units.push({ runs: [element], pieces: [piece], field: false, text: "", properties: undefined, control });
  };
  const run = (element: Element, control: Element | undefined): void => {
    const properties = childOf(element, "rPr");
    const unit: Mutable = { runs: [element], pieces: [], field: false, text: "", properties, control };
    units.push(unit);
    let field: Mutable | undefined;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const name = child.localName;
      if (isWord(child, "fldChar")) {
        const type = attributeOf(child, "fldCharType");
        if (type === "begin") begin(units.length - 1, "", false);
        else if (type === "separate") separate();
        else if (type === "end") field = close(control) ?? field;
      } else if (isWord(child, "instrText")) {
        const last = open.at(-1);
        if (last !== undefined && deeper === 0) last.instruction += charactersIn(child).slice(0, 100);
      } else if (hidden > 0 || name === "rPr" || name === "lastRenderedPageBreak") {
        // No words of the document.
      } else if (field !== undefined) field.text += pieceOf(child).text;
      else unit.pieces.push(pieceOf(child));
    }
    unit.text = unit.pieces.map(({ text }) => text).join("");
  };
  const close = (control: Element | undefined): Mutable | undefined => {
    if (deeper > 0) {
      deeper--;
      return undefined;
    }
    const field = open.pop();
    if (field === undefined) return undefined;
    if (!field.showing) hidden--;
    const parts = units.splice(field.from);
    const [first] = parts;
    if (first === undefined) return undefined;
    // Pages are counted by each program in its own way.
    const isPage = /^\s*(PAGE|NUMPAGES)\b/i.test(field.instruction);
    const shown = (part: Unit): string => (part.field ? part.text : part.pieces.map((piece) => piece.text).join(""));
    const unit: Mutable = {
      ...{ runs: parts.flatMap(({ runs }) => runs), pieces: [], field: true, control },
      text: isPage ? "" : parts.map(shown).join(""),
      properties: (parts.find(({ text }) => text !== "") ?? first).properties,
    };
    units.push(unit);
    return unit;
  };
  walk(paragraph, undefined);
  // A field that ends in another paragraph: its marks are nobody's words.
  return units.filter(({ field, pieces }) => field || pieces.length > 0);
}

function pieceOf(element: Element): Piece {
  const text = isWord(element) ? runText(element) : undefined;
  if (text !== undefined && (element.localName === "t" || element.localName === "delText"))
    return { kind: "text", text, key: text, element };
  if (text) return { kind: "sign", text, key: text, element };
  if (isWord(element, "ruby")) {
    const base = (childOf(element, "rubyBase")?.textContent ?? "").replace(/[\t\r\n]/g, " ");
    return { kind: "ruby", text: base, key: `${base}\0${childOf(element, "rt")?.textContent ?? ""}`, element };
  }
  return { kind: "thing", text: "", key: `\0${element.localName}`, element };
}

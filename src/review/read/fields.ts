// Word's fields → what is the result of which instruction; an instruction's own text is none of the document's.
import type { Unexpected } from "../reviewed.ts";
import { tellLink } from "./links.ts";

/** Deeper ones are nested by no program; their marks are only counted. */
const depth = 50;

/** Characters of an instruction; no address is longer. */
const longest = 4_000;

/** What an instruction does: its name in capitals, and what it names first, a bookmark or an address. */
type Instruction = { name: string; target?: string };

/** A field that is open; it does something once its instruction is over. */
type Field = { instruction: string; does?: Instruction };

/** Fields of the files that we write, and those that a table of contents is made of. */
const expected = new Set(["REF", "PAGE", "NUMPAGES", "HYPERLINK", "TOC"]);

/** Reads an instruction such as ` REF _nk_x \n \h ` or `HYPERLINK "https://…" \l "a"`. */
function parseInstruction(text: string): Instruction {
  const [, name = "", rest = ""] = /^\s*(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  const quoted = /^"([^"]*)"/.exec(rest)?.[1];
  const anchor = /^\\l\s+"([^"]*)"/.exec(rest)?.[1];
  const word = /^[^\s\\"]+/.exec(rest)?.[0];
  const target = quoted ?? (anchor === undefined ? word : `#${anchor}`);
  return { name: name.toUpperCase(), ...(target === undefined ? {} : { target }) };
}

/** Programs count pages each in their own way, and some only when they print. */
const isPageNumber = ({ name }: Instruction): boolean => name === "PAGE" || name === "NUMPAGES";

/** Whether nobody asked for a field; `outer` are those that it stands in. */
function isUnexpected({ name }: Instruction, outer: readonly Field[]): boolean {
  const inContents = outer.some(({ does }) => does?.name === "TOC");
  return !expected.has(name) && !(name === "PAGEREF" && inContents);
}

/** What the result of fields stands for: the bookmark that the innermost REF names, the address of the innermost HYPERLINK. */
export type FieldTargets = { reference?: string; link?: string };

/** Of the open fields, from the outermost. */
function targetsOf(fields: readonly Field[]): FieldTargets {
  const found: FieldTargets = {};
  for (const { does } of fields) {
    if (does?.target === undefined) continue;
    if (does.name === "REF") found.reference = does.target;
    if (does.name === "HYPERLINK") found.link = does.target;
  }
  return found;
}

/** Follows the marks of fields through a text. */
export type FieldWalk = {
  begin(instruction: string): void;
  /** More of the innermost instruction. */
  instruction(text: string): void;
  /** The instruction is over, its result begins. */
  separate(): void;
  end(): void;
  /** Where the text is no words of the document: an instruction, or the number of a page. */
  hides(): boolean;
  targets(): FieldTargets;
  /** No instruction runs on into the next paragraph, lest a field without an end hides all that follows. */
  endParagraph(): void;
  done(): void;
};

/** `tell` is told of fields that nobody asked for. */
export function walkFields(tell: (kind: Unexpected["kind"], what: string) => void): FieldWalk {
  let open: readonly Field[] = [];
  let deeper = 0;
  let targets: FieldTargets = {};
  let hidden = false;
  const set = (fields: readonly Field[]): void => {
    open = fields;
    targets = targetsOf(fields);
    hidden = fields.some(({ does }) => does === undefined || isPageNumber(does));
  };
  const tellIfUnexpected = ({ instruction, does = parseInstruction(instruction) }: Field): void => {
    if (isUnexpected(does, open)) tell("field", instruction.trim());
    else if (does.name === "HYPERLINK" && does.target !== undefined) tellLink(does.target, tell);
  };
  const walk: FieldWalk = {
    begin(instruction) {
      if (open.length >= depth) deeper++;
      else set([...open, { instruction: instruction.slice(0, longest) }]);
    },
    instruction(text) {
      const last = open.at(-1);
      if (last !== undefined && last.does === undefined) last.instruction = (last.instruction + text).slice(0, longest);
    },
    separate() {
      if (deeper > 0) return;
      const last = open.at(-1);
      if (last !== undefined) last.does ??= parseInstruction(last.instruction);
      set(open);
    },
    end() {
      if (deeper > 0) {
        deeper--;
        return;
      }
      const last = open.at(-1);
      set(open.slice(0, -1));
      if (last !== undefined) tellIfUnexpected(last);
    },
    hides: () => hidden,
    targets: () => targets,
    endParagraph() {
      deeper = 0;
      for (const { instruction, does } of open) if (does === undefined) tell("field", instruction.trim());
      if (hidden) set(open.filter(({ does }) => does !== undefined));
    },
    done() {
      while (open.length > 0) walk.end();
    },
  };
  return walk;
}

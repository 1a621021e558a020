// A line ↔ the parts that counsel's words are written in: its facts as the template's own line says them, its text as text.
import type { WordingPart } from "../incident/schema/wording.ts";
import { lineText } from "../notice/plain.ts";
import type { RunPlace } from "../notice/rebuild.ts";
import type { Fact, Inline } from "../notice/tree.ts";

type FactPart = Extract<WordingPart, { fact: string }>;

/** A fact in words of counsel's that were written for another value: the template's own form stands in their place. */
export type OldValue = { path: string; says: string; of: string; value: string };

/** A line made of parts; `unsayable` are paths that neither the template's line says nor anything else by itself. */
export type MadeLine = { inlines: Inline[]; old: OldValue[]; unsayable: string[] };

/** How a fact is said that the template's line doesn't say: as `{ fact }` in texts. */
export type UsualForm = (path: string, where: RunPlace) => Inline[];

/**
 * The parts of a line, such that `lineOfParts` gives it again; `own` is the template's line, of which they are written. A fact that `own`
 * shows otherwise, or has not, is said in its words as long as it has its value. Links outside facts are not kept: no template has any.
 */
export function wordingParts(inlines: readonly Inline[], own: readonly Inline[] = inlines): WordingPart[] {
  return partsOf(inlines, takerOf(own));
}

function partsOf(inlines: readonly Inline[], taker: Taker): WordingPart[] {
  const parts: WordingPart[] = [];
  const add = (...more: WordingPart[]): void => {
    for (const part of more) {
      const last = parts.at(-1);
      if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else if (part !== "") parts.push(part);
    }
  };
  for (const inline of inlines) {
    switch (inline.type) {
      case "text":
        add(inline.text);
        break;
      case "ruby":
        add(inline.base);
        break;
      case "break":
        add("\n");
        break;
      case "reference":
        add({ see: inline.to, ...(inline.form === undefined ? {} : { form: inline.form }) });
        break;
      case "link":
        add(...partsOf(inline.children, taker));
        break;
      case "strong":
      case "strike": {
        const inside = partsOf(inline.children, taker);
        if (inside.length > 0) add(inline.type === "strong" ? { strong: inside } : { strike: inside });
        break;
      }
      case "fact":
        add(...factPart(inline, taker));
        break;
      default:
        inline satisfies never;
    }
  }
  return parts;
}

function factPart(fact: Fact, taker: Taker): WordingPart[] {
  const { path, value } = fact;
  const found = taken(path, taker, (one) => isSame(one, fact));
  if (found !== undefined) return [found];
  const says = lineText(fact.children);
  if (says === "") return [];
  // Words for a value belong to one that is it.
  const other = taken(path, taker, (one) => one.kind === fact.kind && one.value === value);
  return [{ ...(other ?? { fact: path }), says, of: value }];
}

/** The next fact of a path, else the counted one, that is as asked; it is taken. */
function taken(path: string, taker: Taker, isAsked: (fact: Fact) => boolean): FactPart | undefined {
  const next = taker.next(path);
  const isNext = next !== undefined && isAsked(next);
  const index = isNext ? -1 : taker.all(path).findIndex(isAsked);
  if (!isNext && index < 0) return undefined;
  taker.take(path, isNext ? undefined : index + 1);
  return { fact: path, ...(isNext ? {} : { nth: index + 1 }) };
}

const isSame = (one: Fact, other: Fact): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** The line that parts make; `own` is the template's, whose facts they take, each once unless counted by `nth`. */
export function lineOfParts(
  parts: readonly WordingPart[],
  own: readonly Inline[],
  where: RunPlace,
  usual: UsualForm,
): MadeLine {
  const taker = takerOf(own);
  const made: MadeLine = { inlines: [], old: [], unsayable: [] };
  const factOf = (part: FactPart): Inline[] => {
    const taken = taker.take(part.fact, part.nth);
    const form = taken === undefined ? usual(part.fact, where) : [taken];
    if (form.length === 0) made.unsayable.push(part.fact);
    return "says" in part ? inWords(form, part, made.old) : form;
  };
  const read = (some: readonly WordingPart[]): Inline[] =>
    some.flatMap((part): Inline[] => {
      if (typeof part === "string") return textOf(part);
      if ("fact" in part) return factOf(part);
      if ("strong" in part) return [{ type: "strong", children: read(part.strong) }];
      if ("strike" in part) return [{ type: "strike", children: read(part.strike) }];
      return [{ type: "reference", to: part.see, label: "", ...(part.form === undefined ? {} : { form: part.form }) }];
    });
  made.inlines = read(parts);
  return made;
}

/** The form with its fact in counsel's words, if they are for the value that it has. */
function inWords(form: Inline[], part: Extract<FactPart, { says: string }>, old: OldValue[]): Inline[] {
  const fact = outermostFacts(form).find(({ path }) => path === part.fact);
  if (fact === undefined) return form;
  if (fact.value !== String(part.of)) {
    old.push({ path: part.fact, says: part.says, of: String(part.of), value: fact.value });
    return form;
  }
  const words = textOf(part.says);
  const [only, ...more] = fact.children;
  // An address or a number stays one to be followed or called.
  const children = only?.type === "link" && more.length === 0 ? [{ ...only, children: words }] : words;
  return [{ ...fact, children }];
}

function textOf(text: string): Inline[] {
  return text.split("\n").flatMap((part, index): Inline[] => {
    const said: Inline[] = part === "" ? [] : [{ type: "text", text: part }];
    return index === 0 ? said : [{ type: "break" }, ...said];
  });
}

/** The facts of a line that are in no other, also within bold, struck and linked words. */
function outermostFacts(inlines: readonly Inline[]): Fact[] {
  return inlines.flatMap((inline): Fact[] => {
    if (inline.type === "fact") return [inline];
    return "children" in inline ? outermostFacts(inline.children) : [];
  });
}

/** Hands out the facts of a line: of each path the first not yet taken, or the one that is counted, from 1. */
type Taker = {
  all: (path: string) => Fact[];
  next: (path: string) => Fact | undefined;
  take: (path: string, nth?: number) => Fact | undefined;
};

function takerOf(own: readonly Inline[]): Taker {
  const facts = outermostFacts(own);
  // By place, for one mention may be the same object each time.
  const taken = new Set<number>();
  const placesOf = (path: string): number[] => facts.flatMap((fact, i) => (fact.path === path ? [i] : []));
  const nextOf = (path: string): number => placesOf(path).find((i) => !taken.has(i)) ?? -1;
  return {
    all: (path) => facts.filter((fact) => fact.path === path),
    next: (path) => facts[nextOf(path)],
    take(path, nth) {
      const index = nth === undefined ? nextOf(path) : (placesOf(path)[nth - 1] ?? -1);
      taken.add(index);
      return facts[index];
    },
  };
}

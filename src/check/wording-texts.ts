// Counsel's words → what they say, as texts of the file: what is typed, with facts and numbers of parts left open.
import type { Wording, WordingPart } from "../incident/schema/wording.ts";
import { hole, type SaidText } from "./texts.ts";

/** Each entry that says something, in its language. */
export function wordingTexts(wording: readonly Wording[] | undefined): SaidText[] {
  return (wording ?? []).flatMap((entry, i): SaidText[] => {
    if (!("text" in entry)) return [];
    const { locale } = entry;
    const pieces = piecesOf(entry.text);
    const text = pieces.map(({ typed }) => typed ?? hole).join("");
    return [{ path: `wording[${i}].text`, kind: "text", locale, text, facts: pieces.flatMap(({ of }) => of ?? []) }];
  });
}

/** The strings of counsel's words, those said in a value's place too unless they are left out. */
export function typedIn(text: string | readonly WordingPart[], says = true): string[] {
  return piecesOf(text).flatMap(({ typed, of }) => (typed === undefined || (of !== undefined && !says) ? [] : [typed]));
}

/** `of` is the path of a fact, or the part that is referred to. */
type Piece = { typed?: string; of?: string };

function piecesOf(text: string | readonly WordingPart[]): Piece[] {
  if (typeof text === "string") return [{ typed: text }];
  return text.flatMap((part): Piece[] => {
    if (typeof part === "string") return [{ typed: part }];
    if ("fact" in part) return [{ of: part.fact, ...("says" in part ? { typed: part.says } : {}) }];
    if ("see" in part) return [{ of: `see ${part.see}` }];
    return piecesOf("strong" in part ? part.strong : part.strike);
  });
}

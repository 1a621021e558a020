// Settles the white space of one run of text: a template's line breaks and indentation are for reading, a fact's are its own.
import type { LocaleTag, Text } from "../../notice/tree.ts";

/** Scripts written without spaces between words (ISO 15924). */
const spaceless = new Set(["Jpan", "Hans", "Hant", "Hani"]);

/** What `isSpaceless` has answered: asking Intl takes longer than reading a line. */
const answers = new Map<LocaleTag, boolean>();

/** Whether a language is written without spaces between words. */
export function isSpaceless(locale: LocaleTag): boolean {
  const known = answers.get(locale);
  if (known !== undefined) return known;
  const answer = spaceless.has(scriptOf(locale));
  answers.set(locale, answer);
  return answer;
}

function scriptOf(locale: LocaleTag): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? "";
  } catch {
    return ""; // no language tag: told by whoever reads locales
  }
}

/**
 * Rewrites the texts of a run's wording, told stretch by stretch in reading order. White space at the edges of the run and of lines goes;
 * a run of it within a line is one space; one with a line break is a space only between words of a script that has spaces: in a spaceless
 * language not beside a CJK character, in another not between two of them. U+3000 and no-break spaces are characters like any other.
 */
export class Spaces {
  readonly #inSpaceless: boolean;
  /** The text before the gap; undefined at an edge. */
  #before: string | undefined = undefined;
  /** White space that is open: where it began, and whether a line ended in it. */
  #gap: Text | undefined = undefined;
  #newline = false;

  constructor(inSpaceless: boolean) {
    this.#inSpaceless = inSpaceless;
  }

  /** A line ends, or a run begins. */
  edge(): void {
    this.#before = undefined;
    this.#gap = undefined;
    this.#newline = false;
  }

  /** What is shown as typed; "" where what is shown isn't known yet. */
  kept(text: string): void {
    const before = this.#before;
    if (this.#gap !== undefined && before !== undefined) {
      if (!this.#newline || hasSpace(before, text, this.#inSpaceless)) this.#gap.text += " ";
    }
    this.edge();
    this.#before = text;
  }

  /** The template's own text; its white space is settled. */
  wording(node: Text): void {
    const { text } = node;
    // Most has none.
    if (!/[ \t\n\f]/.test(text)) {
      this.kept(text);
      return;
    }
    node.text = "";
    for (let at = 0; at < text.length; ) {
      for (; isSpace(text.charCodeAt(at)); at += 1) {
        this.#gap ??= node;
        this.#newline ||= text.charCodeAt(at) === 0x0a;
      }
      const start = at;
      while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
      if (at === start) break;
      const part = text.slice(start, at);
      this.kept(part);
      node.text += part;
    }
  }
}

/** Space, tab, line feed, form feed. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

function hasSpace(before: string, after: string, inSpaceless: boolean): boolean {
  const left = isCjk(lastChar(before), inSpaceless);
  const right = isCjk(firstChar(after), inSpaceless);
  return inSpaceless ? !left && !right : !(left && right);
}

function firstChar(text: string): string {
  const code = text.codePointAt(0);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** The last character, without the marks and selectors that belong to it. */
function lastChar(text: string): string {
  return [...text.slice(-12).replace(/[\p{M}\p{Cf}]+$/u, "")].at(-1) ?? "";
}

const cjk = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
/** Wide in CJK text, narrow elsewhere: dashes, quotes, ellipsis, reference mark, circled figures, squares and circles. */
const either = /[\u2010-\u2027\u2030-\u203b\u2160-\u217f\u2190-\u21ff\u2460-\u24ff\u25a0-\u26ff]/u;

/** What isn't known yet (`""`) counts as the language's own. */
function isCjk(char: string, inSpaceless: boolean): boolean {
  return cjk.test(char) || (inSpaceless && (char === "" || either.test(char)));
}

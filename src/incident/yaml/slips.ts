// A composed text → slips of the input method: full-width signs, wide spaces and tabs where YAML wants its own, and what they stand for.
import type { Composed } from "./compose.ts";
import type { FlatToken } from "./limits.ts";
import { lineAt } from "./lines.ts";

/** One slip with its cure: `remove` characters at `at` become `insert`, or as many blanks for each as `blanks` decides later. */
export type Slip = {
  code: "full-width-sign" | "wide-space" | "tab-indent" | "no-space-after-colon" | "no-space-after-dash";
  at: number;
  remove: number;
  insert: string | "indent";
  sign: string;
  /** YAML takes it without a word, and reads something else than was meant. */
  silent: boolean;
};

// U+FF1A colon; U+3000 and U+00A0 blanks; U+201C/D, U+FF02 double quotes; U+2018/9, U+FF07 single; U+FF0C, U+3001 commas; U+FF0D, U+30FC, U+30FB, U+2013/4 dashes and dots.
const wide = "\u3000\u00A0";
const keyThenSlip = new RegExp(
  `^([ \\t${wide}]*(?:- +)*(?:[{[] *)?)("[^"]*"|'[^']*'|[^\\s:"'\uFF1A#]+)([${wide}]*\uFF1A[${wide} ]*| *:[${wide}]+|:(?=[^\\s/]))`,
  "u",
);
const wideStart = new RegExp(`^[${wide}]+`, "u");
const dashSlip = new RegExp(`^([ ${wide}]*)(-(?=[^\\s-])|[\uFF0D\u30FC\u30FB\u2013\u2014][ ${wide}]*)`, "u");

/** Errors looked at in one go; the next go finds the rest. */
const mostErrors = 1000;

/** Every slip to be seen: by the shape of tokens, and on the lines that a syntax error names. */
export function findSlips(text: string, composed: Composed): Slip[] {
  const found = new Map<number, Slip>();
  const add = (slip: Slip) => {
    if (!found.has(slip.at)) found.set(slip.at, slip);
  };
  for (const token of composed.tokens) for (const slip of tokenSlips(text, token)) add(slip);
  const lines = new Set<number>();
  for (const { pos } of composed.errors.slice(0, mostErrors)) {
    for (const start of lineStarts(text, pos[0], pos[1])) lines.add(start);
  }
  // A file without one good key is a single plain scalar to YAML.
  const root = composed.tokens[0]?.token;
  const whole = root?.type === "scalar" ? root : undefined;
  if (whole !== undefined)
    for (const start of lineStarts(text, whole.offset, whole.offset + whole.source.length)) lines.add(start);
  for (const start of lines)
    for (const slip of lineSlips(text, start)) add(whole === undefined ? slip : { ...slip, silent: true });
  return [...found.values()].sort((a, b) => a.at - b.at);
}

const none: readonly Slip[] = [];

function tokenSlips(text: string, { token, item, role, flow }: FlatToken): readonly Slip[] {
  if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar")
    return quoteSlips(token.offset, token.source);
  if (token.type !== "scalar") return none;
  const blanks = wideStart.exec(token.source)?.[0];
  const beforeIt = blanks === undefined ? "" : text.slice(lineAt(text, token.offset).start, token.offset);
  if (blanks !== undefined && /^[ -]*$/.test(beforeIt) && (role === "key" || /^[^:]*-\s/.test(token.source))) {
    return [
      {
        code: "wide-space",
        at: token.offset,
        remove: blanks.length,
        insert: "indent",
        sign: blanks[0] ?? "",
        silent: true,
      },
    ];
  }
  const alone = role === "key" && flow && !item?.sep?.some((part) => part.type === "map-value-ind");
  const colon = token.source.indexOf("\uFF1A");
  if (alone && colon > 0) return [sign(token.offset + colon, 1, ": ", true, "\uFF1A")];
  if (alone && /[\u201C\u201D\uFF02]/u.test(token.source)) {
    const { start, line } = lineAt(text, token.offset);
    return [...line.matchAll(/[\u201C\u201D\uFF02]/gu)].map((match) =>
      sign(start + match.index, 1, '"', true, match[0]),
    );
  }
  return none;
}

/** A quote that was opened in ASCII and closed full-width on its first line. */
function quoteSlips(offset: number, source: string): readonly Slip[] {
  const closing = source.startsWith('"')
    ? /^"[^"]*?([\u201C\u201D\uFF02])\s*(?:#.*)?(?:\n|$)/u
    : /^'[^']*?([\u2018\u2019\uFF07])\s*(?:#.*)?(?:\n|$)/u;
  const match = closing.exec(source);
  if (match?.[1] === undefined || /["']/.test(match[0].slice(1))) return none;
  return [sign(offset + match[0].lastIndexOf(match[1]), 1, source[0] ?? "", true, match[1])];
}

function lineSlips(text: string, start: number): Slip[] {
  const { line } = lineAt(text, start);
  const indent = new RegExp(`^[ \\t${wide}]*`, "u").exec(line)?.[0] ?? "";
  const slips: Slip[] = [];
  for (const match of indent.matchAll(/\t+|[\u3000\u00A0]+/gu)) {
    const code = match[0].startsWith("\t") ? "tab-indent" : "wide-space";
    slips.push({
      code,
      at: start + match.index,
      remove: match[0].length,
      insert: "indent",
      sign: match[0][0] ?? "",
      silent: false,
    });
  }
  const key = keyThenSlip.exec(line);
  if (key?.[1] !== undefined && key[2] !== undefined && key[3] !== undefined && !/^\d+$/.test(key[2])) {
    const at = start + key[1].length + key[2].length;
    const colon = key[3].trim();
    if (key[3] === ":")
      slips.push({ code: "no-space-after-colon", at, remove: 1, insert: ": ", sign: ":", silent: false });
    else if (colon.startsWith(":"))
      slips.push({
        code: "wide-space",
        at,
        remove: key[3].length,
        insert: ": ",
        sign: key[3].slice(-1),
        silent: false,
      });
    else slips.push(sign(at, key[3].length, ": ", false, "\uFF1A"));
  }
  const dash = dashSlip.exec(line);
  if (dash?.[1] !== undefined && dash[2] !== undefined) {
    const at = start + dash[1].length;
    if (dash[2] === "-")
      slips.push({ code: "no-space-after-dash", at, remove: 1, insert: "- ", sign: "-", silent: false });
    else slips.push(sign(at, dash[2].length, "- ", false, dash[2].trim()));
  }
  if (/[{[]/.test(line)) {
    for (const match of line.matchAll(/[\uFF0C\u3001](?=\s*[A-Za-z][\w-]*\s*[:\uFF1A])/gu))
      slips.push(sign(start + match.index, 1, ", ", false, match[0]));
    for (const match of line.matchAll(/(?<=[{,] *[\w-]+)\uFF1A/gu))
      slips.push(sign(start + match.index, 1, ": ", false, match[0]));
  }
  return slips;
}

function sign(at: number, remove: number, insert: string, silent: boolean, typed: string): Slip {
  return { code: "full-width-sign", at, remove, insert, sign: typed, silent };
}

/** Starts of the lines that a span touches, 500 at most. */
function lineStarts(text: string, from: number, to: number): number[] {
  const starts = [lineAt(text, from).start];
  for (
    let at = text.indexOf("\n", from);
    at >= 0 && at + 1 < to && starts.length < 500;
    at = text.indexOf("\n", at + 1)
  )
    starts.push(at + 1);
  return starts;
}

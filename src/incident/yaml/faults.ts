// A syntax error of the yaml library → a problem in plain words, at the place where a person must look.
import type { YAMLError } from "yaml";
import { type Place, type Problem, problem } from "../../problem.ts";
import { excerpt } from "./excerpt.ts";
import type { FlatToken } from "./limits.ts";
import { lineAt } from "./lines.ts";

/** Where the fault begins: the opening quote or bracket that was never closed, else what the library says. */
export function faultStart(error: YAMLError, tokens: readonly FlatToken[]): number {
  const at = error.pos[0];
  if (error.message.startsWith("Missing closing")) {
    const open = tokens.findLast(({ token }) => "source" in token && token.offset + token.source.length === at);
    return open?.token.offset ?? at;
  }
  if (isUnclosed(error)) {
    const open = tokens.findLast(({ token }) => {
      if (token.type !== "flow-collection" || token.offset >= at) return false;
      const closing = token.end[0]?.type;
      return closing !== "flow-map-end" && closing !== "flow-seq-end";
    });
    return open?.token.offset ?? at;
  }
  return at;
}

function isUnclosed(error: YAMLError): boolean {
  return /^Flow (map|sequence) .*end with a/.test(error.message);
}

/** The path of the file, `affected[0].people`, that lies around `at` unquoted: within { } and [ ] its bracket would open a list. */
function pathAround(text: string, at: number): string | undefined {
  const { line, start } = lineAt(text, at);
  for (const found of line.matchAll(/[A-Za-z][\w.-]*(?:\[\d+\](?:\.[\w-]+)*)+/g))
    if (start + found.index <= at && at <= start + found.index + found[0].length) return found[0];
  return undefined;
}

/** Words one error; `at` is its `faultStart`. */
export function syntaxProblem(error: YAMLError, at: number, text: string, placeAt: (offset: number) => Place): Problem {
  const place = placeAt(at);
  const { message } = error;
  const { line } = lineAt(text, at);
  const shown = { line: excerpt(line.trim()) };
  const sign = text[at] ?? "";
  if (isUnclosed(error))
    return problem("unclosed-bracket", place, { bracket: sign, closing: sign === "{" ? "}" : "]" });
  if (message.startsWith("Missing closing")) return problem("unclosed-quote", place, { quote: sign });
  if (message.startsWith("Comments must be separated")) return problem("no-space-before-comment", place);
  if (message.startsWith("Missing , ") || message.includes(" at node end")) {
    const path = pathAround(text, at);
    if (path !== undefined) return problem("unquoted-path", place, { path });
  }
  if (message.startsWith("Missing , ")) return problem("missing-comma", place, shown);
  if (message.startsWith("Block scalar header") || message.startsWith("Block scalars with"))
    return problem("block-header", place, shown);
  if (message.startsWith("Not a YAML token") && /[|>][-+\d]*\s+\S/.test(line))
    return problem("block-header", place, shown);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return problem("tab-indent", place);
    case "BAD_INDENT":
      return problem("indentation", place, shown);
    case "BLOCK_AS_IMPLICIT_KEY":
      return secondColon(text, at, placeAt);
    case "BLOCK_IN_FLOW":
      return problem("missing-comma", place, shown);
    case "MULTILINE_IMPLICIT_KEY":
      return problem("line-without-colon", place, shown);
    case "BAD_SCALAR_START":
      return problem("reserved-sign", place, { sign });
    case "BAD_DQ_ESCAPE":
      return problem("bad-escape", place, { escape: excerpt(/^\\?.[0-9A-Za-z]*/u.exec(text.slice(at))?.[0] ?? sign) });
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
    case "MULTIPLE_ANCHORS":
      return problem("bad-anchor", place, shown);
    case "KEY_OVER_1024_CHARS":
      return problem("long-key", place);
    default:
      if (message.startsWith("Implicit map keys")) return problem("line-without-colon", place, shown);
      if (message.endsWith("on same line with key")) return problem("list-beside-key", place, shown);
      if (message.includes(" at node end"))
        return problem("stray-text", place, { text: excerpt(text.slice(at, at + 61).split("\n")[0] ?? "") });
      if (/^Unexpected (flow-|comma|,)/.test(message)) return problem("stray-sign", place, { sign });
      return problem("syntax", place, { reason: excerpt(message), ...shown });
  }
}

/** `a: b: c` on one line is one thing; a value with keys indented below it is another. */
function secondColon(text: string, at: number, placeAt: (offset: number) => Place): Problem {
  const { start, line } = lineAt(text, at);
  const rest = line.slice(at - start);
  if (/:(\s|$)/.test(rest)) return problem("second-colon", placeAt(at), { value: excerpt(rest.trim()) });
  const next = start + line.length + 1;
  const below = /^\s*(.*)/.exec(text.slice(next, next + 200));
  const indent = below === null ? 0 : below[0].length - (below[1]?.length ?? 0);
  return problem("indentation", placeAt(next + indent), { line: excerpt(below?.[1] ?? "") });
}

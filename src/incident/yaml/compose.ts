// A text → the yaml library's document, its syntax errors and its tokens, without ever handing it what would break it.
import { Composer, type CST, type Document, Parser, type YAMLError } from "yaml";
import { type Place, type Problem, problem } from "../../problem.ts";
import { type FlatToken, flatten, limits } from "./limits.ts";

/** `document` is absent where nothing stands in the file or a limit is passed. */
export type Composed = {
  document?: Document.Parsed;
  errors: YAMLError[];
  tokens: FlatToken[];
  /** Offsets of the documents after the first, and of `%` directives. */
  further: number[];
  directives: number[];
  problems: Problem[];
};

/** Composes under YAML 1.2's core rules; keys given twice, tags and aliases are left to `toTree`. */
export function compose(text: string, placeAt: (offset: number) => Place): Composed {
  const tokens = tokensOf(text);
  if (tokens === undefined) {
    const place = placeAt(Math.max(0, text.search(deep)));
    const problems = [problem("too-deep", place, { limit: limits.depth })];
    return { errors: [], tokens: [], further: [], directives: [], problems };
  }
  const { flat, problems } = flatten(tokens, placeAt);
  const starts = tokens.filter((token) => token.type === "document").map(documentStart);
  const directives = tokens.filter((token) => token.type === "directive").map((token) => token.offset);
  const rest = { tokens: flat, further: starts.slice(1), directives, problems };
  if (problems.length > 0) return { ...rest, errors: [] };
  const composer = new Composer({ uniqueKeys: false, version: "1.2", merge: false });
  let first: Document.Parsed | undefined;
  // Only the first document is kept; composing the others would cost time for nothing.
  const wanted = tokens.slice(0, secondDocument(tokens));
  for (const document of composer.compose(wanted)) first ??= document;
  if (first === undefined) return { ...rest, errors: [...composer.streamInfo().errors] };
  return { ...rest, document: first, errors: first.errors };
}

/** Signs that each begin something within the last, more of them than a file may have. */
const deep = new RegExp(`(?:[-?:[{]\\s*){${limits.depth + 1}}`);

/** Nothing where so much stands within itself that the library's parser, which calls itself at each, comes to the end of the stack. */
function tokensOf(text: string): CST.Token[] | undefined {
  try {
    return [...new Parser().parse(text)];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function secondDocument(tokens: CST.Token[]): number {
  const first = tokens.findIndex((token) => token.type === "document");
  const second = tokens.findIndex((token, index) => index > first && token.type === "document");
  return second < 0 ? tokens.length : second;
}

function documentStart(token: CST.Token): number {
  const mark = token.type === "document" ? token.start.find((part) => part.type === "doc-start") : undefined;
  return mark?.offset ?? token.offset;
}

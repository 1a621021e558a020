// Every scalar of the tree, as typed → what is wrong with it whatever the schema says.
import { type Place, type Problem, problem } from "../../problem.ts";
import { type OddCharacter, oddCharacters } from "./characters.ts";
import type { Doubt } from "./doubt.ts";
import { excerpt } from "./excerpt.ts";
import { cjkJoins } from "./joins.ts";
import { type Part, pathText } from "./path.ts";
import type { Entry, Node, ScalarNode } from "./tree.ts";

type PlaceAt = (offset: number) => Place;

/** Double quotes, single and full-width ones: a pair of curly ones is good Chinese. */
const quotes = ['"', "\u201C", "\u201D", "\uFF02", "\uFF07"];

/** Looks at each scalar once, however many aliases lead to it: to those in `repeated`. Not at what syntax errors made. */
export function checkScalars(
  root: Node,
  repeated: ReadonlySet<Node>,
  text: string,
  placeAt: PlaceAt,
  doubt: Doubt,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<Node>();
  // Where the walk stands; written out as a path only where there is something to tell.
  const parts: Part[] = [];
  const tell = (found: readonly Problem[]) => {
    for (const one of found) problems.push({ ...one, path: pathText(parts) });
  };
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    if (repeated.has(node)) seen.add(node);
    if (node.type === "scalar") {
      if (!doubt.of(node)) tell(scalarProblems(node, placeAt));
      return;
    }
    let index = 0;
    for (const one of node.type === "list" ? node.items : node.entries) {
      parts.push("key" in one ? one.key : index++);
      if ("key" in one) tell(keyProblems(one, text, placeAt));
      visit("key" in one ? one.value : one);
      parts.pop();
    }
  };
  visit(root);
  return problems;
}

const none: readonly Problem[] = [];

function keyProblems({ at }: Entry, text: string, placeAt: PlaceAt): readonly Problem[] {
  const source = text.slice(at.start, at.end);
  const style = source.startsWith('"') ? "double" : "plain";
  const odd = oddCharacters(source, at.start, style);
  return odd.length === 0 ? none : odd.map((one) => characterProblem(one, placeAt));
}

function scalarProblems(node: ScalarNode, placeAt: PlaceAt): readonly Problem[] {
  const { source, style } = node;
  const { start, end } = node.range;
  const problems: Problem[] = [];
  for (const odd of oddCharacters(source, start, style)) problems.push(characterProblem(odd, placeAt));
  const joins = cjkJoins(node);
  if (joins[0] !== undefined) problems.push(problem("space-between-lines", placeAt(joins[0])));
  if (style !== "plain") return problems;
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(source))
    problems.push(problem("unquoted-time", placeAt(start), { value: source }, { severity: "warning" }));
  const edge = source.startsWith("\u3000") ? start : source.endsWith("\u3000") ? end - 1 : undefined;
  if (edge !== undefined)
    problems.push(problem("edge-space", placeAt(edge), { value: excerpt(source) }, { severity: "warning" }));
  const opening = source[0] ?? "";
  const closing = source.at(-1) ?? "";
  if (source.length < 2 || !quotes.includes(opening) || !quotes.includes(closing)) return problems;
  if (/["\uFF02\uFF07]/u.test(opening + closing)) {
    const sign = opening === '"' ? closing : opening;
    problems.push(problem("full-width-sign", placeAt(start), { sign, meant: sign === "\uFF07" ? "'" : '"' }));
  }
  return problems;
}

function characterProblem({ fault, at, character }: OddCharacter, placeAt: PlaceAt): Problem {
  const severity = fault === "forbidden-character" ? "error" : "warning";
  return problem(fault, placeAt(at), { character }, { severity });
}

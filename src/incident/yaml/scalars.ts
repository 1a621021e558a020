// Every scalar of the tree, as typed → what is wrong with it whatever the schema says.
import { type Place, type Problem, problem } from "../../problem.ts";
import { type OddCharacter, oddCharacters } from "./characters.ts";
import type { Doubt } from "./doubt.ts";
import { excerpt } from "./excerpt.ts";
import { cjkJoins } from "./joins.ts";
import { type Part, pathText } from "./path.ts";
import type { Entry, Node, ScalarNode } from "./tree.ts";

type PlaceAt = (offset: number) => Place;

/** Looks at each scalar once, however many aliases lead to it; not at what syntax errors made. */
export function checkScalars(root: Node, text: string, placeAt: PlaceAt, doubt: Doubt): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<Node>();
  const visit = (node: Node, path: Part[]) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.type === "scalar" && !doubt.of(node)) problems.push(...scalarProblems(node, pathText(path), placeAt));
    if (node.type === "list") for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    if (node.type !== "map") return;
    for (const entry of node.entries) {
      problems.push(...keyProblems(entry, text, pathText([...path, entry.key]), placeAt));
      visit(entry.value, [...path, entry.key]);
    }
  };
  visit(root, []);
  return problems;
}

function keyProblems({ at }: Entry, text: string, path: string, placeAt: PlaceAt): Problem[] {
  const source = text.slice(at.start, at.end);
  return oddCharacters(source, at.start, source.startsWith('"') ? "double" : "plain").map((odd) =>
    characterProblem(odd, path, placeAt),
  );
}

function scalarProblems(node: ScalarNode, path: string, placeAt: PlaceAt): Problem[] {
  const { source, style } = node;
  const { start, end } = node.range;
  const problems = oddCharacters(source, start, style).map((odd) => characterProblem(odd, path, placeAt));
  const joins = cjkJoins(node);
  if (joins[0] !== undefined) problems.push(problem("space-between-lines", placeAt(joins[0]), {}, { path }));
  if (style !== "plain") return problems;
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(source)) {
    problems.push(problem("unquoted-time", placeAt(start), { value: source }, { severity: "warning", path }));
  }
  const edge = /^\u3000|\u3000$/u.exec(source);
  if (edge !== null) {
    problems.push(
      problem(
        "edge-space",
        placeAt(edge.index > 0 ? end - 1 : start),
        { value: excerpt(source) },
        { severity: "warning", path },
      ),
    );
  }
  // U+201C/D and U+FF02 are double quotes, U+FF07 a single one; a pair of curly ones is good Chinese.
  const opening = /^["\u201C\u201D\uFF02\uFF07]/u.exec(source)?.[0];
  const closing = /["\u201C\u201D\uFF02\uFF07]$/u.exec(source)?.[0];
  if (opening === undefined || closing === undefined || source.length < 2) return problems;
  if (/["\uFF02\uFF07]/u.test(opening + closing)) {
    const sign = opening === '"' ? closing : opening;
    problems.push(problem("full-width-sign", placeAt(start), { sign, meant: sign === "\uFF07" ? "'" : '"' }, { path }));
  }
  return problems;
}

function characterProblem({ fault, at, character }: OddCharacter, path: string, placeAt: PlaceAt): Problem {
  const place = placeAt(at);
  const warning = { severity: "warning", path } as const;
  switch (fault) {
    case "forbidden-character":
      return problem("forbidden-character", place, { character }, { path });
    case "bidi-control":
      return problem("bidi-control", place, { character }, warning);
    case "zero-width":
      return problem("zero-width", place, { character }, warning);
    case "no-break-space":
      return problem("no-break-space", place, { character }, warning);
    case "replacement-character":
      return problem("replacement-character", place, { character }, warning);
  }
}

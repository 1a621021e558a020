// A text → its YAML document, with every fault of syntax told in plain words, and the text mended where it is plain what was meant.
import type { Document } from "yaml";
import { type Place, type Problem, problem } from "../../problem.ts";
import { type Composed, compose } from "./compose.ts";
import type { Fault } from "./doubt.ts";
import { faultStart, syntaxProblem } from "./faults.ts";
import { lineFinder } from "./lines.ts";
import { mend } from "./mend.ts";
import type { Slip } from "./slips.ts";

/** What could be read; offsets of `document` count in `text`, which is the mended one; `placeAt` tells places in the file itself. */
export type Syntax = {
  text: string;
  document?: Document.Parsed;
  placeAt: (offset: number) => Place;
  problems: Problem[];
  /** The faults that were not mended. */
  faults: Fault[];
};

const rounds = 6;

/** Faults within one value, that leave all around it as it was meant. */
const harmless = new Set(["reserved-sign", "bad-escape", "no-space-before-comment", "block-header", "bad-anchor"]);

/** Composes a text; the document is absent when nothing usable stands in it. */
export function readSyntax(original: string, file: string): Syntax {
  const find = lineFinder(original);
  let text = original;
  let back = (offset: number) => offset;
  const placeAt = (offset: number): Place => ({ file, ...find(Math.min(back(offset), original.length)) });
  let composed = compose(text, placeAt);
  const problems: Problem[] = [];
  for (let round = 0; round < rounds && composed.problems.length === 0; round++) {
    const mended = mend(text, composed, (changed) => compose(changed, placeAt));
    if (mended === undefined) break;
    problems.push(...tellSlips(mended.slips, placeAt));
    const earlier = back;
    back = (offset) => earlier(mended.back(offset));
    ({ text, composed } = mended);
  }
  const faults = tellFaults(composed, text, placeAt);
  problems.push(...composed.problems, ...faults.problems);
  for (const at of composed.further.slice(0, 1)) problems.push(problem("several-documents", placeAt(at)));
  for (const at of composed.directives.slice(0, 1)) problems.push(problem("directive", placeAt(at)));
  const result = { text, placeAt, problems, faults: faults.faults };
  const empty = composed.document === undefined || isEmpty(composed.document);
  if (!empty && composed.problems.length === 0)
    return composed.document === undefined ? result : { ...result, document: composed.document };
  if (problems.length === 0)
    problems.push(text.includes("#") ? problem("only-comments", placeAt(0)) : problem("empty-file", placeAt(0)));
  return result;
}

function isEmpty(document: Document.Parsed): boolean {
  const { contents } = document;
  return (
    contents === null || (contents.range[0] === contents.range[1] && "value" in contents && contents.value === null)
  );
}

function tellFaults(
  composed: Composed,
  text: string,
  placeAt: (offset: number) => Place,
): { problems: Problem[]; faults: Fault[] } {
  const problems: Problem[] = [];
  const lines = new Set<number | undefined>();
  const faults: Fault[] = [];
  for (const error of composed.errors) {
    const at = faultStart(error, composed.tokens);
    const { line } = placeAt(at);
    // One slip makes the library stumble several times over the same line.
    if (lines.has(line)) continue;
    const fault = syntaxProblem(error, at, text, placeAt);
    faults.push({ at, local: harmless.has(fault.code) });
    if (!lines.has(fault.place.line)) problems.push(fault);
    lines.add(line).add(fault.place.line);
  }
  return { problems, faults };
}

function tellSlips(slips: Slip[], placeAt: (offset: number) => Place): Problem[] {
  const told = new Set<string>();
  const problems: Problem[] = [];
  for (const slip of slips) {
    const place = placeAt(slip.at);
    const once = `${slip.code} ${slip.sign} ${place.line}`;
    if (!told.has(once)) problems.push(slipProblem(slip, place));
    told.add(once);
  }
  return problems;
}

function slipProblem(slip: Slip, place: Place): Problem {
  switch (slip.code) {
    case "full-width-sign":
      return problem("full-width-sign", place, { sign: slip.sign, meant: slip.insert.trim() });
    case "wide-space":
      return problem("wide-space", place, { space: slip.sign === "\u00A0" ? "no-break-space" : "ideographic-space" });
    case "tab-indent":
      return problem("tab-indent", place);
    case "no-space-after-colon":
      return problem("no-space-after-colon", place);
    case "no-space-after-dash":
      return problem("no-space-after-dash", place);
  }
}

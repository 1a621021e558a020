// A few facts and a wording → the notice composed of them, with the repository's words.

import { plainText } from "../../src/notice/plain.ts";
import type { Notice } from "../../src/notice/tree.ts";
import type { Found } from "../../src/problem.ts";
import { compose, type Subject } from "../../src/template/compose.ts";
import { catalogOf, type More } from "./small-catalog.ts";
import { incidentWith, type Parts, renderOf } from "./small-render.ts";

/** The incident as compose takes it; a path's place is its own text as a file's name. */
export function subjectOf(parts: Parts = {}): Subject {
  return {
    name: "sample",
    file: "sample.yaml",
    marked: renderOf(parts).incident,
    placeOf: (path) => ({ file: `sample.yaml ${path}` }),
    wording: incidentWith(parts).wording,
  };
}

/** What compose makes of a wording. */
export function composed(wording: string, parts: Parts = {}, more: More & { tag?: string } = {}): Found<Notice> {
  const { tag = "ja" } = more;
  return compose(subjectOf(parts), { locale: tag }, catalogOf({ [tag]: wording }, more));
}

/** The lines of its text, without the last section that every sample has; errors are thrown. */
export function linesOf(wording: string, parts: Parts = {}, more: More & { tag?: string } = {}): string[] {
  const { value, problems } = composed(wording, parts, more);
  if (!value) throw new Error(JSON.stringify(problems, null, 1));
  return plainText({ ...value, children: value.children.slice(0, -1) })
    .split("\n")
    .filter((line) => line !== "");
}

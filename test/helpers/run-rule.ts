// A snippet of YAML laid over the incident of the rules → the subject it makes, and what one rule finds in it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, parseDocument, type YAMLMap } from "yaml";
import { findingsOf } from "../../src/check/index.ts";
import type { Rule, Subject } from "../../src/check/rule.ts";
import { subjectOf } from "../../src/check/subject.ts";
import type { LoadedIncident } from "../../src/commands/pipeline.ts";
import type { Problem } from "../../src/problem.ts";
import { pipeline, told } from "./every-notice.ts";
import { folderWith } from "./folder.ts";
import { home } from "./source.ts";

/** The incident over which the examples of the rules are laid. */
export const base = readFileSync(join(home, "test/check/base.yaml"), "utf8");

/** Keys joined, everything else replaced, what is null taken away. */
function lay(onto: YAMLMap, over: YAMLMap): void {
  for (const pair of over.items) {
    const { key, value } = pair;
    const there: unknown = onto.get(key, true);
    if (isMap(value) && isMap(there)) {
      if (value.commentBefore) there.commentBefore = value.commentBefore;
      lay(there, value);
    } else if (String(value) === "null") onto.delete(key);
    else {
      onto.delete(key);
      // With the comments that stand before its key.
      onto.items.push(pair);
    }
  }
}

/** A YAML text with another laid over it. */
export function overlaid(text: string, snippet: string): string {
  const [document, over] = [parseDocument(text), parseDocument(snippet)];
  if (!isMap(document.contents) || !isMap(over.contents)) throw new Error(`no map: ${snippet}`);
  lay(document.contents, over.contents);
  if (over.comment) document.comment = over.comment;
  return document.toString({ lineWidth: 0 });
}

/** Reads a file's text as an incident; throws with its problems where it has any errors. */
export async function loadText(text: string): Promise<LoadedIncident> {
  const { value, problems } = await (await pipeline()).load(join(folderWith({ "x.yaml": text }), "x.yaml"), "x");
  if (value === undefined) throw new Error(`${told(problems)}\n${text}`);
  return value;
}

/** The subject that an incident makes; its notices are composed when they are first asked for, which few rules do. */
export async function subjectOfLoaded(loaded: LoadedIncident, asOf?: string): Promise<Subject> {
  const { compose } = await pipeline();
  const { locales, template } = loaded;
  let made: Subject | undefined;
  const whole = (): Subject => {
    const notices = () => locales.flatMap((locale) => compose(loaded, { locale, template }).value ?? []);
    made ??= subjectOf({ ...loaded, notices: notices(), asOf });
    return made;
  };
  return {
    ...subjectOf({ ...loaded, notices: [], asOf }),
    get notices() {
      return whole().notices;
    },
    factsIn: (locale) => whole().factsIn(locale),
    plainIn: (locale) => whole().plainIn(locale),
  };
}

/** What a rule finds in the snippet laid over the base. */
export async function runRule(rule: Rule, snippet: string, asOf?: string): Promise<Problem[]> {
  return findingsOf(rule, await subjectOfLoaded(await loadText(overlaid(base, snippet)), asOf));
}

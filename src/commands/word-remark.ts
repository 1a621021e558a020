// A finding → the text of a comment on it, for counsel, who sees no file and no path.
import { fieldAt } from "../incident/field.ts";
import { visible } from "../locale/word-problem.ts";
import type { Problem } from "../problem.ts";
import { nameField } from "./name-field.ts";
import { sourceLine } from "./report.ts";
import type { Words } from "./words.ts";

/** What a remark is to its reader. An assumption is what was decided on purpose, and does not show in the text. */
export type RemarkKind = "error" | "warning" | "todo" | "assumption" | "info";

const assumed: ReadonlySet<string> = new Set(["rule-accepted", "left-out-on-purpose", "cn-not-looked-at"]);

export function kindOf({ code, severity }: Problem): RemarkKind {
  if (code === "todo-left") return "todo";
  return severity === "info" && assumed.has(code) ? "assumption" : severity;
}

/**
 * One paragraph a line: what it is, which fields it concerns, the law, that this is no advice, the rule. `others` are findings that say
 * the same of other fields; `nameLanguage` gives a language's name for its tag.
 */
export function wordRemark(
  finding: Problem,
  others: readonly Problem[],
  words: Words,
  nameLanguage: (tag: string) => string | undefined,
): string {
  const { code, source } = finding;
  const fields = [finding, ...others].flatMap(({ path = "" }) => nameInPart(path, words) ?? []);
  const field = [...new Set(fields)].join(words.say("joining.items"));
  const params = { ...finding.params, field: field === "" ? String(finding.path ?? "") : field };
  const said = named(params, nameLanguage);
  const own = `comments.said.${code}`;
  const isOwn = words.findAny(own) !== undefined;
  const message = isOwn ? words.say(own, said) : words.problem({ ...finding, params: said }).message;
  return [
    words.say("comments.first", {
      kind: words.say(`comments.kind.${kindOf(finding)}`),
      message: withFieldNames(message, words),
    }),
    ...(field === "" || isOwn ? [] : [words.say("comments.field", { field })]),
    ...(source === undefined ? [] : [sourceLine(source, words), words.say("comments.no-advice")]),
    words.say("comments.rule", { rule: code }),
  ].join("\n");
}

/** `timeline[0].by` → the name of the timeline, then that of who did it, which alone would tell little. */
function nameInPart(path: string, words: Words): string | undefined {
  const [part, field] = [nameField(/^[^.[]*/.exec(path)?.[0] ?? "", words), nameField(path, words)];
  return part === undefined || field === undefined || part === field
    ? field
    : words.say("comments.in-part", { part, field });
}

/** Tags become names of languages; what is said to be written yet stands without its mark. */
function named(params: Problem["params"], nameLanguage: (tag: string) => string | undefined): Problem["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([slot, value]) => {
      if (slot === "todo") return [slot, visible(String(value).replace(/^(?:TODO|FIXME)\b[:\uff1a\s]*(?=.)/, ""))];
      return [slot, nameLanguage(String(value)) ?? value];
    }),
  );
}

/** `breach.certainty` becomes what people call the field, an id stands without its backquotes. */
function withFieldNames(text: string, words: Words): string {
  return text
    .replace(/`?\b([a-z][a-z-]*(?:\[\d+\])?(?:\.[a-z][a-z-]*(?:\[\d+\])?)+)`?/g, (whole, path: string) => {
      const field = fieldAt(path, true) === undefined ? undefined : nameField(path, words);
      return field === undefined ? whole : words.say("comments.name", { field });
    })
    .replaceAll("`", "")
    .replace(/(?<=[^ -~]) (?=[^ -~])/g, "");
}

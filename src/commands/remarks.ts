// What checks found of an incident, and what was asked in earlier rounds → remarks on one of its notices.
import type { Remark } from "../notice/remark.ts";
import type { LocaleTag, Notice } from "../notice/tree.ts";
import { type Problem, problem } from "../problem.ts";
import { languageOf } from "./finding-place.ts";
import { type FindingOptions, findingRemarks } from "./finding-remarks.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { sorted } from "./report.ts";
import { isWithin } from "./todo-path.ts";

/** The remarks on a notice: one for each finding that concerns its language, and every comment that was made on it before. */
export function remarksOn(
  notice: Notice,
  findings: readonly Problem[],
  loaded: LoadedIncident,
  options: FindingOptions,
): Remark[] {
  const { locale, template } = notice;
  const own = beside(findings, loaded).filter((found) =>
    [undefined, locale].includes(languageOf(found, loaded, options.nameLanguage)),
  );
  const before = commentsOf(loaded).filter((comment) => comment.locale === locale && comment.template === template);
  return [...findingRemarks(own, notice, loaded, options), ...before.map(ofComment)];
}

/** Tells how many findings and open comments no document of this run holds, because they are of other languages or templates, or internal. */
export function remarksElsewhere(
  notices: readonly Notice[],
  findings: readonly Problem[],
  loaded: LoadedIncident,
  nameLanguage: FindingOptions["nameLanguage"],
): Problem[] {
  const locales: readonly LocaleTag[] = notices.map((notice) => notice.locale);
  const left = beside(findings, loaded).filter((found) => {
    const language = languageOf(found, loaded, nameLanguage);
    return language !== undefined && !locales.includes(language);
  });
  const isHere = ({ locale, template }: { locale: string; template: string }): boolean =>
    notices.some((notice) => notice.locale === locale && notice.template === template);
  const asked = commentsOf(loaded).filter((comment) => comment.state === "open" && !isHere(comment));
  const todos = sorted(findings).filter((found) => isInternalTodo(found, loaded));
  const told = (code: string, { length: count }: readonly unknown[]): Problem[] =>
    count === 0 ? [] : [problem(code, { file: loaded.file }, { count }, { severity: "info" })];
  return [
    ...told("findings-elsewhere", left),
    ...told("comments-elsewhere", asked),
    ...told("todos-kept-internal", todos),
  ];
}

/** All findings but those that tell of an open comment, which stands in the document itself, and what `internal` says of itself. */
function beside(findings: readonly Problem[], loaded: LoadedIncident): Problem[] {
  return sorted(findings).filter((found) => found.code !== "review-comment-open" && !isInternalTodo(found, loaded));
}

/** Counsel is outside, too: nothing of `internal` goes out, comments in it neither. */
function isInternalTodo({ code, place }: Problem, loaded: LoadedIncident): boolean {
  return code === "todo-left" && isWithin("internal", place, loaded);
}

function commentsOf({ incident }: LoadedIncident) {
  return (incident.review ?? []).flatMap((entry) => ("comment" in entry ? [entry.comment] : []));
}

/** Comments of earlier rounds stay as they were made. */
function ofComment({
  block,
  at,
  anchor,
  by,
  date,
  text,
  state,
  replies = [],
}: ReturnType<typeof commentsOf>[number]): Remark {
  const saying = (one: { by: string; date?: string | undefined; text: string }) => ({
    ...{ by: one.by, text: one.text },
    ...(one.date === undefined ? {} : { date: one.date }),
  });
  return {
    where: {
      ...(block === undefined ? {} : { block }),
      ...(at === undefined ? {} : { path: at }),
      ...(anchor === undefined ? {} : { anchor }),
    },
    ...saying({ by, date, text }),
    replies: replies.map(saying),
    state,
  };
}

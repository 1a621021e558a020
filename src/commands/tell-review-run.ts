// A run of reviews → what is said of it: lines, JSON or a page; what was written and what was not; and the exit code.
import { confirm, isCancel } from "@clack/prompts";
import { visible } from "../locale/word-problem.ts";
import type { Effect } from "../review/apply/effects.ts";
import type { Refusal, Step } from "../review/apply/step.ts";
import { askedIn, type Change, changesIn, type LinePart, type Review } from "../review/change.ts";
import { type PageWords, reviewPage } from "../review/page.ts";
import { refusalProblem, refusals } from "../review/read-shown/refusal.ts";
import { yamlDiff } from "../review/yaml-diff.ts";
import type { AppliedReviews } from "./apply-reviews.ts";
import { nameField } from "./name-field.ts";
import { exitOf, lines, sorted, told } from "./report.ts";
import type { ReviewRun } from "./review-files.ts";
import { reviewWords } from "./review-words.ts";
import type { Session } from "./session.ts";
import { changeLine, changeQuestion, marked, reviewLines } from "./tell-review.ts";
import type { Words } from "./words.ts";
import { writeFile } from "./write-file.ts";

type Options = { dryRun?: true; apply?: true; settle?: string; html?: string; json?: true; strict?: true };

export type ReviewTeller = { ask(step: Step): Promise<boolean>; end(run: ReviewRun): number };

/** Words are read once; `ask` asks on the terminal, and stops asking when the person gives up. */
export async function tellReviewRun(session: Session, options: Options): Promise<ReviewTeller> {
  const words = reviewWords(session.language);
  const page: PageWords = {
    lang: session.language,
    say: words.say,
    nameOf: (path) => nameField(path, session.words),
  };
  let given = false;
  return {
    async ask(step) {
      const [first] = step.from;
      if (given || first === undefined) return false;
      const answer = await confirm({
        message: words.say("reviewed.apply.ask", { what: changeQuestion(first.change, page, localeOf(step)) }),
        active: words.say("reviewed.apply.yes"),
        inactive: words.say("reviewed.apply.no"),
      });
      given = isCancel(answer);
      return answer === true;
    },
    end: (run) => tell(run, page, session, options),
  };
}

function tell(run: ReviewRun, page: PageWords, session: Session, options: Options): number {
  const { console, words: problemWords } = session;
  const problems = [
    ...run.problems,
    ...run.files.flatMap((one) => one.problems),
    ...run.applied.flatMap((one) => one.problems),
  ];
  const [only] = run.files;
  if (options.html !== undefined && only?.review !== undefined) {
    const failed = writeFile(options.html, new TextEncoder().encode(reviewPage(only.review, page)));
    if (failed !== undefined) problems.push(failed);
  }
  const refused = run.applied.reduce((sum, one) => sum + one.refused.length, 0);
  const exit = Math.max(exitOf(problems, options.strict === true), refused > 0 && options.settle === undefined ? 1 : 0);
  if (options.json) {
    console.out(JSON.stringify({ command: "review", exit, ...asData(run, page, session.words) }, null, 2));
    return exit;
  }
  for (const problem of sorted(problems))
    for (const line of lines(problem, problemWords, console.colour.tell)) console.tell(line);
  for (const { review } of run.files)
    if (review !== undefined) for (const line of reviewLines(review, page)) console.out(line);
  for (const one of run.applied) {
    console.out("");
    for (const line of appliedLines(one, page, session.words, options.dryRun === true)) console.out(line);
    if (options.dryRun && one.text !== undefined) console.out(yamlDiff(one.before, one.text, one.file));
  }
  if (options.html !== undefined && only?.review !== undefined) console.out(options.html);
  for (const line of nextLines(run, refused, page, options)) console.tell(line);
  return exit;
}

/** The language of the notice that a step is of. */
const localeOf = ({ notice }: Step): string => notice.split(" ")[1] ?? "";

/** What there is to do now. */
function nextLines(run: ReviewRun, refused: number, { say }: PageWords, { settle, dryRun }: Options): string[] {
  const reviews = run.files.flatMap(({ review }) => review ?? []);
  if (settle !== undefined && dryRun !== true)
    return reviews.map(({ file }) => say("reviewed.next.settled", { file: visible(file), reason: visible(settle) }));
  if (refused > 0) return [say("reviewed.next.settle")];
  const isAsked = (review: Review): boolean => changesIn(review).length > 0 || askedIn(review).length > 0;
  return run.applied.length === 0 && reviews.some(isAsked) ? [say("reviewed.next.apply")] : [];
}

function asData(run: ReviewRun, page: PageWords, words: Words): object {
  return {
    files: run.files.map(({ file, review, problems }) => ({
      file,
      ...(review === undefined ? {} : { review: { ...review, changes: changesIn(review) } }),
      problems: told(sorted(problems), words, nameField),
    })),
    applied: run.applied.map(({ text: _, before: __, problems, ...one }) => ({
      ...one,
      refused: one.refused.map((refusal) => ({ ...refusal, words: reasonOf(refusal, page, words) })),
      problems: told(sorted(problems), words, nameField),
    })),
    problems: told(sorted(run.problems), words, nameField),
  };
}

/** What was written, what was there, what was not written and why. */
function appliedLines(applied: AppliedReviews, page: PageWords, words: Words, isDry: boolean): string[] {
  const { say } = page;
  const { file, written, refused, already, threads, twins, effects, forms } = applied;
  const comments = threads.filter(({ edits }) => edits.length > 0).length;
  const what = (change: Change): string => {
    const line = changeLine(withoutSource(change), page);
    return change.kind === "fact" ? line : say("reviewed.line", { block: visible(change.block), text: line });
  };
  const isAny = written.length > 0 || comments > 0;
  const head = !isAny ? "nothing" : isDry ? "would" : "done";
  return [
    say(`reviewed.apply.${head}`, { file: visible(file) }),
    ...written.flatMap(({ from }) =>
      from.slice(0, 1).map(({ change }) => say("reviewed.apply.written", { what: what(change) })),
    ),
    ...(comments === 0 ? [] : [say("reviewed.apply.comments", { count: comments })]),
    ...(twins === 0 ? [] : [say("reviewed.apply.twins", { count: twins })]),
    ...forms.map((one) => say("reviewed.apply.form", lineOf(one))),
    ...effects.map((one) => say("reviewed.apply.effect", lineOf(one))),
    ...already.map(({ change }) => say("reviewed.apply.already", { what: what(change) })),
    ...refused.flatMap((one) => [
      say("reviewed.apply.refused", { what: what(one.change) }),
      say("reviewed.apply.reason", { reason: visible(reasonOf(one, page, words)) }),
    ]),
    say("reviewed.apply.summary", { written: written.length, refused: refused.length, already: already.length }),
  ];
}

const lineOf = ({ block, from, to, locale }: Effect) => ({
  block: visible(block),
  text: visible(marked(wordsOnly(from), wordsOnly(to), locale)),
});

const wordsOnly = (text: string): LinePart[] => [{ type: "words", text, strong: false, strike: false }];

/** What a computed value comes from is told with the reason why it is not written. */
function withoutSource(change: Change): Change {
  if (change.kind !== "fact") return change;
  const { derivedFrom: _, ...fact } = change.fact;
  return { ...change, fact };
}

/** Reasons of reading a value are worded as problems are; the others are this command's. */
function reasonOf({ reason, values, change }: Refusal, { say, lang }: PageWords, words: Words): string {
  const refusal = refusals.find((one) => one === reason);
  if (refusal === undefined || change.kind !== "fact") {
    // One side of a conflict may have nothing there.
    const told = Object.entries(values).map(([slot, value]) => [slot, value === "" ? say("reviewed.none") : value]);
    const { wanted, shown } = values;
    if (wanted !== undefined && shown !== undefined)
      told.push(["text", marked(wordsOnly(wanted), wordsOnly(shown), lang)]);
    return say(`reviewed.reason.${reason}`, Object.fromEntries(told));
  }
  const { fact, from: was, to: now } = change;
  const shown = { path: fact.path, was, now, ...(fact.derivedFrom === undefined ? {} : { from: fact.derivedFrom }) };
  const { message, hint } = words.problem(refusalProblem(refusal, shown, { file: "" }));
  return hint === undefined ? message : say("reviewed.apply.with-hint", { message, hint });
}

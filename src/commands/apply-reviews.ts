// Reviews of one incident's notices → its file with what they changed written in, and what of it was not, with the reason.
import { editIncident } from "../incident/edit.ts";
import { factsOf } from "../notice/facts.ts";
import { lineSkeleton, linesOf } from "../notice/lines.ts";
import { lineText } from "../notice/plain.ts";
import type { Notice } from "../notice/tree.ts";
import { walkBlocks } from "../notice/walk.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { type Effect, effectsOf, rereadOf } from "../review/apply/effects.ts";
import type { Ground, GroundLine } from "../review/apply/ground.ts";
import { mapPathsIn, pathMapper } from "../review/apply/map-path.ts";
import { planReviews } from "../review/apply/plan.ts";
import { type PlannedThread, planComments } from "../review/apply/plan-comments.ts";
import { type Already, noticeKey, type Refusal, type Step } from "../review/apply/step.ts";
import { twinEdits } from "../review/apply/twins.ts";
import { type ShownLine, type Workshop, writeSteps } from "../review/apply/write-steps.ts";
import type { Change, Review } from "../review/change.ts";
import { skeleton } from "../review/compare/line.ts";
import { type LoadedIncident, loadBytes, type Pipeline } from "./pipeline.ts";
import { readShownWith } from "./read-shown-with.ts";

import type { SentVersion } from "./sent-version.ts";

/** One copy that came back, with the version it is of. */
export type Copy = { review: Review; version: SentVersion };

export type AppliedReviews = {
  file: string;
  /** The file's new text; absent where nothing is to be written. */
  text?: string;
  /** As it was. */
  before: string;
  written: readonly Step[];
  refused: readonly Refusal[];
  already: readonly Already[];
  threads: readonly PlannedThread[];
  /** Lines that counsel left alone and that read otherwise once all is written. */
  effects: readonly Effect[];
  /** Lines whose values are written otherwise than counsel typed them, and say the same. */
  forms: readonly Effect[];
  /** How many reminders for other languages were written. */
  twins: number;
  problems: readonly Problem[];
};

/** Whether a step is to be written; all are unless somebody is asked. */
export type Choose = (step: Step) => Promise<boolean>;

/** Plans, tries and proves everything; the disk is not touched. All copies are of notices of one incident file. */
export async function applyReviews(
  copies: readonly [Copy, ...Copy[]],
  pipeline: Pipeline,
  choose: Choose = async () => true,
): Promise<AppliedReviews> {
  const { now } = copies[0].version;
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(now.bytes);
  const grounds = copies.map(({ review, version }) => ({ review, ground: groundOf(review, version, pipeline) }));
  const plan = planReviews(grounds);
  const wanted: Step[] = [];
  const refused = [...plan.refused];
  for (const step of plan.steps) {
    if (await choose(step)) wanted.push(step);
    else refused.push(...step.from.map((told) => ({ ...told, reason: "not-asked", values: {} })));
  }
  const workshop = workshopOf(now, copies, pipeline);
  const { show } = workshop;
  const made = writeSteps(wanted, workshop);
  for (const { step, reason, values } of made.failed)
    refused.push(...step.from.map((told) => ({ ...told, reason, values })));

  const threads = planComments(grounds);
  const reminders = twinEdits(made.written, now.locales);
  const rest = [...threads.flatMap(({ edits }) => edits), ...reminders];
  const edited = rest.length === 0 ? undefined : editIncident(made.text ?? before, now.file, rest);
  const text = edited?.value?.text ?? made.text;
  // A line that one copy left alone and another changed follows from nothing.
  const changed = new Set(grounds.flatMap(({ review, ground }) => changedIn(review, ground)));
  const told = new Set<string>();
  const effects = (text === undefined ? [] : grounds)
    .flatMap(({ review, ground }) => effectsIn(review, ground, before, text ?? before, show))
    .filter(({ block, locale, to }) => {
      const key = `${locale} ${block} ${to}`;
      return !changed.has(`${locale} ${block}`) && !told.has(key) && told.add(key);
    });
  const written = new Set(made.written.flatMap(({ from }) => from.map(({ change }) => change)));
  const reread = (text === undefined ? [] : grounds).flatMap(({ review, ground }) =>
    rereadOf(review, linesShown(review, text ?? before, show), ground.map, written),
  );
  effects.push(...reread.filter(({ follows }) => follows));
  const forms = reread.filter(({ follows }) => !follows);
  // Counsel who corrects a value mostly corrects what is computed from it too.
  const isFollowed = ({ file, change, reason }: Refusal): boolean =>
    text !== undefined &&
    reason === "derived" &&
    grounds.some(
      ({ review, ground }) => review.file === file && isShown(change, linesShown(review, text, show), ground),
    );
  const already = [...plan.already, ...refused.filter(isFollowed)];
  const outcome = {
    file: now.file,
    before,
    written: made.written,
    refused: refused.filter((one) => !isFollowed(one)),
    already,
    threads,
    effects,
    forms,
  };
  const problems = [...(edited?.problems ?? []), ...(text === undefined ? [] : errorsIn(show(text).problems))];
  return { ...outcome, twins: reminders.length, problems, ...(text === undefined ? {} : { text }) };
}

/** Values and words are proved; what counsel wrote in comments may still be nothing that the file can hold. */
const errorsIn = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity === "error");

const changedIn = ({ lines, locale }: Review, { map }: Ground): string[] =>
  lines.flatMap(({ block, changes }) => (changes.length > 0 ? [`${locale} ${mapPathsIn(block, map)}`] : []));

function effectsIn(review: Review, { map }: Ground, before: string, after: string, show: Workshop["show"]): Effect[] {
  return effectsOf(review, linesShown(review, before, show), linesShown(review, after, show), map);
}

/** Whether a line shows a fact as a change has it. */
function isShown(change: Change, lines: ReadonlyMap<string, ShownLine>, { map }: Ground): boolean {
  if (change.kind !== "fact") return false;
  const path = map(change.fact.path);
  const facts = lines.get(mapPathsIn(change.block, map))?.facts ?? [];
  return facts.some((fact) => fact.path === path && fact.text === change.to);
}

const linesShown = (review: Review, text: string, show: Workshop["show"]): ReadonlyMap<string, ShownLine> =>
  show(text).shown?.get(noticeKey(review)) ?? new Map();

function groundOf(review: Review, { before, now }: SentVersion, pipeline: Pipeline): Ground {
  const { template, locale } = review;
  const notice = pipeline.compose(now, { template, locale }).value;
  return {
    sent: before.incident,
    now: now.incident,
    map: pathMapper(before.incident, now.incident),
    ...{ template, locale, locales: now.locales, source: now.locales[0] ?? locale },
    linesSent: new Map(
      review.lines.flatMap(({ block, from }) =>
        from === undefined ? [] : [[block, { skeleton: skeleton(from), type: "", inlines: [] }] as const],
      ),
    ),
    linesNow: notice === undefined ? new Map() : groundLines(notice),
    items: new Set(notice === undefined ? [] : itemsOf(notice)),
    read: readShownWith(pipeline, now, { template, locale }),
  };
}

function groundLines(notice: Notice): Map<string, GroundLine> {
  return new Map(
    linesOf(notice).map(({ id, inlines, ...line }) => [id, { ...line, inlines, skeleton: lineSkeleton(inlines) }]),
  );
}

const itemsOf = ({ children }: Notice): string[] =>
  walkBlocks(children).flatMap((block) => (block.type === "list" ? block.items.map(({ id }) => id) : []));

function workshopOf(now: LoadedIncident, copies: readonly Copy[], pipeline: Pipeline): Workshop {
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(now.bytes);
  const notices = new Map(copies.map(({ review }) => [noticeKey(review), review]));
  return {
    edit(edits) {
      const { value, problems } = editIncident(before, now.file, edits);
      return value === undefined ? { problems } : { text: value.text, problems };
    },
    show: lastOnly((text) => {
      const loaded = loadBytes(new TextEncoder().encode(text), now.file, now.name);
      if (loaded.value === undefined) return { problems: loaded.problems };
      const problems: Problem[] = [...loaded.problems];
      const shown = new Map<string, Map<string, ShownLine>>();
      for (const [key, { template, locale }] of notices) {
        const composed = pipeline.compose(loaded.value, { template, locale });
        problems.push(...composed.problems);
        if (composed.value !== undefined) shown.set(key, shownLines(composed.value));
      }
      return hasErrors(problems) ? { problems } : { shown, problems };
    }),
  };
}

/** What was shown of a text is mostly asked for again at once. */
function lastOnly(show: Workshop["show"]): Workshop["show"] {
  let last: { text: string; shown: ReturnType<Workshop["show"]> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, shown: show(text) };
    return last.shown;
  };
}

function shownLines(notice: Notice): Map<string, ShownLine> {
  return new Map(
    linesOf(notice).map(({ id, inlines }) => {
      const line = { children: [{ type: "paragraph" as const, role: "body" as const, id, children: inlines }] };
      const facts = factsOf(line).map((fact) => ({ path: fact.path, text: lineText(fact.children) }));
      return [id, { text: lineText(inlines), skeleton: lineSkeleton(inlines), facts }];
    }),
  );
}

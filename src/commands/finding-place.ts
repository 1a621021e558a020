// A finding of checks → the language it is about, and where in a notice it belongs.
import { linesOf } from "../notice/lines.ts";
import type { Whereabouts } from "../notice/remark.ts";
import type { LocaleTag, Notice } from "../notice/tree.ts";
import { walkBlocks } from "../notice/walk.ts";
import type { Problem } from "../problem.ts";
import type { Template } from "../template/catalog.ts";
import type { LoadedIncident } from "./pipeline.ts";
import { sectionFor } from "./section-for.ts";
import { todoPath } from "./todo-path.ts";

export type PlaceOptions = {
  /** Of the notice's template. */
  sections: Template["settings"]["sections"];
  /** A language's name for its tag; none for what is no tag. */
  nameLanguage: (tag: string) => string | undefined;
};

/** The language that a finding is about, where it is about one. */
export function languageOf(
  { params, path = "" }: Problem,
  { incident }: Pick<LoadedIncident, "incident">,
  nameLanguage: PlaceOptions["nameLanguage"],
): LocaleTag | undefined {
  const end = path.slice(path.lastIndexOf(".") + 1);
  return [params["locale"], params["unsaid"], wordingAt(path, incident)?.locale, end]
    .map(String)
    .find((tag) => nameLanguage(tag) !== undefined);
}

/** Of counsel's words their block, of a reminder what was changed, of all else the path, and the section that would say it. */
export function whereaboutsOf(
  found: Problem,
  notice: Notice,
  loaded: LoadedIncident,
  { sections, nameLanguage }: PlaceOptions,
): Whereabouts {
  const { incident } = loaded;
  const reminder = lookAtOf(found.path ?? "", incident);
  const path =
    found.code === "todo-left"
      ? todoPath(found.place, loaded)
      : withoutLanguage(reminder?.path ?? found.path ?? "", nameLanguage);
  const words = wordingAt(path, incident);
  const near = words === undefined ? [reminder?.block] : "block" in words ? [words.block] : [words.id, besideOf(words)];
  const ids = new Set([...walkBlocks(notice.children), ...linesOf(notice)].map(({ id }) => id));
  // It was never made at another block, so one that is not there is not missed.
  const block = near.find((id) => id !== undefined && ids.has(id));
  const section = sectionFor(path, sections, notice);
  return {
    path,
    ...(block === undefined ? {} : { block }),
    ...(section === undefined ? {} : { section }),
  };
}

type Incident = LoadedIncident["incident"];

function entryAt<T>(part: string, path: string, entries: readonly T[] | undefined): T | undefined {
  const index = new RegExp(`^${part}\\[(\\d+)\\]`).exec(path)?.[1];
  return index === undefined ? undefined : entries?.[Number(index)];
}

const wordingAt = (path: string, { wording }: Incident) => entryAt("wording", path, wording);

const besideOf = (words: { after: string } | { before: string }): string =>
  "after" in words ? words.after : words.before;

function lookAtOf(path: string, { review }: Incident) {
  const entry = entryAt("review", path, review);
  return entry !== undefined && "look-at" in entry ? entry["look-at"] : undefined;
}

/** Of `timeline[0].text.ja` a notice says `timeline[0].text`. */
function withoutLanguage(path: string, nameLanguage: PlaceOptions["nameLanguage"]): string {
  const at = path.lastIndexOf(".");
  return at >= 0 && nameLanguage(path.slice(at + 1)) !== undefined ? path.slice(0, at) : path;
}

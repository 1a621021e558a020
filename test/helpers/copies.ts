// One incident of incidents/ → copies of its Word file as they come back from counsel, and what applying them does.
import { type AppliedReviews, applyReviews, type Copy } from "../../src/commands/apply-reviews.ts";
import { type LoadedIncident, loadBytes } from "../../src/commands/pipeline.ts";
import { compare } from "../../src/review/compare.ts";
import { readDocx } from "../../src/review/read.ts";
import type { Reviewed } from "../../src/review/reviewed.ts";
import { type Desk, deskWith } from "./counsel.ts";
import { loadIncident, pipeline } from "./every-notice.ts";
import { sentFile } from "./sent-file.ts";

/** What counsel does to a file. */
export type DeskEdit = (desk: Desk, sent: Reviewed) => void;

/** Copies of one incident's file. */
export type Copies = {
  /** One that came back with these edits; `now` is the incident file where it has moved on. */
  copy(edit: DeskEdit, file?: string, now?: LoadedIncident, locale?: string): Promise<Copy>;
  /** The incident file as edited by hand. */
  changed(change: (text: string) => string): Promise<LoadedIncident>;
  /** The same of a whole text. */
  loaded(text: string): Promise<LoadedIncident>;
};

/** Of the incident of that name, in its own template. */
export function copiesOf(name: string): Copies {
  const loaded = async (text: string): Promise<LoadedIncident> => {
    const { file } = await loadIncident(name);
    const { value, problems } = loadBytes(new TextEncoder().encode(text), file, name);
    if (value === undefined) throw new Error(JSON.stringify(problems));
    return value;
  };
  return {
    async copy(edit, file = "a.docx", now, locale = "ja") {
      const { bytes, sent } = await sentFile(name, locale);
      const desk = await deskWith(bytes);
      edit(desk, sent);
      const { value } = await readDocx(await desk.save(), file);
      const review = value && compare(sent, value);
      if (review === undefined) throw new Error("what came back can't be read");
      const before = await loadIncident(name);
      return { review, version: { sent, before, now: now ?? before } };
    },
    async changed(change) {
      const text = new TextDecoder().decode((await loadIncident(name)).bytes);
      const other = change(text);
      if (other === text) throw new Error("nothing was changed");
      return loaded(other);
    },
    loaded,
  };
}

/** Applies copies together. */
export async function apply(...copies: readonly Copy[]): Promise<AppliedReviews> {
  const [first, ...rest] = copies;
  if (first === undefined) throw new Error("no copy");
  return applyReviews([first, ...rest], await pipeline());
}

/** Applies them once more, to the file as it then is. */
export async function applyAgain(applied: AppliedReviews, { loaded }: Copies, ...copies: readonly Copy[]) {
  const now = await loaded(applied.text ?? applied.before);
  return apply(...copies.map((copy) => ({ ...copy, version: { ...copy.version, now } })));
}

/** The hidden bookmark of the first saying of a path. */
export const bookmarkOf = ({ exported }: Reviewed, path: string): string =>
  exported?.facts.find((fact) => fact.path === path)?.bookmark ?? "";

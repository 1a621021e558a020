// An incident and the notice made of it → problems for what the file states and the notice doesn't say.
import { leavesOf, type MarkedLeaf } from "../incident/fact.ts";
import { factsOf } from "../notice/facts.ts";
import type { Notice } from "../notice/tree.ts";
import { type Problem, problem } from "../problem.ts";
import type { Template } from "./catalog.ts";
import type { Subject } from "./compose.ts";
import type { Render } from "./render.ts";

/** Leaves of the incident that steer the rendering and are never said themselves. */
const steering =
  /^(template$|locales|notice\.(status|calendar|weekdays|apology)|issuer\.kind$|breach\.(loss|at\[\d+\])|(services|names|parties)\.[^.]+\.(type|role)$|totals\[.*groups)/;

/** Whether a leaf is one of those, or an id, or who people are, which other words take up. */
const isSteering = (path: string): boolean => path.endsWith(".id") || path.endsWith(".who.are") || steering.test(path);

/** Who is named here is as a rule named in the timeline, as doing the same: elsewhere a name said for another reason is no answer. */
const toldElsewhere = /^(breach\.(noticed|aware|established-by)|entrusted\.told|documents\.)/;

/** Templates look at these for the sense of other words: looked at is not said. */
const spoken = /^breach\.causes\[\d+\]\.(?:origin|by)$/;

/** Adds a path with all that it lies in. */
function addWithin(paths: Set<string>, path: string): void {
  // What a path lies in has been added with all that it lies in itself.
  for (let end = path.length; end > 0 && !paths.has(path.slice(0, end)); end = path.lastIndexOf(".", end - 1))
    paths.add(path.slice(0, end));
}

/** What a notice says: each path with all that it lies in, each day and term, each entry of `parties` and the like by its id. */
type Said = { paths: Set<string>; days: Set<string>; terms: Set<string>; entries: Set<string> };

function saidBy(notice: Notice): Said {
  const said: Said = { paths: new Set(), days: new Set(), terms: new Set(), entries: new Set() };
  for (const { kind, value, path, derivedFrom } of factsOf(notice)) {
    if (kind === "date" || kind === "time") said.days.add(value);
    else if (kind === "term") said.terms.add(value);
    addPath(path, said);
    if (derivedFrom !== undefined) for (const from of derivedFrom) addPath(from, said);
  }
  return said;
}

function addPath(path: string, { paths, entries }: Said): void {
  if (paths.has(path)) return;
  const first = path.indexOf(".");
  const second = path.indexOf(".", first + 1);
  if (first > 0 && second > first) entries.add(path.slice(first + 1, second));
  addWithin(paths, path);
}

/** The item of a list that a value is, or lies in; a reference is no entry, it says what its own does of another. */
function entryOf(path: string, { ref }: MarkedLeaf["meta"]): string | undefined {
  const from = ref === undefined ? path : path.replace(/\[\d+\]$/, "");
  const end = from.lastIndexOf("]");
  return end < 0 ? undefined : from.slice(0, end + 1);
}

/** The part and the id of what others of the file call by name. */
const entryPath = /^((?:services|parties|documents|names)\.([^.]+))\./;

/** Whether a value belongs to somebody or something that nothing else in the file refers to: no wording could say it. */
function isUnused(path: string, leaves: readonly MarkedLeaf[]): boolean {
  const [, entry, id] = entryPath.exec(path) ?? [];
  if (entry === undefined) return false;
  return !leaves.some(({ meta, value }) =>
    meta.ref === undefined ? typeof value === "object" && JSON.stringify(value).includes(`"${entry}.`) : value === id,
  );
}

/** What a text of the file's own is said in the place of: who people are. */
const bySibling = /^(.*\.who)\.(?:did|at|from|to|zone|including|of)\b/;

/** Whether the file words in a text of its own what this value is about: the text is said in its place. */
function inOwnWords(path: string, leaves: readonly MarkedLeaf[]): boolean {
  const [, whole] = bySibling.exec(path) ?? [];
  return whole !== undefined && leaves.some((leaf) => leaf.path === `${whole}.text`);
}

/** Every leaf not said: a warning, or a note where the template leaves that part out on purpose. */
export function unsaid(subject: Subject, notice: Notice, template: Template, render: Render): Problem[] {
  const { paths, days, terms, entries } = saidBy(notice);
  const phrased = new Set<string>();
  for (const path of render.phrased) addWithin(phrased, path);
  const isSaid = ({ path, meta, value }: MarkedLeaf): boolean => {
    if (spoken.test(path) && value !== "unknown") return paths.has(path) || entries.has(String(value));
    if (paths.has(path) || render.phrased.has(path)) return true;
    // A day that the notice names for another reason is not unknown to its reader, nor is who found or reported it.
    if (
      meta.fact === "moment" &&
      days.has(
        String(value)
          .replace(/^about /, "")
          .replace(" ", "T"),
      )
    )
      return true;
    if (toldElsewhere.test(path) && (terms.has(String(value)) || entries.has(String(value)))) return true;
    if (meta.fact !== undefined || !render.touched.has(path)) return false;
    // Looking at an id may be picking, or passing over, its whole entry: that is said only if something of it is.
    const entry = entryOf(path, meta);
    return entry === undefined || paths.has(entry) || phrased.has(entry);
  };
  const leftOut = (path: string): boolean =>
    template.settings["leaves-out"].some(
      (part) => path === part || path.startsWith(`${part}.`) || path.startsWith(`${part}[`),
    );
  const leaves = leavesOf(subject.marked);
  return leaves
    .filter((leaf) => leaf.value !== false && !isSaid(leaf) && !isSteering(leaf.path))
    .map(({ path }) => {
      const left = leftOut(path);
      const todo = isUnused(path, leaves)
        ? "refer-to-it"
        : inOwnWords(path, leaves)
          ? "in-its-text"
          : "say-it-elsewhere";
      const params = { path, template: template.name, locale: render.locale.locale.tag, ...(left ? {} : { todo }) };
      const more = { severity: left ? "info" : "warning", path } as const;
      return problem(left ? "left-out-on-purpose" : "fact-not-said", subject.placeOf(path), params, more);
    });
}

// Paths and block ids → the names that they have in a Word file: tags, bookmarks, paragraph and control ids; and the names of what is exported.
import { crc32 } from "node:zlib";

/** The namespace of the exported list. */
export const EXPORT_NAMESPACE = "urn:breach-notice:export:1";

/** What the names of our custom properties begin with: `breach-notice incident`, `breach-notice source templates`. */
export const PROPERTY_PREFIX = "breach-notice ";

/** Word takes no longer tag or alias. */
const TAG_LIMIT = 64;

/** The hidden bookmark of a block: of its first paragraph, or of a list item's. At most 40 characters, the same for the same id. */
export function blockBookmark(id: string): string {
  return `_nk_${slug(id, 26)}_${hex(id)}`;
}

/** The hidden bookmark round one saying of a fact; occurrences count from 1 for each path. */
export function factBookmark(path: string, occurrence: number): string {
  return `_nf_${slug(path, 20)}_${hex(path)}_${occurrence}`;
}

/** The tag of a fact's control: its path, or `f:` and a hash where the path is too long; the exported list has both. */
export function factTag(path: string): string {
  return path.length <= TAG_LIMIT ? path : `f:${hex(path)}`;
}

/** The title of a fact's control. */
export function factAlias(label: string): string {
  if (label.length <= TAG_LIMIT) return label;
  return `${label.slice(0, TAG_LIMIT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What tells the path of a control's tag: the same as that of its bookmark's name. */
export function hashOfTag(tag: string): string {
  return tag.startsWith("f:") ? tag.slice(2) : hex(tag);
}

/** The same of a fact's bookmark; undefined where the name is none of those that `factBookmark` makes. */
export function hashOfBookmark(name: string): string | undefined {
  return name.length > 50 ? undefined : /^_nf_.*_([0-9a-f]{8})_\d+$/.exec(name)?.[1];
}

/** Hands out the ids of one document. */
export type Ids = {
  /** The next `w:id` of a bookmark. */
  bookmark: () => number;
  /** A control's `w:id`, from its bookmark's name. */
  control: (name: string) => number;
  /** A paragraph's `w14:paraId`, from the id of its block. */
  paragraph: (key: string) => string;
  /** A comment's `w16cid:durableId`, from what it says. */
  durable: (key: string) => string;
  /** How often the path has been said, this time included. */
  occurrence: (path: string) => number;
};

/** Ids that come from content, so that they stay when something else changes; two that fall on one number are parted. */
export function createIds(): Ids {
  let bookmarks = 0;
  const controls = new Set<number>();
  const paragraphs = new Set<number>();
  const comments = new Set<number>();
  const said = new Map<string, number>();
  return {
    bookmark: () => bookmarks++,
    control: (name) => free(name, controls),
    paragraph: (key) => eightFigures(free(key, paragraphs)),
    durable: (key) => eightFigures(free(key, comments)),
    occurrence: (path) => {
      const times = (said.get(path) ?? 0) + 1;
      said.set(path, times);
      return times;
    },
  };
}

const eightFigures = (id: number): string => id.toString(16).toUpperCase().padStart(8, "0");

/** A positive 31-bit number (Word's limit for all three kinds) that is not yet taken. */
function free(key: string, taken: Set<number>): number {
  for (let turn = 0; ; turn++) {
    const id = crc32(turn === 0 ? key : `${key}#${turn}`) & 0x7fffffff;
    if (id === 0 || taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Bookmark names are letters, digits and underscores, and Word takes `a` and `A` for the same. */
function slug(text: string, length: number): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  return (
    plain
      .replace(/^_+|_+$/g, "")
      .slice(0, length)
      .replace(/_+$/, "") || "x"
  );
}

function hex(text: string): string {
  return (crc32(text) >>> 0).toString(16).padStart(8, "0");
}

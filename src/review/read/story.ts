// What a walk through Word's XML meets → the paragraphs of a text in stretches, with the ranges that run over them.
import type { ReviewedParagraph, Revision, Unexpected } from "../reviewed.ts";
import { type Bookmark, type Marked, openBookmark } from "./marks.ts";
import { openRanges } from "./open-ranges.ts";
import type { RunFormat } from "./run-format.ts";

/** More than hundreds of pages have. */
const limits = { paragraphs: 20_000, pieces: 50_000, ranges: 300 } as const;

/** Where a comment is set; `closed` where its range has an end. */
export type CommentRange = { id: string; paragraph?: number; closed: boolean };

/** What text stands in, as the elements round it say. */
export type Where = {
  revisions: readonly Revision[];
  controls: Marked["controls"];
  format: RunFormat;
  link: string | undefined;
  reference: string | undefined;
};

/** Text that stands in one set of everything. */
export type Segment = Where & Marked & { text: string; comments: readonly CommentRange[] };

/** A paragraph before its segments are pieces. */
export type StoryParagraph = Omit<ReviewedParagraph, "pieces"> & { segments: Segment[] };

/** What is known of a paragraph when it begins. */
export type ParagraphStart = Pick<
  ReviewedParagraph,
  "paragraphId" | "style" | "styleName" | "numbering" | "end" | "cell"
>;

/** A text as read; `tooMany` names the limit that it passed, and then the rest is left out. */
export type Story = {
  paragraphs: readonly StoryParagraph[];
  comments: ReadonlyMap<string, CommentRange>;
  unexpected: readonly Unexpected[];
  tooMany?: { what: keyof typeof limits; limit: number };
};

/** What the walk tells; ids of comments that are not `known` are passed over. */
export type StoryWriter = ReturnType<typeof writeStory>;

/** `keepEmpty` keeps paragraphs that say nothing: in a comment they part what it says. */
export function writeStory(known: ReadonlySet<string>, keepEmpty = false) {
  const paragraphs: StoryParagraph[] = [];
  const comments = new Map<string, CommentRange>();
  const unexpected: Unexpected[] = [];
  const openComments = openRanges<CommentRange>();
  const openBookmarks = openRanges<Bookmark>();
  let tooMany: Story["tooMany"];
  let pieces = 0;
  let order = 0;
  let current: StoryParagraph | undefined;
  /** What begins between paragraphs belongs to the next one. */
  let next = { blocks: [] as string[], comments: [] as CommentRange[], formatted: 0, unexpected: [] as Unexpected[] };

  const pass = (what: keyof typeof limits): void => {
    tooMany ??= { what, limit: limits[what] };
  };
  const beginComment = (id: string): CommentRange | undefined => {
    if (!known.has(id) || comments.has(id)) return undefined;
    const range: CommentRange = { id, closed: false };
    comments.set(id, range);
    next.comments.push(range);
    return range;
  };

  return {
    /** The next number in reading order. */
    order: () => order++,
    bookmarks: () => openBookmarks.now,
    inParagraph: () => current !== undefined,
    tell: (kind: Unexpected["kind"], what: string) => next.unexpected.push({ kind, what: what.slice(0, 200) }),
    formatted: (count: number) => (next.formatted += count),

    begin(start: ParagraphStart): void {
      current = { ...start, blocks: [], formatted: 0, segments: [] };
    },
    end(): void {
      if (current === undefined) return;
      const paragraph = current;
      current = undefined;
      const runsOn = (paragraphs.at(-1)?.end.length ?? 0) > 0;
      const says = paragraph.segments.length + next.blocks.length + next.comments.length > 0;
      if (!says && !runsOn && !keepEmpty && paragraph.numbering === undefined) return;
      if (paragraphs.length >= limits.paragraphs) {
        pass("paragraphs");
        return;
      }
      const index = paragraphs.length;
      for (const range of next.comments) range.paragraph = index;
      unexpected.push(...next.unexpected.map((one) => ({ ...one, paragraph: index })));
      paragraphs.push({ ...paragraph, blocks: next.blocks, formatted: next.formatted });
      next = { blocks: [], comments: [], formatted: 0, unexpected: [] };
    },
    endCell(cell: ParagraphStart["cell"], changes: readonly Revision[]): void {
      const last = paragraphs.at(-1);
      if (last !== undefined && last.cell === cell) endOfAll(last, changes);
    },
    text(text: string, where: Where): void {
      if (current === undefined || text === "") return;
      const { revisions, controls, format, link, reference } = where;
      const bookmarks = openBookmarks.now;
      const comments = openComments.now;
      const segment = { text, revisions, controls, format, link, reference, bookmarks, comments };
      const last = current.segments.at(-1);
      if (last !== undefined && isSame(last, segment)) last.text += text;
      else if (pieces++ < limits.pieces) current.segments.push(segment);
      else pass("pieces");
      if (format.hidden && !next.unexpected.some(({ kind }) => kind === "hidden-text")) this.tell("hidden-text", text);
    },

    beginBookmark(id: string, name: string, controls: Marked["controls"]): void {
      if (name.startsWith("_nk_")) next.blocks.push(name);
      if (!name.startsWith("_nf_")) return;
      if (!openBookmarks.begin(id, openBookmark(name, order++, paragraphs.length, controls))) pass("ranges");
    },
    endBookmark(id: string): void {
      const bookmark = openBookmarks.end(id);
      if (bookmark !== undefined) bookmark.closed = true;
    },
    beginComment(id: string): void {
      const range = beginComment(id);
      if (range !== undefined && !openComments.begin(id, range)) pass("ranges");
    },
    /** At the end of its range, or at its mark, which stands behind that; a mark alone is a point. */
    endComment(id: string): void {
      const range = openComments.end(id) ?? beginComment(id);
      if (range !== undefined) range.closed = true;
    },

    done(): Story {
      const last = paragraphs.at(-1);
      if (last !== undefined) {
        if (last.cell === undefined) endOfAll(last, []);
        last.formatted += next.formatted;
        for (const range of next.comments) range.paragraph = paragraphs.length - 1;
      }
      unexpected.push(...next.unexpected);
      return { paragraphs, comments, unexpected, ...(tooMany === undefined ? {} : { tooMany }) };
    },
  };
}

/** The last paragraph of a cell or of all runs into none, whatever is said of its end; `changes` are those that it stands in with the whole cell. */
function endOfAll(last: StoryParagraph, changes: readonly Revision[]): void {
  const added = last.end.filter((one) => one.kind === "inserted" || one.kind === "moved-to" || changes.includes(one));
  if (added.length < last.end.length) last.end = added;
}

function isSame(one: Segment, other: Segment): boolean {
  return (
    one.revisions === other.revisions &&
    one.controls === other.controls &&
    one.bookmarks === other.bookmarks &&
    one.comments === other.comments &&
    one.format === other.format &&
    one.link === other.link &&
    one.reference === other.reference
  );
}

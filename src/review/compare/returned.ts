// What came back, ready to be read by the list of the file that was sent: its own list is anybody's.
import type { Reviewed } from "../reviewed.ts";
import type { LineReader } from "./line.ts";
import type { MarksFound } from "./marks.ts";
import { readerOf, type Sent } from "./sent.ts";

export type ReturnedReader = LineReader & { found: MarksFound };

/** The reader of the returned file's lines. */
export function returnedReader(returned: Reviewed, sent: Sent): ReturnedReader {
  return readerOf(returned, sent.exported);
}

// What changes are planned on: the incident as it was sent and as it is now, and the lines of both notices.
import type { Edit } from "../../incident/edit.ts";
import type { Inline } from "../../notice/tree.ts";
import type { FactChange } from "../change.ts";
import type { MapPath } from "./map-path.ts";

/** Reads what a fact now shows as the value at a path of the file as it is now, and how to write it; or says why it can't be read. */
export type ReadValue = (change: FactChange, path: string) => { value: unknown; edit: Edit } | { refused: string };

/** A line of a notice: its literal text with each fact as `{path}`, its inlines, and what kind of block it is. */
export type GroundLine = { skeleton: string; type: string; container?: string; inlines: readonly Inline[] };

export type Ground = {
  /** The incident as read from the file that was sent, and from the file as it is now. */
  sent: unknown;
  now: unknown;
  map: MapPath;
  template: string;
  locale: string;
  /** The language of the file's bare texts. */
  source: string;
  /** All languages of the incident. */
  locales: readonly string[];
  /** By block; of the notice of each. */
  linesSent: ReadonlyMap<string, GroundLine>;
  linesNow: ReadonlyMap<string, GroundLine>;
  /** Ids of list items of the notice as it is now. */
  items: ReadonlySet<string>;
  read: ReadValue;
};

export type { Edit, YamlValue } from "../../incident/edit.ts";

/** The path of what is edited: of an entry that is added, that of its list. */
export function editedPath(edit: Edit): string {
  if ("set" in edit) return edit.set;
  if ("insert" in edit) return edit.insert;
  if ("put" in edit) return edit.put;
  return "append" in edit ? edit.append : edit.remove;
}

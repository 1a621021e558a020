// What a package has beside its text → what nobody asked for: things from outside, things in it that are no text.
import type { DocxPackage, Relationship } from "../open.ts";
import type { Unexpected } from "../reviewed.ts";
import { tellLink } from "./links.ts";

/** What Word, LibreOffice and WPS write of their own accord, by the last step of the relationship's type. */
const usual = new Set(
  [
    "officeDocument core-properties extended-properties custom-properties thumbnail styles stylesWithEffects numbering settings",
    "webSettings fontTable font theme comments commentsExtended commentsIds commentsExtensible people header footer footnotes",
    "endnotes customXml customXmlProps glossaryDocument hyperlink printerSettings classificationlabels documenttasks",
  ].flatMap((kinds) => kinds.split(" ")),
);

/** Kinds of parts that are things in the text; those of the main part are told where they stand. */
const things = new Set("image oleObject package chart diagramData video audio media control".split(" "));

/** Told without a place: what the main part shows itself is found in its text. */
export function otherParts(opened: DocxPackage): Unexpected[] {
  const found: Unexpected[] = [];
  const tell = (kind: Unexpected["kind"], what: string): void => {
    found.push({ kind, what: what.slice(0, 200) });
  };
  const reached = new Set<string>();
  for (const name of ["", ...opened.names]) {
    for (const relationship of opened.relationships(name)) {
      reached.add(relationship.target);
      tellPart(relationship, name === opened.main, tell);
    }
  }
  const own = (name: string): boolean => /^\[Content_Types\]\.xml$|\.rels$/i.test(name);
  for (const name of opened.names) if (!reached.has(name) && !own(name)) tell("part", name);
  return found;
}

function tellPart(
  { kind, target, external }: Relationship,
  ofMain: boolean,
  tell: (kind: Unexpected["kind"], what: string) => void,
): void {
  if (kind === "hyperlink") {
    if (external && !ofMain) tellLink(target, tell);
  } else if (external) tell("external", `${kind}: ${target}`);
  else if (kind === "aFChunk") tell("imported", target);
  else if (things.has(kind)) {
    if (!ofMain) tell("embedded", target);
  } else if (!usual.has(kind)) tell("part", target);
}

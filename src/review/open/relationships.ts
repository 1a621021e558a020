// A .rels part → what a part of the package points to.
import type { Document } from "slimdom";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `target` is a part's name in the package, or an address where it is external. */
export type Relationship = {
  id: string;
  /** As written: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments`. */
  type: string;
  /** The last step of the type: `comments`, `header`, `commentsExtended`. */
  kind: string;
  target: string;
  external: boolean;
};

/** The name of the part that has a part's relationships; those of the package itself for "". */
export function relationshipsPart(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

/** What is written there; `name` is the part that they belong to. */
export function readRelationships(document: Document, name: string): Relationship[] {
  const folder = folderOf(name);
  return (document.documentElement?.children ?? [])
    .filter((element) => element.namespaceURI === PACKAGE && element.localName === "Relationship")
    .map((element) => {
      const type = element.getAttribute("Type") ?? "";
      const target = element.getAttribute("Target") ?? "";
      const external = element.getAttribute("TargetMode") === "External";
      return {
        id: element.getAttribute("Id") ?? "",
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolve(target, folder),
        external,
      };
    });
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** A target is relative to its part's folder, or to the package where it begins with a slash; it can't lead out of the package. */
function resolve(target: string, folder: string): string {
  const [path = ""] = target.split("#");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return decoded(steps.join("/"));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a bare % in a name
  }
}

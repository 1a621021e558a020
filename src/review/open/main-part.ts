// The parts of a zip → the name of its main part, or what the zip is instead of a Word file.
import { type Found, type Problem, problem } from "../../problem.ts";
import { type ContentTypes, isMacro, typeOf } from "./content-types.ts";
import type { ParsePart } from "./parse.ts";
import type { Relationship } from "./relationships.ts";
import type { Parts } from "./unzip.ts";

/** The namespace of what Word writes. */
export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
/** ISO 29500 Strict, which Word writes only when asked to, has namespaces of its own. */
const STRICT = "http://purl.oclc.org/ooxml/";

/** What a zip without content types is. */
export function zipKind(parts: Parts, file: string): Problem {
  const type = Buffer.from(parts.get("mimetype") ?? []).toString("latin1");
  if (type.startsWith("application/vnd.oasis.opendocument.text"))
    return problem("docx-other-kind", { file }, { kind: "odt-file" });
  if ([...parts.keys()].some((name) => /\.docx?$/i.test(name)))
    return problem("docx-other-kind", { file }, { kind: "zip-of-word-files" });
  return problem("docx-other-kind", { file }, { kind: "zip-file" });
}

/** The main part's name; a document of another program, one with macros and one in the strict form are refused. */
export function findMain(
  parts: Parts,
  types: ContentTypes,
  roots: readonly Relationship[],
  xml: ParsePart,
  file: string,
): Found<string> {
  const refuse = (fault: Problem): Found<string> => ({ problems: [fault] });
  const documents = roots.filter(({ type }) => type === OFFICE || type.startsWith(STRICT));
  const [found] = documents.filter(({ kind, external }) => kind === "officeDocument" && !external);
  const type = found === undefined ? undefined : typeOf(found.target, types);
  if (type?.includes("spreadsheetml")) return refuse(problem("docx-other-kind", { file }, { kind: "xlsx-file" }));
  if (type?.includes("presentationml")) return refuse(problem("docx-other-kind", { file }, { kind: "pptx-file" }));
  if ([...parts.keys(), ...types.parts.values(), ...types.endings.values()].some(isMacro))
    return refuse(problem("docx-macros", { file }));
  if (found === undefined || !parts.has(found.target)) return refuse(problem("docx-no-main-part", { file }));

  const { value: document, problems } = xml(found.target);
  if (document === undefined) return { problems };
  const root = document.documentElement;
  if (root?.namespaceURI?.startsWith(STRICT)) return refuse(problem("docx-strict", { file }));
  if (root?.namespaceURI !== W || root.localName !== "document") return refuse(problem("docx-no-main-part", { file }));
  return { value: found.target, problems: [] };
}

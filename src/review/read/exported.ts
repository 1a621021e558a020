// The list that was exported with the file → data; where it is lost, what the file's properties still say.
import type { Element } from "slimdom";
import { EXPORT_NAMESPACE, PROPERTY_PREFIX } from "../../write/docx/ids.ts";
import type { DocxPackage } from "../open.ts";
import type { Exported, ListedBlock, ListedFact } from "../reviewed.ts";
import { charactersIn } from "./element.ts";

/** The first of the file's custom XML parts that is our list; parts of other programs, readable or not, are passed over. */
export function findList(opened: DocxPackage): Element | undefined {
  const items = opened.names.filter((name) => /(^|\/)customXml\/[^/]*\.xml$/i.test(name));
  for (const name of new Set([...opened.related("customXml"), ...items])) {
    if (!opened.text(name)?.includes(EXPORT_NAMESPACE)) continue;
    const root = opened.xml(name).value?.documentElement;
    if (root?.namespaceURI === EXPORT_NAMESPACE && root.localName === "export") return root;
  }
  return undefined;
}

/** Reads the list; undefined where it does not say what it was exported from. */
export function readList(root: Element): Exported | undefined {
  const sources: [string, string][] = [];
  const facts: ListedFact[] = [];
  const blocks: ListedBlock[] = [];
  for (let element = root.firstElementChild; element; element = element.nextElementSibling) {
    if (element.namespaceURI !== EXPORT_NAMESPACE) continue;
    const given = attributesOf(element);
    if (element.localName === "source") sources.push([given["name"] ?? "", given["sha256"] ?? ""]);
    else if (element.localName === "fact") facts.push(listedFact(given, charactersIn(element)));
    else if (element.localName === "block") blocks.push(listedBlock(given));
  }
  return exported(attributesOf(root), sources, facts, blocks);
}

/** What the custom properties say of the same; they have neither facts nor blocks. */
export function readProperties(root: Element | undefined): Exported | undefined {
  const said: Record<string, string> = {};
  const sources: [string, string][] = [];
  for (let property = root?.firstElementChild; property; property = property.nextElementSibling) {
    const name = property.getAttribute("name") ?? "";
    if (!name.startsWith(PROPERTY_PREFIX)) continue;
    const key = name.slice(PROPERTY_PREFIX.length);
    const value = property.textContent ?? "";
    if (key.startsWith("source ")) sources.push([key.slice("source ".length), value]);
    else said[key] = value;
  }
  return exported(said, sources, [], []);
}

function exported(
  { incident, template, locale, date }: Record<string, string>,
  sources: readonly [string, string][],
  facts: readonly ListedFact[],
  blocks: readonly ListedBlock[],
): Exported | undefined {
  if (incident === undefined || template === undefined || locale === undefined) return undefined;
  const from = { incident, template, locale, ...(date === undefined ? {} : { date }) };
  return { ...from, sources: Object.fromEntries(sources), facts, blocks };
}

function listedFact(given: Record<string, string>, text: string): ListedFact {
  const { bookmark = "", path = "", kind = "", value = "", block = "", tag = path, unit, lang, derived } = given;
  return {
    ...{ bookmark, tag, path, kind, value, block, text },
    ...(unit === undefined ? {} : { unit }),
    ...(derived === undefined ? {} : { derivedFrom: derived.split(" ") }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function listedBlock({ id = "", type = "", paragraph, ...given }: Record<string, string>): ListedBlock {
  const more = (["bookmark", "parent", "term", "label", "mark"] as const).flatMap((key) =>
    given[key] === undefined ? [] : [[key, given[key]] as const],
  );
  return { id, type, ...(paragraph === undefined ? {} : { paragraphId: paragraph }), ...Object.fromEntries(more) };
}

/** A name such as `__proto__` is no more than a name here. */
function attributesOf(element: Element): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const { localName, namespaceURI, value } of element.attributes)
    if (namespaceURI === null) found[localName] = value;
  return found;
}

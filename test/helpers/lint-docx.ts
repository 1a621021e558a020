// A Word file → the faults that the Open XML SDK does not see, and Word stumbles over.
import type { Element } from "slimdom";
import { allOf, attributeOf, childOf, childrenOf, type DocxPackage, openDocx, valOf, W, W14 } from "./open-docx.ts";
import { commentFaults } from "./read-comments.ts";
import { readDocx } from "./read-docx.ts";

/** Every fault, one sentence each; none for a sound file. Throws where the file can't even be read. */
export async function lintDocx(bytes: Uint8Array): Promise<string[]> {
  const opened = await openDocx(bytes);
  const body = childOf(opened.document, "body");
  if (body === undefined) return ["there is no body"];
  return [
    ...identities(opened.document),
    ...known(opened),
    ...contents(opened.document),
    ...relationships(opened),
    ...commentFaults(opened),
    ...(await references(bytes)),
  ];
}

function identities(root: Element): string[] {
  const names = allOf(root, "bookmarkStart").map((b) => attributeOf(b, "name") ?? "");
  const texts = [...allOf(root, "tag"), ...allOf(root, "alias")].map((e) => attributeOf(e, "val") ?? "");
  const paragraphs = allOf(root, "p").flatMap((p) => p.getAttributeNS(W14, "paraId") ?? []);
  const ids = (name: string): string[] => allOf(root, name).map((e) => attributeOf(e, "id") ?? "");
  const controls = allOf(root, "sdtPr").map((e) => valOf(e, "id") ?? "none");
  return [
    ...twice("control id", controls),
    ...twice(
      "bookmark name",
      names.map((name) => name.toLowerCase()),
    ),
    ...twice("bookmark id", ids("bookmarkStart")),
    ...twice("paragraph id", paragraphs),
    ...twice("change id", [...ids("ins"), ...ids("del")]),
    ...names
      .filter((name) => name.length > 40 || !/^[A-Za-z_]\w*$/.test(name))
      .map((name) => `no name for a bookmark: ${name}`),
    ...texts.filter((text) => text.length > 64).map((text) => `longer than 64 characters: ${text}`),
    ...paragraphs.filter((id) => !/^[0-7][0-9A-F]{7}$/.test(id) || id === "00000000").map((id) => `no paraId: ${id}`),
    ...unended("bookmarkStart", ids("bookmarkStart"), ids("bookmarkEnd")),
    ...unended("commentRangeStart", ids("commentRangeStart"), ids("commentRangeEnd")),
  ];
}

function unended(name: string, starts: readonly string[], ends: readonly string[]): string[] {
  return starts.filter((id) => !ends.includes(id)).map((id) => `${name} ${id} has no end`);
}

function twice(what: string, values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${what} twice: ${value}`);
}

function known({ document, styles, numbering }: DocxPackage): string[] {
  const styleIds = new Set(childrenOf(styles, "style").map((style) => attributeOf(style, "styleId")));
  const lists = new Set(["0", ...childrenOf(numbering, "num").map((num) => attributeOf(num, "numId") ?? "")]);
  const roots = [document, styles, numbering];
  const used = (name: string): string[] => roots.flatMap((r) => allOf(r, name).map((e) => attributeOf(e, "val") ?? ""));
  const styled = ["pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"].flatMap(used);
  return [
    ...styled.filter((id) => !styleIds.has(id)).map((id) => `no style ${id}`),
    ...used("numId")
      .filter((id) => !lists.has(id))
      .map((id) => `no list ${id}`),
  ];
}

function contents(root: Element): string[] {
  const has = (element: Element, ...names: string[]): boolean =>
    childrenOf(element).some((c) => names.includes(c.localName));
  const last = (element: Element): string | undefined => childrenOf(element).at(-1)?.localName;
  const dated = ["ins", "del", "comment"].flatMap((name) => allOf(root, name));
  return [
    ...allOf(root, "tc").flatMap((cell) => (last(cell) === "p" ? [] : ["a cell does not end with a paragraph"])),
    ...allOf(root, "tbl").flatMap((table) =>
      table.nextElementSibling?.localName === "tbl" || !table.nextElementSibling ? ["a table is followed by none"] : [],
    ),
    ...allOf(root, "sdt").flatMap((sdt) => {
      const content = childOf(sdt, "sdtContent");
      return content !== undefined && childrenOf(content).length > 0 ? [] : ["a control has no content"];
    }),
    ...allOf(root, "r").flatMap((run) =>
      [...run.childNodes].some((node) => node.nodeType === 3) ? ["bare text in a run"] : [],
    ),
    ...allOf(root, "del").flatMap((del) => (allOf(del, "t").length > 0 ? ["w:t in w:del"] : [])),
    ...allOf(root, "p").flatMap((p) => (has(p, "p", "tbl") ? ["a paragraph in a paragraph"] : [])),
    ...dated
      .map((change) => attributeOf(change, "date") ?? "")
      .filter((date) => date !== "" && !/T\d\d:\d\d/.test(date))
      .map((date) => `no time in ${date}`),
    ...[...root.getElementsByTagNameNS(W, "hyperlink")].flatMap((link) =>
      has(link, "hyperlink") ? ["a link in a link"] : [],
    ),
  ];
}

function relationships({ document, relationships: all }: DocxPackage): string[] {
  const ids = all.map((relationship) => relationship.id);
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const used = document.getElementsByTagName("*").flatMap((element) => element.getAttributeNS(r, "id") ?? []);
  const bad = all.filter(({ external, target }) => external && !/^(?:https?:|mailto:|tel:)/.test(target));
  return [
    ...twice("relationship", ids),
    ...used.filter((id) => !ids.includes(id)).map((id) => `no relationship ${id}`),
    ...bad.map(({ target }) => `a link to ${target}`),
  ];
}

/** What Word would put into each REF field must stand there already; none stands in a control. */
async function references(bytes: Uint8Array): Promise<string[]> {
  const { lines, fields, package: opened } = await readDocx(bytes);
  const faults = fields.flatMap(({ instruction, result }) => {
    const [, name, form] = /^REF (\S+) \\([nw]) \\h$/.exec(instruction) ?? [];
    if (name === undefined) return [`a field is no reference: ${instruction}`];
    const target = lines.find((line) => line.bookmarks.includes(name))?.number;
    if (target === undefined) return [`${instruction}: no numbered paragraph`];
    const yields = form === "w" ? target.full : target.own;
    return yields === result ? [] : [`${instruction} says ${result}, Word would say ${yields}`];
  });
  const inside = allOf(opened.document, "sdtContent").filter((content) => allOf(content, "fldChar").length > 0);
  return [...faults, ...inside.map(() => "a field stands in a control")];
}

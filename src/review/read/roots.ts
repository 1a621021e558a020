// An opened package → the roots of the parts that are read, or the problem of the first that can't be.
import type { Element } from "slimdom";
import type { Found, Problem } from "../../problem.ts";
import type { DocxPackage } from "../open.ts";
import { attributeOf, childOf, RELATIONSHIPS } from "./element.ts";

/** A part with what its links point to. */
export type Part = { name: string; root: Element };

/** What there may be only one of is the first that the main part points to. */
export type Roots = {
  body: Part;
  styles: Part | undefined;
  settings: Part | undefined;
  comments: Part | undefined;
  commentsExtended: Part | undefined;
  footnotes: Part | undefined;
  endnotes: Part | undefined;
  /** Headers, then footers, that the sections show. */
  furniture: readonly Part[];
  /** docProps/app.xml, docProps/custom.xml. */
  app: Part | undefined;
  properties: Part | undefined;
};

/** Parses them. */
export function readRoots(opened: DocxPackage): Found<Roots> {
  const problems: Problem[] = [];
  const part = (name: string | undefined): Part | undefined => {
    if (name === undefined) return undefined;
    const { value, problems: found } = opened.xml(name);
    problems.push(...found);
    return value?.documentElement ? { name, root: value.documentElement } : undefined;
  };
  const one = (kind: string): Part | undefined => part(opened.related(kind)[0]);
  const ofPackage = (kind: string): Part | undefined => {
    const found = opened.relationships("").find((link) => link.kind === kind && !link.external);
    return found !== undefined && opened.names.includes(found.target) ? part(found.target) : undefined;
  };
  const main = part(opened.main);
  const body = childOf(main?.root, "body") ?? main?.root;
  if (main === undefined || body === undefined) return { problems };
  const value: Roots = {
    body: { name: main.name, root: body },
    ...{ styles: one("styles"), settings: one("settings"), comments: one("comments") },
    ...{ commentsExtended: one("commentsExtended"), footnotes: one("footnotes"), endnotes: one("endnotes") },
    furniture: shownParts(body, opened).flatMap((name) => part(name) ?? []),
    ...{ app: ofPackage("extended-properties"), properties: ofPackage("custom-properties") },
  };
  const [first] = problems;
  return first === undefined ? { value, problems: [] } : { problems: [first] };
}

/** A header that no section shows is text that nobody sees. */
function shownParts(body: Element, opened: DocxPackage): string[] {
  const targets = new Map(opened.relationships().map(({ id, target }) => [id, target]));
  const shown = { headerReference: new Set<string>(), footerReference: new Set<string>() };
  const look = (element: Element): void => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const kind = child.localName;
      if (kind === "sectPr" || kind === "pPr") look(child);
      else if (kind === "headerReference" || kind === "footerReference")
        shown[kind].add(targets.get(child.getAttributeNS(RELATIONSHIPS, "id") ?? "") ?? "");
      else if (element === body && attributeOf(child, "id") === undefined) look(child);
    }
  };
  look(body);
  return [...shown.headerReference, ...shown.footerReference].filter((name) => opened.names.includes(name));
}

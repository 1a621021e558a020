// Free text of the incident → HTML: the right language, with its references to facts and sections.
import type { MarkedLeaf } from "../incident/fact.ts";
import { problem } from "../problem.ts";
import { escapeHtml, factHtml } from "./fact-html.ts";
import { markedAt } from "./marked-at.ts";
import type { Render } from "./render.ts";
import { htmlOf, sectionHtml, viewOf } from "./view.ts";

/** The value of a map by locale for this rendering, or the source language's, with the language it is in. */
export function localized(value: unknown, render: Render): { value: unknown; lang: string } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value, lang: render.source };
  const byLocale = value as Record<string, unknown>; // a map by locale: the schema's only object here
  for (const lang of [render.locale.locale.tag, render.source, ...Object.keys(byLocale)]) {
    if (byLocale[lang] !== undefined) return { value: byLocale[lang], lang };
  }
  return { value: "", lang: render.source };
}

/** An entry that has a name, or the short name it is given at its first mention. */
const named = /^((?:services|parties|documents|names)\.[^.[\]]+)(\.short)?$/;

/** The value at a path as texts say it, unless they are of a named entry themselves; nothing where there is none. */
export function valueHtml(path: string, render: Render, inEntry = false): string | undefined {
  const found = markedAt(render.incident, path);
  if (!found) return undefined;
  // A short name means nothing to the reader before it is defined: whichever mention comes first says it in full.
  const [, entry] = named.exec(path) ?? [];
  if (entry !== undefined && !inEntry) return `<dfn data-ref="${escapeHtml(entry)}"></dfn>`;
  return htmlOf(viewOf(found, render));
}

function partHtml(part: unknown, leaf: MarkedLeaf, render: Render): string {
  if (typeof part === "string") return escapeHtml(part);
  const { fact = "", see } = part as { fact?: string; see?: string }; // the schema's textPart
  if (see !== undefined) return sectionHtml(see, render);
  const html = valueHtml(fact, render, /^(services|parties|documents|names)\./.test(leaf.path));
  if (html === undefined)
    render.problems.push(problem("unknown-fact", { file: render.file }, { path: fact }, { path: leaf.path }));
  return html ?? "";
}

const isReference = (part: unknown): boolean => typeof part === "object" && part !== null && "see" in part;

/** Free text as one fact whose children are its words and the facts it refers to. */
export function textHtml(leaf: MarkedLeaf, render: Render): string {
  const { saying } = render;
  if (saying.has(leaf.path)) {
    render.problems.push(problem("circular-fact", { file: render.file }, { path: leaf.path }, { path: leaf.path }));
    return "";
  }
  const { value, lang } = localized(leaf.value, render);
  const parts: unknown[] = Array.isArray(value) ? value : [value];
  const typed = parts.filter((part) => typeof part === "string").join("");
  const foreign = lang === render.locale.locale.tag ? undefined : lang;
  const piece = (run: unknown[]): string => {
    const inner = run.map((part) => partHtml(part, leaf, render)).join("");
    return inner === "" ? "" : factHtml({ path: leaf.path, kind: "text", value: typed, inner, lang: foreign });
  };
  // A reference is no part of a fact: the text is said in pieces round it.
  saying.add(leaf.path);
  let html = "";
  let run: unknown[] = [];
  for (const part of parts) {
    if (!isReference(part)) run.push(part);
    else {
      html += piece(run) + partHtml(part, leaf, render);
      run = [];
    }
  }
  html += piece(run);
  saying.delete(leaf.path);
  return html;
}

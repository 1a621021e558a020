// One marked leaf → its HTML as a fact, by its kind and the locale.
import type { MarkedLeaf } from "../incident/fact.ts";
import { countHtml } from "./count-html.ts";
import { escapeHtml, factHtml } from "./fact-html.ts";
import { leafOf, markedAt } from "./marked-at.ts";
import { momentHtml } from "./moment-html.ts";
import type { Render } from "./render.ts";
import { localized, textHtml } from "./text-html.ts";

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** The words of a term: its plain form, or one of its forms. */
export function termWords(render: Render, category: string, id: string, form = "plain"): string {
  // Time zones are worded beside the dates they stand with.
  if (category === "zone")
    return Object.entries(render.locale.patterns.moments.zones).find(([zone]) => zone === id)?.[1] ?? "";
  if (category === "role" && id === "self") return selfWords(render);
  const words = render.locale.terms[category]?.[id];
  if (typeof words === "string") return words;
  const own = form === "plain" && words?.["body"] !== undefined && isBody(render) ? words["body"] : undefined;
  return own ?? words?.[form] ?? words?.["plain"] ?? "";
}

/** Whether the issuer is a body whose people are its officials, no company's employees: a city, a school, a hospital. */
function isBody({ incident }: Render): boolean {
  return !["", "company", "individual"].includes(leafOf(incident, "issuer.kind"));
}

/** How the issuer speaks of itself, also where it is one of those who act: as the incident says, else by what it is. */
function selfWords(render: Render): string {
  for (const path of ["issuer.self", "issuer.short"]) {
    const found = markedAt(render.incident, path);
    const said = found?.type === "leaf" ? localized(found.value, render).value : undefined;
    if (typeof said === "string") return said;
  }
  return termWords(render, "self", leafOf(render.incident, "issuer.kind"));
}

/** A name; one that stands in the source language only keeps that language's tag elsewhere. */
function nameHtml(leaf: MarkedLeaf, render: Render): string {
  const { value, lang } = localized(leaf.value, render);
  const shown = typeof value === "string" ? value : "";
  const foreign = lang !== render.locale.locale.tag && cjk.test(shown);
  return factHtml({
    path: leaf.path,
    kind: "name",
    value: shown,
    inner: escapeHtml(shown),
    lang: foreign ? lang : undefined,
  });
}

/** A term, or the free text given in its place. */
export function termHtml(leaf: MarkedLeaf, render: Render, form?: string): string {
  const kind = leaf.meta.fact === "item" ? "item" : "term";
  if (typeof leaf.value === "object" && leaf.value !== null) {
    const { text } = leaf.value as { text: unknown }; // the schema's way out: { text }
    const said = textHtml({ ...leaf, path: `${leaf.path}.text`, value: text }, render);
    return kind === "item" ? said.replace(' data-kind="text"', ' data-kind="item"') : said;
  }
  const id = String(leaf.value);
  const words = termWords(render, leaf.meta.vocabulary ?? "", id, form);
  return factHtml({ path: leaf.path, kind, value: id, inner: escapeHtml(words) });
}

function plainHtml(leaf: MarkedLeaf, kind: "phone" | "email" | "url" | "number"): string {
  const shown = String(leaf.value);
  const href = { phone: `tel:${shown.replace(/[^+0-9]/g, "")}`, email: `mailto:${shown}`, url: shown, number: "" }[
    kind
  ];
  const inner = href ? `<a href="${escapeHtml(href)}">${escapeHtml(shown)}</a>` : escapeHtml(shown);
  return factHtml({ path: leaf.path, kind, value: shown, inner });
}

/** Prints a leaf the way its kind is usually printed; helpers print it other ways. */
export function leafHtml(leaf: MarkedLeaf, render: Render): string {
  const { fact, unit } = leaf.meta;
  switch (fact) {
    case "text":
      return textHtml(leaf, render);
    case "name":
      return nameHtml(leaf, render);
    case "moment":
      return momentHtml(leaf, render);
    case "time":
      return momentHtml({ ...leaf, value: { time: leaf.value } }, render);
    case "count":
      return countHtml(leaf, unit ?? "", render);
    case "phone":
    case "email":
    case "url":
    case "number":
      return plainHtml(leaf, fact);
    default:
      return leaf.meta.vocabulary ? termHtml(leaf, render) : escapeHtml(String(leaf.value));
  }
}

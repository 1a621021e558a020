// Incident × template × locale → the notice: rendered, read into the tree, mentions settled, put into counsel's words, numbered, and looked over for facts not said.
import type { MarkedObject } from "../incident/fact.ts";
import type { Wording } from "../incident/schema/wording.ts";
import { inRegister } from "../locale/register.ts";
import { numberNotice } from "../notice/number.ts";
import { plainInline } from "../notice/plain.ts";
import type { Block, Inline, Notice } from "../notice/tree.ts";
import { type Found, hasErrors, type Place, type Problem, problem } from "../problem.ts";
import type { Catalog, Template } from "./catalog.ts";
import { escapeHtml } from "./fact-html.ts";
import { leafOf } from "./marked-at.ts";
import { parseMarkup } from "./markup.ts";
import { expandMention, type MentionContext } from "./mention.ts";
import type { Render } from "./render.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import { marksOf, numberingOf } from "./settings.ts";
import { unsaid } from "./unsaid.ts";
import { usualForm } from "./usual-form.ts";
import { viewOf } from "./view.ts";
import { applyWording } from "./wording.ts";

/** An incident ready for rendering. */
export type Subject = {
  /** The base name of its file. */
  name: string;
  file: string;
  marked: MarkedObject;
  /** Where a path of the incident stands in its file. */
  placeOf: (path: string) => Place;
  /** Counsel's words, in the order of the file; none unless given. */
  wording?: readonly Wording[] | undefined;
};

/** Which document to make of it: by default the incident's own template. */
export type Wanted = { template?: string | undefined; locale: string };

const nearestPlace = (subject: Subject, path: string): Place => subject.placeOf(path);

function find(catalog: Catalog, subject: Subject, wanted: Wanted): Found<{ template: Template; render: Render }> {
  const name = wanted.template ?? leafOf(subject.marked, "template");
  const template = catalog.templates.get(name);
  const locale = catalog.locales.get(wanted.locale);
  const place = nearestPlace(subject, wanted.template === undefined ? "template" : "locales");
  const problems: Problem[] = [];
  if (!template)
    problems.push(
      problem("unknown-template", place, { template: name, allowed: [...catalog.templates.keys()].join(", ") }),
    );
  if (!locale)
    problems.push(
      problem("unknown-locale", place, { locale: wanted.locale, allowed: [...catalog.locales.keys()].join(", ") }),
    );
  if (!template || !locale) return { problems };
  const date = leafOf(subject.marked, "notice.date");
  const render: Render = {
    locale: inRegister(locale, template.settings.register),
    source: leafOf(subject.marked, "locales[0]"),
    incident: subject.marked,
    // The schema's own choices.
    calendar: leafOf(subject.marked, "notice.calendar") as Render["calendar"],
    weekdays: leafOf(subject.marked, "notice.weekdays") === "true",
    touched: new Set(),
    phrased: new Set(),
    saying: new Set(),
    sections: template.settings.sections,
    problems,
    file: subject.file,
    ...(date === "" ? {} : { date }),
  };
  return { value: { template, render }, problems };
}

const titleOf = (blocks: readonly Block[]): string => {
  const found = blocks.find((block) => block.type === "paragraph" && block.role === "title");
  return found?.type === "paragraph" ? plainInline(found.children).replace(/\s+/g, " ") : "";
};

/** Makes one notice; with an error there is none. The same input gives the same notice. */
export function compose(subject: Subject, wanted: Wanted, catalog: Catalog): Found<Notice> {
  const found = find(catalog, subject, wanted);
  if (!found.value) return { problems: found.problems };
  const { template, render } = found.value;
  const { locale } = render;
  const { register } = template.settings;
  const run = catalog.template(template.name, locale.locale.tag, register);
  const file = template.wording.get(locale.locale.tag)?.file;
  if (!run || !file)
    return {
      problems: [
        problem("template-without-locale", nearestPlace(subject, "locales"), {
          template: template.name,
          locale: locale.locale.tag,
        }),
      ],
    };
  const phrase = (category: string, id: string) => catalog.phrase(locale.locale.tag, category, id, register);
  const root = viewOf(subject.marked, render);
  const data = { render, phrase, root };
  const origin = {
    template: template.name,
    locale: locale.locale.tag,
    place: { file },
    marks: marksOf(template.settings, locale.locale.tag),
    numbering: numberingOf(template.settings, locale.locale.tag),
  };
  const draft = parseMarkup(run(root, { data }), origin);
  const inline = (html: string): Inline[] => {
    const parsed = parseMarkup(`<p>${html}</p>`, origin);
    render.problems.push(...parsed.problems);
    const [first] = parsed.value ?? [];
    // A phrase holds no mention of its own: parseMarkup would have said so when resolving.
    return first?.type === "paragraph" ? (first.children as Inline[]) : [];
  };
  const mentions: MentionContext = { render, data, inline, made: new Map() };
  const own = resolveMentions(draft.value ?? [], (mention, said) => expandMention(mention, said, mentions));
  const worded = applyWording(own, subject.wording, {
    template: template.name,
    locale: locale.locale.tag,
    placeOf: subject.placeOf,
    usual: (path, where) => usualForm(path, where, mentions, origin),
  });
  const words = (id: string) => locale.terms["page"]?.[id];
  const word = (id: string): string => String(words(id) ?? "");
  const date = leafOf(subject.marked, "notice.date");
  const status = leafOf(subject.marked, "notice.status");
  const notice: Notice = {
    incident: subject.name,
    template: template.name,
    locale: locale.locale.tag,
    title: titleOf(worded.blocks) || titleOf(own),
    ...(date === "" ? {} : { date }),
    author: issuerName(subject, render),
    numbering: origin.numbering,
    page: {
      ...(status === "draft" ? { draft: word("draft") } : {}),
      number: [word("number-before"), word("number-between"), word("number-after")],
      labels: locale.labels,
    },
    children: worded.blocks,
  };
  const numbered = numberNotice(notice);
  const problems = [...found.problems, ...draft.problems, ...worded.problems];
  // A reference that counsel's words have lost is told at those.
  if (!hasErrors(worded.problems)) problems.push(...numbered.problems);
  if (!numbered.value || hasErrors(problems)) return { problems };
  problems.push(...unsaid(subject, numbered.value, template, render));
  return { value: numbered.value, problems };
}

function issuerName(subject: Subject, render: Render): string {
  const issuer = subject.marked.entries.get("issuer");
  const name = issuer?.type === "object" ? issuer.entries.get("name") : undefined;
  if (name?.type !== "leaf") return "";
  const { value } = name;
  if (typeof value === "string") return value;
  const byLocale = value as Record<string, string>; // the schema's name
  return byLocale[render.locale.locale.tag] ?? byLocale[render.source] ?? Object.values(byLocale)[0] ?? "";
}

export { escapeHtml };

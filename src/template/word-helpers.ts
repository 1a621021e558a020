// Helpers that bring the locale's words: phrases, forms of a term, how the issuer speaks of itself, what became of the data.
import { escapeHtml, factHtml } from "./fact-html.ts";
import { html, type Options } from "./helper-options.ts";
import type { HelperTable } from "./helpers.ts";
import { idOf } from "./id-of.ts";
import { termHtml, termWords } from "./leaf-html.ts";
import type { Signature } from "./signature.ts";
import { htmlOf } from "./view.ts";
import { isViewLeaf, type ViewLeaf } from "./view-leaf.ts";

type Settled = Readonly<Record<string, unknown>> | undefined;

/** The group that a group is a part of. */
function wholeOf(group: Settled, groups: unknown): Settled {
  const within = /^affected\[(\d+)\]\.of-these/.exec(String(group?.["$path"] ?? ""));
  return within ? (groups as readonly Settled[])[Number(within[1])] : undefined; // the view's own list, which it came from
}

/** The leaf at `key` of a group, else of what it is a part of, else of the breach: a group may be surer, or lost otherwise, than the whole. */
function setting(group: unknown, key: "certainty" | "loss", options: Options): ViewLeaf | undefined {
  const root = options.data.root as { breach?: Settled; affected?: unknown }; // the incident's view
  const own = group as Settled; // an object of the incident, or nothing
  return [own, wholeOf(own, root.affected), root.breach].map((settled) => settled?.[key]).find(isViewLeaf);
}

/** The forms of a term as plain words, for phrases that put them together. */
function forms(category: string, id: string, options: Options): Record<string, string> {
  const words = options.data.render.locale.terms[category]?.[id];
  return typeof words === "string" ? { plain: words } : (words ?? {});
}

/** Phrases after which the template ends the sentence itself. */
const unended = ["event", "message", "request"];

/** Without the full stop that a text of the file brings along. */
const withoutStop = (words: string): string => words.replace(/\u3002((?:<\/[a-z]+>)*)$/, "$1");

/** What a value prints, without its markup. */
const printed = (value: unknown): string => htmlOf(value).replace(/<[^>]*>/g, "");

export const wordHelpers = {
  /** `(tells name role)`: whether a name tells already what somebody is: 例示県教育委員会 is a 教育委員会. */
  tells: (name: unknown, what: unknown) => printed(what) !== "" && printed(name).includes(printed(what)),
  /** `{{phrase "event"}}`: the locale's phrase for this object's id; its text where it has no id. */
  phrase(this: unknown, category: string, ...rest: unknown[]) {
    const options = rest.pop() as Options; // Handlebars passes it last
    const subject = rest[0] ?? this;
    const key = String(options.hash["key"] ?? category);
    const value = isViewLeaf(subject) ? subject : (subject as Record<string, unknown>)[key]; // an object of the incident
    const id = idOf(value);
    if (isViewLeaf(value) && id === "text") return html(value.toHTML());
    const phrase = options.data.phrase(category, id);
    if (phrase && isViewLeaf(value)) options.data.render.phrased.add(value.path);
    const words = phrase ? phrase(subject, { data: options.data }) : htmlOf((subject as { text?: unknown }).text); // { text } instead of an id
    return html(unended.includes(category) ? withoutStop(words) : words);
  },
  /** `{{in-form certainty "attributive"}}`: a term in one of its forms. */
  "in-form": (value: unknown, form: string, options: Options) => {
    if (!isViewLeaf(value)) return "";
    options.data.render.touched.add(value.path);
    return html(termHtml(value.leaf, options.data.render, form));
  },
  /** `{{word "role" "card-companies"}}`: a term that stands in the wording, not in the incident. */
  word: (category: string, id: unknown, ...rest: unknown[]) => {
    const options = rest.pop() as Options;
    const form = typeof rest[0] === "string" ? rest[0] : "plain";
    return html(escapeHtml(termWords(options.data.render, category, idOf(id), form)));
  },
  /** How the issuer speaks of itself: as the incident says, else by what it is. */
  self: (options: Options) => {
    const { issuer } = options.data.root as { issuer: { self?: unknown; short?: unknown; kind?: unknown } }; // the incident's view
    if (issuer.self !== undefined) return html(htmlOf(issuer.self));
    if (issuer.short !== undefined) return html(htmlOf(issuer.short));
    return html(escapeHtml(termWords(options.data.render, "self", idOf(issuer.kind))));
  },
  /** Whom the notice speaks to, in a sentence: where the incident doesn't say, a company's お客様, else 関係者の皆様; `{{reader "data"}}` whose data. */
  reader: (...args: unknown[]) => {
    const options = args.pop() as Options; // Handlebars passes it last
    const form = typeof args[0] === "string" ? args[0] : "running";
    const { notice, issuer } = options.data.root as { notice?: { addressee?: unknown }; issuer: { kind?: unknown } }; // the incident's view
    const addressee = notice?.addressee;
    if (isViewLeaf(addressee) && addressee.id === "text") return html(addressee.toHTML());
    const id = isViewLeaf(addressee)
      ? addressee.id
      : ["company", "individual"].includes(idOf(issuer.kind))
        ? "customers"
        : "people-concerned";
    return html(escapeHtml(termWords(options.data.render, "addressee", id, form)));
  },
  /** `{{loss}}`, `{{loss "done" group}}`: the word for what became of the data, the group's own where it stands in one. */
  loss(this: unknown, ...args: unknown[]) {
    const options = args.pop() as Options;
    const [form, group = this] = args;
    const leaf = setting(group, "loss", options);
    if (!leaf) return "";
    return html(escapeHtml(termWords(options.data.render, "loss", leaf.id, typeof form === "string" ? form : "plain")));
  },
  /** `{{loss-as "attributive"}}`, `{{loss-as "statement" group}}`: the loss as surely as it is known. */
  "loss-as": (form: string, ...rest: unknown[]) => {
    const options = rest.pop() as Options;
    const certainty = setting(rest[0], "certainty", options);
    const loss = setting(rest[0], "loss", options);
    if (!certainty || !loss) return "";
    const phrase = options.data.phrase(`lost-${form}`, certainty.id);
    const inner = phrase ? phrase(forms("loss", loss.id, options), { data: options.data }) : "";
    return html(factHtml({ path: certainty.path, kind: "term", value: certainty.id, inner }));
  },
} satisfies HelperTable;

/** How each of them is called. */
export const wordSignatures: Record<keyof typeof wordHelpers, Signature> = {
  phrase: {
    takes: [{ what: "phrases", prefix: "" }, { what: "value" }],
    needs: 1,
    options: { key: { what: "field" } },
    gives: "html",
    phrases: "subject",
  },
  tells: { takes: [{ what: "value" }, { what: "value" }], gives: "flag" },
  "in-form": { takes: [{ what: "value" }, { what: "form" }], gives: "html" },
  word: { takes: [{ what: "category" }, { what: "id-of-category" }, { what: "form" }], needs: 2, gives: "html" },
  self: { takes: [], gives: "html" },
  reader: { takes: [{ what: "form", of: "addressee" }], needs: 0, gives: "html" },
  loss: {
    takes: [
      { what: "form", of: "loss" },
      { what: "object", having: ["loss"] },
    ],
    needs: 0,
    gives: "html",
  },
  "loss-as": {
    takes: [
      { what: "phrases", prefix: "lost-" },
      { what: "object", having: ["certainty", "loss"] },
    ],
    needs: 1,
    gives: "html",
    phrases: { ids: "certainty", forms: "loss" },
  },
};

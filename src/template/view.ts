// Marked incident → what templates see: plain objects whose values print themselves as facts.
import type { Marked, MarkedLeaf, MarkedObject } from "../incident/fact.ts";
import { escapeHtml } from "./fact-html.ts";
import { joinHtml } from "./join.ts";
import { groupsOf, markedAt } from "./marked-at.ts";
import type { Render } from "./render.ts";
import { PrintedLeaf, SectionLeaf, type ViewLeaf } from "./view-leaf.ts";

/** An object of the incident: its entries, and where it stands. */
export type ViewObject = { $path: string; [key: string]: unknown };

const targets = { service: "services", document: "documents", named: "names" } as const;

/** A reference to one of the parts every template has, by its own id for it. */
export function sectionHtml(topic: string, render: Render): string {
  return `<a href="#${escapeHtml(render.sections[topic] ?? topic)}"></a>`;
}

function mention(target: ViewObject, ref: string, via: string, render: Render): ViewObject {
  // Hidden from {{#each}}; printing it says who is meant, resolved to full or short form when reading order is known.
  return Object.defineProperties(target, {
    id: { value: ref.slice(ref.indexOf(".") + 1) },
    toHTML: {
      value: () => {
        render.phrased.add(via);
        return `<dfn data-ref="${ref}"></dfn>`;
      },
    },
  });
}

function viewReference(leaf: MarkedLeaf, render: Render): unknown {
  const id = String(leaf.value);
  const { ref } = leaf.meta;
  render.touched.add(leaf.path); // a view is made when a template asks for it
  if (ref === "section") {
    return new SectionLeaf(leaf, render, () => {
      render.phrased.add(leaf.path);
      return sectionHtml(id, render);
    });
  }
  if (ref === "group") {
    const found = groupsOf(render.incident).find((g) => g.id === id);
    const target = found ? viewOf(found.group, render) : { $path: leaf.path };
    return Object.defineProperties(target, {
      id: { value: id },
      toHTML: {
        value: () => {
          render.phrased.add(leaf.path);
          return `<a href="#group-${id}"></a>`;
        },
      },
    });
  }
  if (ref === "actor") {
    if (typeof leaf.value === "object")
      return viewLeaf({ ...leaf, meta: { fact: "term", vocabulary: "role" } }, render);
    const party = markedAt(render.incident, `parties.${id}`);
    if (party?.type === "object") return mention(new EntriesView(party, render), `parties.${id}`, leaf.path, render);
    return viewLeaf({ ...leaf, meta: { fact: "term", vocabulary: "role" } }, render);
  }
  if (ref) {
    const found = markedAt(render.incident, `${targets[ref]}.${id}`);
    if (found?.type === "object")
      return mention(new EntriesView(found, render), `${targets[ref]}.${id}`, leaf.path, render);
  }
  return viewLeaf(leaf, render);
}

function viewLeaf(leaf: MarkedLeaf, render: Render): ViewLeaf {
  return new PrintedLeaf(leaf, render);
}

/** One for each name of a field, whatever the object, so that objects with the same fields have one shape. */
const getters = new Map<string, PropertyDescriptor>();

function getterOf(key: string): PropertyDescriptor {
  const known = getters.get(key) ?? {
    enumerable: true,
    configurable: true,
    get(this: EntriesView) {
      return EntriesView.entryOf(this, key);
    },
  };
  // Ids of entries are names too, and another incident has others.
  if (getters.size > 1000) getters.clear();
  getters.set(key, known);
  return known;
}

/** Whether a view of it tells nothing by being made: all but references, and true and false, which templates see bare. */
function isPlainLeaf(marked: Marked): marked is MarkedLeaf {
  return marked.type === "leaf" && !marked.meta.ref && typeof marked.value !== "boolean";
}

/** A class as with leaves: what is not an entry is its prototype's, and so hidden from {{#each}}. Other entries than plain leaves are made when first asked for. */
class EntriesView {
  [key: string]: unknown;
  readonly #marked: MarkedObject;
  readonly #render: Render;
  /** Made where something is: most objects have plain leaves only. */
  #made: Map<string, unknown> | undefined;

  constructor(marked: MarkedObject, render: Render) {
    this.#marked = marked;
    this.#render = render;
    // A name that the prototype has, `__proto__` among them, can't be assigned.
    for (const [key, inner] of marked.entries)
      if (isPlainLeaf(inner) && !(key in this)) this[key] = viewLeaf(inner, render);
      else Object.defineProperty(this, key, getterOf(key));
  }

  get $path(): string {
    return this.#marked.path;
  }

  /** Static, so that a template can't name it. */
  static entryOf(view: EntriesView, key: string): unknown {
    const inner = view.#marked.entries.get(key);
    if (!inner) return undefined;
    if (inner.type === "leaf" && typeof inner.value === "boolean") view.#render.touched.add(inner.path);
    view.#made ??= new Map();
    const known = view.#made.get(key) ?? viewOf(inner, view.#render);
    view.#made.set(key, known);
    return known;
  }

  static entriesOfFact(view: EntriesView, fact: string): unknown[] {
    return [...view.#marked.entries].flatMap(([key, inner]) =>
      inner.type === "leaf" && inner.meta.fact === fact ? [view[key]] : [],
    );
  }
}
/** Makes the view of a marked value: leaves print themselves, references become what they refer to, lists print joined. */
export function viewOf(marked: Marked, render: Render): unknown {
  switch (marked.type) {
    case "object":
      return new EntriesView(marked, render);
    case "array": {
      const items: unknown[] & { toHTML?: () => string } = marked.items.map((item) => viewOf(item, render));
      items.toHTML = () => joinHtml(items, "and", render);
      return items;
    }
    case "leaf":
      if (typeof marked.value === "boolean") return marked.value;
      return marked.meta.ref ? viewReference(marked, render) : viewLeaf(marked, render);
  }
}

/** The values of an object that become a fact of this kind, in the order of the schema; looking for them says none of them. */
export function entriesOfFact(view: unknown, fact: string): unknown[] {
  return view instanceof EntriesView ? EntriesView.entriesOfFact(view, fact) : [];
}

/** Prints anything a template can name. */
export function htmlOf(value: unknown): string {
  // Whatever has toHTML is ours; see ViewLeaf and mention.
  const own = (value as { toHTML?: () => string } | null | undefined)?.toHTML;
  return own ? own.call(value) : "";
}

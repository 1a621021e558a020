// Marked incident → what templates see: plain objects whose values print themselves as facts.
import type { Marked, MarkedLeaf, MarkedObject } from "../incident/fact.ts";
import { escapeHtml } from "./fact-html.ts";
import { joinHtml } from "./join.ts";
import { leafHtml } from "./leaf-html.ts";
import type { Render } from "./render.ts";

/** A value in a template: printed by `toHTML`, compared by its `id`. */
export type ViewLeaf = {
  kind: "leaf";
  path: string;
  leaf: MarkedLeaf;
  /** The vocabulary id, the reference's id, or the raw value as text. */
  id: string;
  toHTML: () => string;
};
/** An object of the incident: its entries, and where it stands. */
export type ViewObject = { $path: string; [key: string]: unknown };

/** Whether a value of a template's context prints itself. */
export function isViewLeaf(value: unknown): value is ViewLeaf {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "leaf"; // narrowing an unknown
}

const targets = { service: "services", document: "documents", named: "names" } as const;

/** The marked value at a path such as `affected[0].people`. */
export function markedAt(root: MarkedObject, path: string): Marked | undefined {
  let current: Marked | undefined = root;
  for (const step of path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)) {
    if (current?.type === "array" && step[1] !== undefined) current = current.items[Number(step[1])];
    else if (current?.type === "object" && step[2] !== undefined) current = current.entries.get(step[2]);
    else return undefined;
  }
  return current;
}

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
    const toHTML = () => {
      render.phrased.add(leaf.path);
      return sectionHtml(id, render);
    };
    return { ...viewLeaf(leaf, render), toHTML };
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
    if (party) return mention(viewObject(party, render), `parties.${id}`, leaf.path, render);
    return viewLeaf({ ...leaf, meta: { fact: "term", vocabulary: "role" } }, render);
  }
  if (ref) {
    const found = markedAt(render.incident, `${targets[ref]}.${id}`);
    if (found) return mention(viewObject(found, render), `${targets[ref]}.${id}`, leaf.path, render);
  }
  return viewLeaf(leaf, render);
}

/** All groups with their sub-groups, in the order of the file. */
export function groupsOf(root: MarkedObject): { id: string; group: MarkedObject }[] {
  const affected = root.entries.get("affected");
  const groups = affected?.type === "array" ? affected.items : [];
  return groups.flatMap((group) => {
    if (group.type !== "object") return [];
    const sub = group.entries.get("of-these");
    const inner = sub?.type === "array" ? sub.items : [];
    return [group, ...inner].flatMap((g) => {
      const id = g.type === "object" ? g.entries.get("id") : undefined;
      return g.type === "object" && id?.type === "leaf" ? [{ id: String(id.value), group: g }] : [];
    });
  });
}

/** A setting of the incident as text, or "" where it says nothing: for what steers a rendering. */
export function leafOf(root: MarkedObject, path: string): string {
  const found = markedAt(root, path);
  return found?.type === "leaf" && typeof found.value !== "object" ? String(found.value) : "";
}

/** Whom a leaf tells that it was looked at; unseen by templates. */
const rendering = Symbol("rendering");
type Printing = ViewLeaf & { [rendering]: Render };

// All leaves share these, so that they look alike to the machine: it is far quicker with objects of one shape.
const idOfLeaf: PropertyDescriptor & ThisType<Printing> = {
  enumerable: true,
  get() {
    const { leaf } = this;
    this[rendering].touched.add(leaf.path);
    if (typeof leaf.value === "string" || typeof leaf.value === "number") return String(leaf.value);
    return leaf.meta.vocabulary ? "text" : "";
  },
};

function printLeaf(this: Printing): string {
  this[rendering].touched.add(this.path);
  return leafHtml(this.leaf, this[rendering]);
}

function viewLeaf(leaf: MarkedLeaf, render: Render): ViewLeaf {
  const view = { kind: "leaf", path: leaf.path, leaf, toHTML: printLeaf, [rendering]: render };
  return Object.defineProperty(view, "id", idOfLeaf) as Printing; // it has its id now
}

/** What an object's view is made from, and the views of its entries, each made when it is first asked for. */
const source = Symbol("source");
type Source = { marked: MarkedObject; render: Render; made: Map<string, unknown> };

/** One for each name of a field, whatever the object: as with leaves. */
const getters = new Map<string, PropertyDescriptor>();

function getterOf(key: string): PropertyDescriptor {
  const known = getters.get(key) ?? {
    enumerable: true,
    configurable: true,
    get(this: { [source]: Source }) {
      return entryOf(this[source], key);
    },
  };
  // Ids of entries are names too, and another incident has others.
  if (getters.size > 1000) getters.clear();
  getters.set(key, known);
  return known;
}

function entryOf({ marked, render, made }: Source, key: string): unknown {
  const inner = marked.entries.get(key);
  if (!inner) return undefined;
  if (inner.type === "leaf" && typeof inner.value === "boolean") render.touched.add(inner.path);
  const known = made.get(key) ?? viewOf(inner, render);
  made.set(key, known);
  return known;
}

function viewObject(marked: Marked, render: Render): ViewObject {
  const view: ViewObject = Object.defineProperty({ $path: marked.path }, "$path", { enumerable: false });
  if (marked.type !== "object") return view;
  Object.defineProperty(view, source, { value: { marked, render, made: new Map() } satisfies Source });
  for (const key of marked.entries.keys()) Object.defineProperty(view, key, getterOf(key));
  return view;
}

/** Makes the view of a marked value: leaves print themselves, references become what they refer to, lists print joined. */
export function viewOf(marked: Marked, render: Render): unknown {
  switch (marked.type) {
    case "object":
      return viewObject(marked, render);
    case "array": {
      const items = marked.items.map((item) => viewOf(item, render));
      return Object.defineProperty(items, "toHTML", { value: () => joinHtml(items, "and", render) });
    }
    case "leaf":
      if (typeof marked.value === "boolean") return marked.value;
      return marked.meta.ref ? viewReference(marked, render) : viewLeaf(marked, render);
  }
}

/** The values of an object that become a fact of this kind, in the order of the schema; looking for them says none of them. */
export function entriesOfFact(view: unknown, fact: string): unknown[] {
  const { [source]: made } = (view ?? {}) as { [source]?: Source }; // an object of the incident, or nothing
  if (!made) return [];
  return [...made.marked.entries].flatMap(([key, inner]) =>
    inner.type === "leaf" && inner.meta.fact === fact ? [entryOf(made, key)] : [],
  );
}

/** Prints anything a template can name. */
export function htmlOf(value: unknown): string {
  // Whatever has toHTML is ours; see ViewLeaf and mention.
  const own = (value as { toHTML?: () => string } | null | undefined)?.toHTML;
  return own ? own.call(value) : "";
}

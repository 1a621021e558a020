// One value of the incident as templates see it: it prints itself, and tells that it was looked at.
import type { MarkedLeaf } from "../incident/fact.ts";
import { leafHtml } from "./leaf-html.ts";
import type { Render } from "./render.ts";

/** A value in a template: printed by `toHTML`, compared by its `id`. */
export type ViewLeaf = {
  readonly kind: "leaf";
  readonly path: string;
  readonly leaf: MarkedLeaf;
  /** The vocabulary id, the reference's id, or the raw value as text. */
  readonly id: string;
  toHTML: () => string;
};

/** A class for its one shape: a notice has some hundred of them, and V8 is far quicker with objects of one shape. */
export class PrintedLeaf implements ViewLeaf {
  readonly kind = "leaf";
  readonly path: string;
  readonly leaf: MarkedLeaf;
  /** What is told that it was looked at; unseen by templates. */
  readonly #render: Render;

  constructor(leaf: MarkedLeaf, render: Render) {
    this.path = leaf.path;
    this.leaf = leaf;
    this.#render = render;
  }

  get id(): string {
    const { path, value, meta } = this.leaf;
    this.#render.touched.add(path);
    if (typeof value === "string" || typeof value === "number") return String(value);
    return meta.vocabulary ? "text" : "";
  }

  toHTML(): string {
    this.#render.touched.add(this.path);
    return leafHtml(this.leaf, this.#render);
  }
}

/** A reference to a section: it prints that section's number. */
export class SectionLeaf extends PrintedLeaf {
  readonly #print: () => string;

  constructor(leaf: MarkedLeaf, render: Render, print: () => string) {
    super(leaf, render);
    this.#print = print;
  }

  override toHTML(): string {
    return this.#print();
  }
}

/** Whether a value of a template's context prints itself. */
export function isViewLeaf(value: unknown): value is ViewLeaf {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "leaf"; // narrowing an unknown
}

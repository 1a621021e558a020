// XML elements as plain objects, in the form that the docx library writes; and as text, for the parts that we give it whole.
import { FileChild } from "docx";

/** One element: its name, then its attributes and children, as docx's writer reads them. */
export type Element = { readonly [name: string]: readonly Part[] | Attributes };
/** Attribute values by name; what is undefined is left out. */
export type AttributeValues = Readonly<Record<string, string | number | undefined>>;
type Attributes = { readonly _attr?: AttributeValues };
type Part = Element | Attributes | string;

/** Makes an element; children that are undefined are left out. */
export function el(
  name: string,
  attributes?: AttributeValues,
  children: readonly (Element | string | undefined)[] = [],
): Element {
  const present = children.filter((child) => child !== undefined);
  const given = attributes === undefined ? undefined : { _attr: withoutUndefined(attributes) };
  if (present.length === 0) return { [name]: given ?? {} };
  return { [name]: given === undefined ? present : [given, ...present] };
}

/** Makes `<w:name w:val="…"/>`. */
export function val(name: string, value: string | number): Element {
  return { [name]: { _attr: { "w:val": value } } };
}

function withoutUndefined(attributes: AttributeValues): AttributeValues {
  for (const name in attributes) {
    if (attributes[name] === undefined) {
      return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
    }
  }
  return attributes;
}

/** Gives docx an element that is ready to be written: of its own classes, paragraphs know no `w14:paraId` and runs no control. */
export class Ready extends FileChild {
  readonly #element: Element;

  constructor(element: Element) {
    super("ready");
    this.#element = element;
  }

  override prepForXml(): Element {
    return this.#element;
  }
}

/** A whole part of the package: the declaration and the root element as text. */
export function xmlPart(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;
}

function xmlText(element: Element): string {
  const [name, content] = Object.entries(element)[0] ?? ["", {}];
  const parts = Array.isArray(content) ? content : [content];
  let attributes = "";
  let inside = "";
  for (const part of parts) {
    if (typeof part === "string") inside += escapeText(part);
    else if (isAttributes(part)) attributes += attributesText(part._attr);
    else inside += xmlText(part);
  }
  return inside === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

function isAttributes(part: Element | Attributes): part is Attributes {
  return "_attr" in part || Object.keys(part).length === 0;
}

function attributesText(values: AttributeValues = {}): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** A parser turns white space in attributes into spaces, unless it is written by number. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (c) => entities[c] ?? c).replace(/[\t\n]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The name, the attributes and the children of an element, to look into one that is made already. */
export function openElement(element: Element): {
  name: string;
  attributes: AttributeValues | undefined;
  children: (Element | string)[];
} {
  const [name, content] = Object.entries(element)[0] ?? ["", {}];
  const parts: readonly Part[] = Array.isArray(content) ? content : [content];
  let attributes: AttributeValues | undefined;
  const children: (Element | string)[] = [];
  for (const part of parts) {
    if (typeof part === "string") children.push(part);
    else if (isAttributes(part)) attributes = part._attr ?? attributes;
    else children.push(part);
  }
  return { name, attributes, children };
}

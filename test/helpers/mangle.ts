// XML and bytes → the same, damaged in a way that a seed decides.
import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { W } from "../../src/review/open.ts";

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;
const pick = <T>(list: readonly T[], draw: Draw): T => {
  const found = list[Math.floor(draw() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

/** Names that mean something to a reader, to be where they do not belong. */
const names =
  "p r t tbl tr tc sdt sdtPr sdtContent ins del moveFrom moveTo hyperlink fldSimple fldChar instrText ruby rubyBase bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference pPr rPr numPr body comment document style sectPr".split(
    " ",
  );
const values = [
  "",
  "0",
  "-1",
  "1",
  "99999999999",
  "NaN",
  "__proto__",
  "constructor",
  "begin",
  "end",
  "separate",
  "\ud83d\ude00",
  "_nf_x",
  "../..",
  "a".repeat(100_000),
];

const all = (document: Document): Element[] => document.getElementsByTagName("*");

const mutations: readonly ((document: Document, draw: Draw) => void)[] = [
  (document, draw) => pick(all(document), draw).remove(),
  (document, draw) => {
    const one = pick(all(document), draw);
    one.parentElement?.insertBefore(one.cloneNode(true), one);
  },
  (document, draw) => {
    const [one, other] = [pick(all(document), draw), pick(all(document), draw)];
    if (!one.contains(other) && !other.contains(one)) one.appendChild(other);
  },
  (document, draw) => {
    const one = pick(all(document), draw);
    const other = document.createElementNS(W, `w:${pick(names, draw)}`);
    for (const { namespaceURI, name, value } of one.attributes) other.setAttributeNS(namespaceURI, name, value);
    while (one.firstChild) other.appendChild(one.firstChild);
    if (one.parentElement !== null) one.parentElement.replaceChild(other, one);
  },
  (document, draw) => {
    const one = pick(all(document), draw);
    const own = one.attributes.filter(({ name }) => !name.startsWith("xmlns"));
    const attribute = own.length === 0 ? undefined : pick(own, draw);
    if (attribute === undefined) one.setAttributeNS(W, "w:id", pick(values, draw));
    else if (draw() < 0.3) one.removeAttributeNode(attribute);
    else attribute.value = pick(values, draw);
  },
  (document, draw) => {
    // Nested in itself, often.
    const one = pick(all(document), draw);
    let inner = one;
    const name = pick(names, draw);
    for (let depth = Math.floor(draw() * 120); depth > 0; depth--)
      inner = inner.appendChild(document.createElementNS(W, `w:${name}`));
    if (inner !== one && one.firstChild !== null) inner.appendChild(one.firstChild.cloneNode(true));
  },
  (document, draw) => {
    const one = pick(all(document), draw);
    one.setAttributeNS(W, "w:val", pick(values, draw));
    one.setAttributeNS(W, "w:author", pick(values, draw));
  },
];

/** One to four changes of elements and attributes; the text stays well-formed. */
export function mangleXml(xml: string, draw: Draw): string {
  const document = parseXmlDocument(xml);
  for (let times = 1 + Math.floor(draw() * 4); times > 0; times--) {
    if (document.documentElement !== null && all(document).length > 0) pick(mutations, draw)(document, draw);
  }
  return document.documentElement === null ? "" : serializeToWellFormedString(document);
}

/** Some characters taken out, doubled or put elsewhere: mostly no XML any more. */
export function mangleText(text: string, draw: Draw): string {
  const [from, length, to] = [draw() * text.length, draw() * 40, draw() * text.length].map(Math.floor) as [
    number,
    number,
    number,
  ];
  const cut = text.slice(from, from + length);
  const without = text.slice(0, from) + text.slice(from + length);
  return draw() < 0.5 ? without : without.slice(0, to) + cut + cut + without.slice(to);
}

/** One bit turned, or the end cut off. */
export function mangleBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw() < 0.2) return bytes.slice(0, Math.floor(draw() * bytes.length));
  const copy = bytes.slice();
  const at = Math.floor(draw() * copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(draw() * 8));
  return copy;
}

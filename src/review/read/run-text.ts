// What may stand in a run → the text that it shows.
import type { Element } from "slimdom";
import { attributeOf, charactersIn, childOf } from "./element.ts";

/** The text of one element of Word's; undefined where it is none. A tab is `\t`, a break of lines `\n`, one of pages or columns nothing. */
export function runText(element: Element): string | undefined {
  switch (element.localName) {
    case "t":
    case "delText":
      // A line end in the file is a space to Word: breaks are elements.
      return charactersIn(element).replace(/[\t\r\n]/g, " ");
    case "tab":
    case "ptab":
      return "\t";
    case "br":
      return /^(page|column)$/.test(attributeOf(element, "type") ?? "") ? "" : "\n";
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00ad";
    case "sym":
      return symbol(attributeOf(element, "char"));
    default:
      return undefined;
  }
}

/** The font and the number of a picture out of a symbol font, which in any other font is another character or none; undefined for a plain one. */
export function pictureOf(element: Element): string | undefined {
  const [font = "", char = ""] = [attributeOf(element, "font"), attributeOf(element, "char")];
  const isOwn = /^(?:wingdings|webdings|symbol$|zapf ?dingbats|marlett|bookshelf symbol|mt extra)/i.test(font.trim());
  return isOwn || /^f0[0-9a-f]{2}$/i.test(char) ? `${font} ${char}`.trim() : undefined;
}

/** A character by its number in hex. */
function symbol(hex: string | undefined): string {
  const number = /^[0-9a-f]{1,4}$/i.test(hex ?? "") ? Number.parseInt(hex ?? "", 16) : 0;
  return number >= 0x20 && (number < 0xd800 || number > 0xdfff) ? String.fromCharCode(number) : "";
}

/** What is told of a thing that is no text: the first of these that is in it. */
const things: Readonly<Record<string, string>> = {
  txbxContent: "text-box",
  chart: "chart",
  OLEObject: "object",
  pic: "picture",
  imagedata: "picture",
};

/** What a drawing or an object is, as an id: `picture`, `text-box`, `chart`, `object`, or else its own name. */
export function thingIn(element: Element): string {
  return search(element) ?? element.localName;
}

function search(element: Element): string | undefined {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const found = things[child.localName] ?? search(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many changes of formatting are tracked in properties; those of a section, a mark and a number in a paragraph's included. */
export function formatChangesIn(properties: Element): number {
  let count = properties.localName === "numPr" && childOf(properties, "ins") !== undefined ? 1 : 0;
  for (let child = properties.firstElementChild; child; child = child.nextElementSibling)
    count += child.localName.endsWith("Change") ? 1 : formatChangesIn(child);
  return count;
}

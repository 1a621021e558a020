// The prepared fonts to `@font-face` rules and to the answers that the browser gets for them, from memory.
//
// For browsers that don't read our fontconfig folder: on macOS and Windows (not run there), and any whose self-test
// shows that it hasn't (a snap can't read hidden folders).

import { readFile } from "node:fs/promises";
import { families } from "./families.ts";
import { type Fonts, fontPath } from "./fonts.ts";
import type { HTTPRequest } from "./puppeteer.ts";

/** Fonts served to pages by request interception. */
export type ServedFonts = {
  /** The HTML with the font rules at the start of its head. */
  withRules(html: string): string;
  /** Answers a request for a font; false when it is for something else. */
  answer(request: HTTPRequest): boolean;
};

/** `.invalid` is reserved to lead nowhere (RFC 2606): should interception fail, nothing is asked of anybody. */
const origin = "https://fonts.invalid/";

/** Reads all fonts into memory (58 MB). */
export async function serveFonts(fonts: Fonts): Promise<ServedFonts> {
  const faces = families.flatMap(({ name, files }) => [
    { name, weight: 400, file: files.regular },
    { name, weight: 700, file: files.bold },
  ]);
  const bodies = new Map<string, Buffer>();
  for (const { file } of faces) bodies.set(origin + file, await readFile(fontPath(fonts, file)));
  const rules = faces.map(
    ({ name, weight, file }) => `@font-face{font-family:"${name}";font-weight:${weight};src:url("${origin}${file}")}`,
  );
  const style = `<style>${rules.join("")}</style>`;
  return {
    withRules: (html) =>
      html.replace(/^\s*(<!doctype[^>]*>)?\s*(<html\b[^>]*>)?\s*(<head\b[^>]*>)?/i, (start) => start + style),
    answer: (request) => {
      const body = bodies.get(request.url());
      if (body === undefined) return false;
      const headers = { "access-control-allow-origin": "*" };
      request.respond({ status: 200, contentType: "font/ttf", headers, body }).catch(() => undefined);
      return true;
    },
  };
}

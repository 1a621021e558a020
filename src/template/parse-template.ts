// Template source → Handlebars' tree; what can't be read as a template is a problem with its line and column.
import Handlebars from "handlebars";
import { type Found, type Place, type Problem, problem } from "../problem.ts";
import type { Source } from "./phrase-source.ts";

/** What Handlebars throws when it can't read a template. */
type Fault = { message: string; lineNumber?: number; column?: number };

const parsed = new WeakMap<Source, Found<hbs.AST.Program>>();

/** The tree of a source, or why there is none; asked again, it is the same tree. */
export function parsedOf(source: Source): Found<hbs.AST.Program> {
  const found = parsed.get(source) ?? parseTemplate(source.source, source.file);
  parsed.set(source, found);
  return found;
}

/** Parses one template, partial or phrase. */
export function parseTemplate(source: string, file: string): Found<hbs.AST.Program> {
  try {
    return { value: Handlebars.parse(source, { srcName: file }), problems: [] };
  } catch (error) {
    // Handlebars throws its own exceptions and no others.
    return { problems: [syntaxProblem(error as Fault, source, file)] };
  }
}

/** Handlebars tells the place of a wrong end tag or path; of anything else only the line and a picture of what stands round it. */
function syntaxProblem(fault: Fault, source: string, file: string): Problem {
  const { message, lineNumber, column } = fault;
  if (lineNumber !== undefined) {
    const place: Place = { file, line: lineNumber, column: (column ?? 0) + 1 };
    return problem("template-syntax", place, { fault: nameIn(message) });
  }
  const open = /got 'EOF'$/.test(message) ? openBlock(source) : undefined;
  if (open) return problem("template-not-closed", { file, ...placeAt(source, open.offset) }, { block: open.name });
  const [, line = "1", picture = "", pointer = ""] = /^\w+ error on line (\d+)[^\n]*\n(.*)\n(-*)\^/.exec(message) ?? [];
  const found = columnAfter(picture.slice(0, pointer.length), Number(line), source);
  const place: Place = { file, line: Number(line), ...(found === undefined ? {} : { column: found }) };
  return problem("template-syntax", place, { fault: picture.slice(pointer.length) || picture });
}

/** What a message of Handlebars is about, without its English: two tags that don't match, or a path. */
function nameIn(message: string): string {
  const [, start, end, path] =
    /^(.*) doesn't match (.*?) - \d+:\d+$|^Invalid path: (.*?) - \d+:\d+$/s.exec(message) ?? [];
  return start === undefined ? (path ?? "{{") : `{{#${start}}} … {{/${end}}}`;
}

/** The innermost block that no end tag closes. */
function openBlock(source: string): { name: string; offset: number } | undefined {
  const open: { name: string; offset: number }[] = [];
  const tags = /\{\{!--[\s\S]*?--~?\}\}|\{\{~?(?:[#^]>?\s*([^\s}~]+)|\/)/g;
  for (const { 0: tag, 1: name, index } of source.matchAll(tags)) {
    if (name !== undefined) open.push({ name, offset: index });
    else if (tag.endsWith("/")) open.pop();
  }
  return open.at(-1);
}

/** Line and column, from 1, of an offset. */
export function placeAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** The column after the text that was read so far; the picture has its last 20 characters, line ends left out. */
function columnAfter(read: string, line: number, source: string): number | undefined {
  const tail = read.replace(/^\.\.\./, "");
  const lines = source.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  for (let column = lines[line - 1]?.length ?? 0; column >= 0; column--) {
    if (
      source
        .slice(0, start + column)
        .slice(-20)
        .replace(/\n/g, "") === tail
    )
      return column + 1;
  }
  return undefined;
}

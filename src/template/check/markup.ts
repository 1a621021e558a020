// The static wording of a unit → markup that a template may not write, and elements not closed where they were opened.
import { type Problem, problem } from "../../problem.ts";
import { paragraphClasses } from "../markup/blocks.ts";
import { listClasses } from "../markup/list.ts";
import { excerpt } from "../markup/reader.ts";
import { within } from "../markup/scope.ts";
import { isKnown, takesAttribute } from "../markup/subset.ts";
import { isPath } from "./call.ts";
import { type At, mark, type Piece, piecesOf } from "./pieces.ts";
import { insideOf, type Standing, takes, takesText } from "./standing.ts";
import type { Unit, Units } from "./unit.ts";

/** A unit read where it stands: ids and references are as written, with `mark` for what is computed. */
export type Reading = {
  problems: Problem[];
  ids: Set<string>;
  references: { id: string; at: Problem["place"] }[];
  next: Set<Reading>;
};
/** The readings of one language, each made once. */
export type Readings = { units: Units; made: Map<string, Reading> };
/** What is being read, and the block that its caller brings. */
type Context = { unit: Unit; reading: Reading; readings: Readings; block?: Brought };
type Brought = { key: string; program: hbs.AST.Program; context: Context };

const classes: Record<string, readonly string[]> = {
  p: paragraphClasses,
  ol: listClasses,
  section: ["plain"],
  a: ["own"],
};

/** Reads a unit's wording where it stands, and that of the partials it calls. */
export function readMarkup(unit: Unit, standing: Standing, readings: Readings, block?: Brought): Reading {
  const key = [unit.name, ...Object.values(standing), block?.key ?? ""].join("\n");
  const known = readings.made.get(key);
  if (known) return known;
  const reading: Reading = { problems: [], ids: new Set(), references: [], next: new Set() };
  readings.made.set(key, reading);
  const context: Context = { unit, reading, readings, ...(block ? { block } : {}) };
  if (unit.program) readProgram(unit.program, standing, context);
  return reading;
}

/** The start tags that nothing closes, and the end tags that close nothing: a condition can't hold half an element. */
function unmatched(pieces: readonly Piece[]): Set<Piece> {
  const open: Extract<Piece, { piece: "start" }>[] = [];
  const alone = new Set<Piece>();
  for (const piece of pieces) {
    if (piece.piece === "start" && piece.tag !== "br") open.push(piece);
    if (piece.piece !== "end") continue;
    const index = open.findLastIndex(({ tag }) => tag === piece.tag);
    if (index < 0) alone.add(piece);
    else for (const inner of open.splice(index).slice(1)) alone.add(inner);
  }
  for (const piece of open) alone.add(piece);
  return alone;
}

function readProgram(program: hbs.AST.Program, standing: Standing, context: Context): void {
  const open: Standing[] = [standing];
  const told = (code: string, at: At, params: Problem["params"] = {}): void => {
    context.reading.problems.push(problem(code, context.unit.place(at()), params));
  };
  const pieces = piecesOf(program);
  const alone = unmatched(pieces);
  for (const piece of pieces) {
    const here = open.at(-1) ?? standing;
    switch (piece.piece) {
      case "start":
        if (!isKnown(piece.tag)) {
          told("markup-unknown-element", piece.at, { element: piece.tag });
          break;
        }
        checkStart(piece, here, context, told);
        if (alone.has(piece)) {
          told("markup-not-closed", piece.at, { element: piece.tag });
          open.push({ ...here, open: true });
        } else if (piece.tag !== "br") open.push(insideOf(here, piece.tag));
        break;
      case "end":
        if (!isKnown(piece.tag)) break;
        if (alone.has(piece)) told("markup-repaired", piece.at, { element: piece.tag, near: `</${piece.tag}>` });
        else {
          while (open.at(-1)?.open && !standing.open) open.pop();
          open.pop();
        }
        break;
      case "text":
        if (/[^ \t\n\f]/.test(piece.text) && !takesText(here))
          told("markup-stray-text", piece.at, { text: excerpt(piece.text), ...within(here.parent) });
        break;
      case "comment":
        told("markup-comment", piece.at);
        break;
      case "fault":
        told("markup-malformed", piece.at, { error: piece.fault, near: "" });
        break;
      case "statement":
        readStatement(piece.statement, here, context, told);
        break;
      default:
        piece satisfies never;
    }
  }
}

type Told = (code: string, at: At, params?: Problem["params"]) => void;

function checkStart(piece: Extract<Piece, { piece: "start" }>, standing: Standing, context: Context, told: Told): void {
  const { tag, at, attributes, closed } = piece;
  const { parent, level } = standing;
  if (closed && tag !== "br") told("markup-malformed", at, { error: "self-closing", near: `<${tag}/>` });
  if (!takes(standing, tag)) told("markup-misplaced", at, { element: tag, ...within(parent) });
  else if (tag === "section" && level >= 3) told("markup-section-too-deep", at, { levels: 3 });
  else if (/^h[2-4]$/.test(tag) && tag !== `h${level + 1}`)
    told("markup-heading-level", at, { element: tag, expected: `h${level + 1}` });
  for (const { name, value } of attributes) {
    if (!takesAttribute(tag, name)) told("markup-unknown-attribute", at, { element: tag, attribute: name });
    else if (name === "id") context.reading.ids.add(value);
    else if (name === "class" && !value.includes(mark) && !classes[tag]?.includes(value))
      told("markup-unknown-class", at, { element: tag, class: value });
    else if (name === "href" && value.startsWith("#"))
      context.reading.references.push({ id: value.slice(1), at: context.unit.place(at()) });
    else if (name === "href" && !value.startsWith(mark) && !/^(https?:\/\/|mailto:|tel:)\S+$/i.test(value))
      told("markup-bad-value", at, { element: tag, attribute: name, value: excerpt(value) });
  }
}

function readStatement(statement: hbs.AST.Statement, standing: Standing, context: Context, told: Told): void {
  const { readings, reading, block } = context;
  const { start } = statement.loc;
  if (statement.type === "MustacheStatement") {
    const { path } = statement as hbs.AST.MustacheStatement; // by its `type`, as below
    const { parent } = standing;
    if (!takesText(standing))
      told("markup-stray-text", () => start, {
        text: isPath(path) ? `{{${path.original}}}` : "{{}}",
        ...within(parent),
      });
  } else if (statement.type === "BlockStatement") {
    // Handlebars leaves out the side that is not there.
    const { program, inverse } = statement as { program?: hbs.AST.Program; inverse?: hbs.AST.Program };
    for (const side of [program, inverse]) if (side) readProgram(side, standing, context);
  } else if (statement.type === "PartialStatement" || statement.type === "PartialBlockStatement") {
    const { name, program } = statement as { name?: { original?: unknown }; program?: hbs.AST.Program };
    if (name?.original === "@partial-block") {
      if (block) readProgram(block.program, standing, block.context);
      return;
    }
    const unit = readings.units.partial(String(name?.original));
    const key = `${context.unit.name}:${start.line}:${start.column}:${block?.key ?? ""}`;
    if (unit) reading.next.add(readMarkup(unit, standing, readings, program && { key, program, context }));
  }
}

/** Whether an id that is written somewhere may be this one: what is computed in it may be anything. */
export function mayBe(written: string, id: string): boolean {
  const parts = written.split(mark).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`, "s").test(id);
}

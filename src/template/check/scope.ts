// Where in a template an expression stands → the type of what a path names there.
import { nearest } from "../../incident/yaml/nearest.ts";
import type { Locale } from "../../locale/schema.ts";
import { type Problem, problem } from "../../problem.ts";
import { type Branch, branches, fieldNames, fieldOf, type LongForms, plain, type Type } from "./type.ts";
import type { Unit, Units } from "./unit.ts";

/** What can be named at some place. */
export type Scope = {
  unit: Unit;
  root: Type;
  longForms: LongForms;
  /** `this`, then what `../` leads to, as far as this unit sees. */
  contexts: readonly Type[];
  /** Names given by `as |item index|`. */
  names: ReadonlyMap<string, Type>;
  /** How many {{#each}} are round it, those of the callers included: they give @first and the like. */
  loops: number;
  /** What `{{> @partial-block}}` prints. */
  block?: Block;
};
/** The block that a call of a partial brings, with the scope it stands in. */
export type Block = { key: string; program: hbs.AST.Program; scope: Scope };

const loopData: Record<string, Type> = {
  first: plain("flag"),
  last: plain("flag"),
  index: plain("number"),
  key: plain("text"),
};

/** A unit walked with some context: its problems, and the visits it leads to. */
export type Visit = {
  unit: Unit;
  problems: Problem[];
  next: Set<Visit>;
  /** Those of `next` that are given the very same object, with the place of the call. */
  same: Map<Visit, hbs.AST.Position>;
};
/** A visit while it is being made. */
export type Visiting = Visit & {
  locale: Locale;
  units: Units;
  /** Walks another unit, whose problems are those of `next`. */
  lead: (unit: Unit, context: Type, more: Pick<Scope, "loops" | "block">, same?: hbs.AST.Position) => void;
};

/** The type of `this`. */
export function contextOf(scope: Scope): Type {
  return scope.contexts[0] ?? plain("unknown");
}

/** The type of what a path names; a path that names nothing is a problem, and unknown. */
export function typeOfPath(path: hbs.AST.PathExpression, scope: Scope, problems: Problem[]): Type {
  const tell = (part: string, within: Type | undefined, names: readonly string[]): Type => {
    const meant = nearest(part, names);
    const place = scope.unit.place(path.loc.start);
    const said = { path: path.original, part, ...(within ? inWords(within) : {}) };
    problems.push(
      problem("template-unknown-path", place, { ...said, ...(meant === undefined ? {} : { nearest: meant }) }),
    );
    return plain("unknown");
  };
  const [head = "", ...rest] = path.parts;
  if (path.data) {
    if (head === "root" && path.depth === 0) return along(scope.root, rest, scope.longForms, tell);
    const known = Object.hasOwn(loopData, head) && scope.loops > path.depth ? loopData[head] : undefined;
    if (known && rest.length === 0) return known;
    return tell(`@${head}`, undefined, [
      "@root",
      ...(scope.loops > 0 ? Object.keys(loopData).map((n) => `@${n}`) : []),
    ]);
  }
  const named = path.depth === 0 && !isScoped(path) ? scope.names.get(head) : undefined;
  if (named) return along(named, rest, scope.longForms, tell);
  const context = scope.contexts[path.depth];
  if (!context) {
    problems.push(problem("template-no-parent", scope.unit.place(path.loc.start), { path: path.original }));
    return plain("unknown");
  }
  return along(context, path.parts, scope.longForms, tell);
}

/** Whether a path says `this` or `./` before its names. */
export function isScoped(path: hbs.AST.PathExpression): boolean {
  return /^\.|this\b/.test(path.original);
}

function along(
  from: Type,
  parts: readonly string[],
  longForms: LongForms,
  tell: (part: string, within: Type, names: readonly string[]) => Type,
): Type {
  let type = from;
  for (const part of parts) {
    const next = fieldOf(type, part, longForms);
    if (!next) return tell(part, type, fieldNames(type));
    type = next;
  }
  return type;
}

/** What a type is called in a message: the part of the incident file, or nothing for the whole. */
export function inWords(type: Type): { in?: string } {
  const names = branches(type).map(nameOf);
  const [first = ""] = names;
  return first === "" ? {} : { in: [...new Set(names)].join(", ") };
}

function nameOf(branch: Branch): string {
  if (branch.kind === "object") return branch.name;
  if (branch.kind === "leaf") return branch.meta.vocabulary ?? branch.meta.fact ?? branch.meta.ref ?? "value";
  if (branch.kind === "list") return `${inWords(branch.item).in ?? ""}[]`;
  return branch.kind === "record" ? `${inWords(branch.value).in ?? ""}` : branch.kind;
}

// A call of a helper → what it gives, and what is wrong with how it is called.
import { nearest } from "../../incident/yaml/nearest.ts";
import { type Problem, problem } from "../../problem.ts";
import { signatures } from "../helpers.ts";
import type { Signature } from "../signature.ts";
import { type Argument, type Call, checkArgument } from "./argument.ts";
import { checkPhrases } from "./phrases.ts";
import { contextOf, isScoped, type Scope, typeOfPath, type Visiting } from "./scope.ts";
import { branches, fieldOf, itemsOf, listOf, plain, type Type, unionOf } from "./type.ts";

/** What calls have in common: a path, arguments, options. */
type Written = {
  path: hbs.AST.Expression;
  params: hbs.AST.Expression[];
  hash?: hbs.AST.Hash;
  loc: hbs.AST.SourceLocation;
};

/** The name and signature of the helper that is called; nothing where a path is only looked up. */
export function helperOf({ path }: Written, scope: Scope): { name: string; signature: Signature } | undefined {
  if (!isPath(path) || path.data || path.depth > 0 || path.parts.length !== 1 || isScoped(path)) return undefined;
  const [name = ""] = path.parts;
  const signature = scope.names.has(name) || !Object.hasOwn(signatures, name) ? undefined : signatures[name];
  return signature && { name, signature };
}

/** The type of what an expression gives; faults in it become problems of the visit. */
export function typeOf(expression: hbs.AST.Expression, scope: Scope, visiting: Visiting): Type {
  switch (expression.type) {
    case "PathExpression":
      return typeOfPath(expression as hbs.AST.PathExpression, scope, visiting.problems); // by its `type`
    case "SubExpression":
      return typeOfCall(expression as hbs.AST.SubExpression, scope, visiting, "inside"); // by its `type`
    case "StringLiteral":
      return plain("text");
    case "NumberLiteral":
      return plain("number");
    case "BooleanLiteral":
      return plain("flag");
    default:
      return plain("unknown");
  }
}

/** Checks a call and gives the type of its result; `where` it stands: printed, round a block, or as another's argument. */
export function typeOfCall(
  written: Written,
  scope: Scope,
  visiting: Visiting,
  where: "printed" | "block" | "inside",
): Type {
  const tell = (code: string, params: Problem["params"]): Type => {
    visiting.problems.push(problem(code, scope.unit.place(written.path.loc.start), params));
    return plain("unknown");
  };
  const helper = helperOf(written, scope);
  if (!helper) {
    const said = isPath(written.path) ? written.path.original : "";
    const meant = nearest(said, Object.keys(signatures));
    for (const param of written.params) typeOf(param, scope, visiting);
    return tell("template-unknown-helper", { helper: said, ...(meant === undefined ? {} : { nearest: meant }) });
  }
  const { name, signature } = helper;
  if (where === "block" ? !signature.block : signature.block === "must")
    tell(where === "block" ? "template-no-block" : "template-only-block", { helper: name });
  const given = written.params.map((param) => argumentOf(param, scope, visiting));
  const [first] = given;
  const { takes, needs = takes.length, repeats, phrases } = signature;
  if (given.length < needs || (!repeats && given.length > takes.length)) {
    const most = repeats ? {} : { most: takes.length };
    tell("template-argument-count", { helper: name, found: given.length, least: needs, ...most });
  }
  const options = (written.hash?.pairs ?? []).map((pair) => ({
    pair,
    argument: argumentOf(pair.value, scope, visiting),
  }));
  const key = options.find(({ pair }) => pair.key === "key")?.argument.literal;
  const call: Call = {
    helper: name,
    locale: visiting.locale,
    scope,
    subject: (phrases === "subject" ? given[1]?.type : first?.type) ?? contextOf(scope),
    before: [],
    ...(typeof key === "string" ? { key } : {}),
  };
  for (const [i, argument] of given.entries()) {
    const parameter = takes[i] ?? (repeats ? takes.at(-1) : undefined);
    const before = given.slice(0, i);
    if (parameter) visiting.problems.push(...checkArgument(parameter, argument, String(i + 1), { ...call, before }));
  }
  for (const { pair, argument } of options) {
    const parameter = parameterOf(signature, pair.key);
    if (parameter) visiting.problems.push(...checkArgument(parameter, argument, pair.key, call));
    else {
      const allowed = Object.keys(signature.options ?? {});
      const meant = nearest(pair.key, allowed);
      const place = scope.unit.place(pair.loc.start);
      const said = { helper: name, option: pair.key, ...(meant === undefined ? {} : { nearest: meant }) };
      visiting.problems.push(problem("template-unknown-option", place, said));
    }
  }
  if (phrases && first)
    checkPhrases(phrases, signature, { call, category: first, at: written.path.loc.start }, visiting);
  return resultOf(signature, given, scope);
}

function argumentOf(expression: hbs.AST.Expression, scope: Scope, visiting: Visiting): Argument {
  const type = typeOf(expression, scope, visiting);
  const at = expression.loc.start;
  // String, number and boolean literals have a value; no other expression has.
  const { value } = expression as { value?: string | number | boolean };
  return { type, at, ...(value === undefined ? {} : { literal: value }) };
}

function parameterOf({ options }: Signature, name: string) {
  if (!options) return undefined;
  if (isParameter(options)) return options;
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** One parameter is for options of any name; `what` is no option of a helper. */
function isParameter(options: NonNullable<Signature["options"]>): options is Extract<typeof options, { what: string }> {
  return typeof options["what"] === "string";
}

function resultOf({ gives }: Signature, [list, field]: readonly Argument[], scope: Scope): Type {
  const items = itemsOf(list?.type ?? plain("unknown"));
  switch (gives) {
    case "html":
    case "flag":
      return plain(gives);
    case "same":
      return listOf(items, true);
    case "lists":
      return listOf(listOf(items, true), true);
    case "field": {
      const own = typeof field?.literal === "string" ? fieldOf(items, field.literal, scope.longForms) : undefined;
      const ids = branches(items).filter((branch) => branch.kind === "leaf");
      return listOf(unionOf([...ids, ...(own ? branches(itemsOf(own)) : [])]), true);
    }
    case "counts": {
      const own = branches(items).flatMap((branch) => (branch.kind === "object" ? [...branch.fields().values()] : []));
      return listOf(unionOf(own.filter((type) => type.kind === "leaf" && type.meta.fact === "count")), true);
    }
    default:
      return gives satisfies never;
  }
}

export function isPath(expression: hbs.AST.Node): expression is hbs.AST.PathExpression {
  return expression.type === "PathExpression";
}

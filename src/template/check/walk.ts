// The statements of one unit → problems of the paths and calls in them, and visits to the partials they call.
import { nearest } from "../../incident/yaml/nearest.ts";
import { type Problem, problem } from "../../problem.ts";
import { helperOf, isPath, typeOf, typeOfCall } from "./call.ts";
import { type Block, contextOf, inWords, type Scope, type Visiting } from "./scope.ts";
import { extended, itemOf, plain, prints, type Type } from "./type.ts";

/** Walks a program where `scope` says; problems are added to the visit. */
export function walk(program: hbs.AST.Program, scope: Scope, visiting: Visiting): void {
  // The `type` of a statement says which of these it is.
  for (const statement of program.body) {
    const { type } = statement;
    if (type === "MustacheStatement") walkMustache(statement as hbs.AST.MustacheStatement, scope, visiting);
    else if (type === "BlockStatement") walkBlock(statement as hbs.AST.BlockStatement, scope, visiting);
    else if (type === "PartialStatement") walkPartial(statement as hbs.AST.PartialStatement, scope, visiting);
    else if (type === "PartialBlockStatement") walkPartial(statement as hbs.AST.PartialBlockStatement, scope, visiting);
    else if (type === "Decorator" || type === "DecoratorBlock")
      tell("template-decorator", statement, {}, scope, visiting);
  }
}

function tell(code: string, node: hbs.AST.Node, params: Problem["params"], { unit }: Scope, visiting: Visiting): void {
  visiting.problems.push(problem(code, unit.place(node.loc.start), params));
}

function walkMustache(statement: hbs.AST.MustacheStatement, scope: Scope, visiting: Visiting): void {
  if (!statement.escaped) tell("template-unescaped", statement, {}, scope, visiting);
  const { path, params, hash } = statement;
  const isCall = helperOf(statement, scope) !== undefined || params.length > 0 || hash !== undefined;
  const type = isCall ? typeOfCall(statement, scope, visiting, "printed") : typeOf(path, scope, visiting);
  if (isPath(path) ? prints(type) : false) return;
  const shown = isPath(path) ? path.original : String((path as hbs.AST.StringLiteral).original); // any other is a literal
  tell("template-not-printable", statement, { path: shown, ...inWords(type) }, scope, visiting);
}

function walkBlock(statement: hbs.AST.BlockStatement, scope: Scope, visiting: Visiting): void {
  const helper = helperOf(statement, scope);
  typeOfCall(statement, scope, visiting, "block");
  // Handlebars leaves out the side that is not there.
  const { program, inverse } = statement as { program?: hbs.AST.Program; inverse?: hbs.AST.Program };
  if (program) walk(program, within(helper?.name, statement, program, scope, visiting), visiting);
  if (inverse) walk(inverse, scope, visiting);
}

/** What can be named inside a block. */
function within(
  helper: string | undefined,
  { params }: hbs.AST.BlockStatement,
  { blockParams = [] }: hbs.AST.Program,
  scope: Scope,
  visiting: Visiting,
): Scope {
  const [param] = params;
  if (!param || (helper !== "each" && helper !== "with")) return scope;
  // Its problems are told already: the call has looked at it.
  const type = typeOf(param, scope, { ...visiting, problems: [], lead: () => {} });
  const named = (...types: Type[]) =>
    new Map([...scope.names, ...blockParams.map((name, i) => [name, types[i] ?? plain("unknown")] as const)]);
  if (helper === "with") return { ...scope, contexts: [type, ...scope.contexts], names: named(type) };
  const item = itemOf(type);
  if (!item)
    tell(
      "template-not-a-list",
      param,
      { path: isPath(param) ? param.original : "", ...inWords(type) },
      scope,
      visiting,
    );
  return {
    ...scope,
    contexts: [item ?? plain("unknown"), ...scope.contexts],
    names: named(item ?? plain("unknown"), plain("number")),
    loops: scope.loops + 1,
  };
}

function walkPartial(
  statement: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement,
  scope: Scope,
  visiting: Visiting,
): void {
  const [param, ...more] = statement.params;
  if (more.length > 0) tell("template-partial-arguments", statement, {}, scope, visiting);
  const base = param ? typeOf(param, scope, visiting) : contextOf(scope);
  // Handlebars leaves out a hash that is not written.
  const { pairs } = (statement.hash as hbs.AST.Hash | undefined) ?? { pairs: [] };
  const context = extended(base, new Map(pairs.map(({ key, value }) => [key, typeOf(value, scope, visiting)])));
  const { name: written } = statement;
  if (!isPath(written) && !("original" in written)) {
    tell("template-dynamic-partial", statement, {}, scope, visiting);
    return;
  }
  const name = String(written.original);
  if (name === "@partial-block") {
    walkCallersBlock(statement, context, scope, visiting);
    return;
  }
  const unit = visiting.units.partial(name);
  if (!unit) {
    const meant = nearest(name, visiting.units.partials);
    const { tag } = visiting.locale.locale;
    const said = { partial: name, locale: tag, ...(meant === undefined ? {} : { nearest: meant }) };
    tell("template-unknown-partial", statement, said, scope, visiting);
  }
  const program = "program" in statement ? statement.program : undefined;
  const { line, column } = statement.loc.start;
  const block: Block | undefined = program && {
    key: `${scope.unit.name}:${line}:${column}:${scope.contexts.map((c) => c.key)}`,
    program,
    scope,
  };
  const same = !param && pairs.length === 0 && scope.contexts.length === 1 ? statement.loc.start : undefined;
  if (unit) visiting.lead(unit, context, { loops: scope.loops, ...(block ? { block } : {}) }, same);
  if (program && unit?.program && !printsBlock(unit.program))
    tell("template-block-unused", statement, { partial: name }, scope, visiting);
}

/** The block stands in the caller's scope, with the partial's context before it. */
function walkCallersBlock(statement: hbs.AST.Statement, context: Type, scope: Scope, visiting: Visiting): void {
  const { block } = scope;
  if (!block) {
    tell("template-without-block", statement, {}, scope, visiting);
    return;
  }
  const contexts = [context, ...block.scope.contexts];
  walk(block.program, { ...block.scope, contexts, loops: Math.max(scope.loops, block.scope.loops) }, visiting);
}

/** Whether a partial prints the block it is called with. */
function printsBlock(program: hbs.AST.Program): boolean {
  return JSON.stringify(program).includes('"original":"@partial-block"');
}

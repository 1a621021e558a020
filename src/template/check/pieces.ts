// The wording of a program between its mustaches → start tags, end tags, text and what is printed, in order, with their places.
import { type Token, type TokenHandler, Tokenizer } from "parse5";

/** Where a piece stands in its template: asked for only when there is a problem. */
export type At = () => hbs.AST.Position;

/** What a program puts into the page, as far as it can be told without rendering. */
export type Piece =
  | {
      piece: "start";
      tag: string;
      attributes: readonly { name: string; value: string }[];
      closed: boolean;
      at: At;
    }
  | { piece: "end"; tag: string; at: At }
  | { piece: "text"; text: string; at: At }
  | { piece: "comment"; at: At }
  /** A fault that the HTML standard has a name for. */
  | { piece: "fault"; fault: string; at: At }
  /** A statement in the text; one inside a tag is left out, for no other tag can begin there. */
  | { piece: "statement"; statement: hbs.AST.Statement };

/** Stands for a statement in the text that the tokenizer reads; no template may hold this character. */
export const mark = "\uE000";

/** Where a run of wording begins in the text, and in the template. */
type Run = { offset: number; at: hbs.AST.Position };
/** The wording of a program as one text, with `mark` for each of the statements in it. */
type Wording = { html: string; runs: readonly Run[]; statements: readonly hbs.AST.Statement[] };

/** Pieces by program: a partial is read wherever it is called. */
const known = new WeakMap<hbs.AST.Program, readonly Piece[]>();

/** Takes a program apart; statements other than wording and comments come as they are. */
export function piecesOf(program: hbs.AST.Program): readonly Piece[] {
  const found = known.get(program);
  if (found) return found;
  const wording = wordingOf(program);
  const pieces = /[<&]/.test(wording.html) ? tokensOf(wording) : textsOf(wording);
  known.set(program, pieces);
  return pieces;
}

function wordingOf(program: hbs.AST.Program): Wording {
  const runs: Run[] = [];
  const statements: hbs.AST.Statement[] = [];
  let html = "";
  for (const statement of program.body) {
    if (statement.type === "CommentStatement") continue;
    if (statement.type === "ContentStatement") {
      runs.push({ offset: html.length, at: statement.loc.start });
      // As written: the engine has marked the start tags of `value`. The types say otherwise, but it is a text.
      html += String((statement as hbs.AST.ContentStatement).original).replaceAll(mark, "\uFFFD");
    } else {
      statements.push(statement);
      html += mark;
    }
  }
  return { html, runs, statements };
}

function positionOf(offset: number, { html, runs }: Wording): hbs.AST.Position {
  const run = runs.findLast((r) => r.offset <= offset);
  if (!run) return { line: 1, column: 0 };
  const lines = html.slice(run.offset, offset).split("\n");
  const column = lines.length === 1 ? run.at.column + offset - run.offset : (lines.at(-1)?.length ?? 0);
  return { line: run.at.line + lines.length - 1, column };
}

/** The pieces of a part of the wording that has no tag in it, from an offset on; `nth` statements were before. */
function textsIn(text: string, from: number, nth: number, wording: Wording): Piece[] {
  let offset = from;
  return text.split(mark).flatMap((part, index): Piece[] => {
    const statement = index === 0 ? undefined : wording.statements[nth + index - 1];
    const start = index === 0 ? offset : offset + mark.length;
    offset = start + part.length;
    return [
      ...(statement ? [{ piece: "statement", statement } as const] : []),
      ...(part === "" ? [] : [{ piece: "text", text: part, at: () => positionOf(start, wording) } as const]),
    ];
  });
}

const textsOf = (wording: Wording): Piece[] => textsIn(wording.html, 0, 0, wording);

function tokensOf(wording: Wording): Piece[] {
  const { html } = wording;
  const pieces: Piece[] = [];
  let nth = 0;
  const source = ({ location }: { location: Token.Location | null }): string =>
    html.slice(location?.startOffset ?? 0, location?.endOffset ?? 0);
  const at =
    ({ location }: { location: Token.Location | null }) =>
    () =>
      positionOf(location?.startOffset ?? 0, wording);
  /** A token that is no text; statements in it stand inside a tag. */
  const token = (piece: Piece, its: { location: Token.Location | null }): void => {
    pieces.push(piece);
    nth += source(its).split(mark).length - 1;
  };
  const text = (its: Token.CharacterToken): void => {
    const shown = source(its);
    pieces.push(...textsIn(shown, its.location?.startOffset ?? 0, nth, wording));
    nth += shown.split(mark).length - 1;
  };
  const handler: TokenHandler = {
    onStartTag: (its) => {
      const { tagName: tag, attrs: attributes, selfClosing: closed } = its;
      token({ piece: "start", tag, attributes, closed, at: at(its) }, its);
    },
    onEndTag: (its) => token({ piece: "end", tag: its.tagName, at: at(its) }, its),
    onComment: (its) => token({ piece: "comment", at: at(its) }, its),
    onDoctype: (its) => token({ piece: "fault", fault: "doctype", at: at(its) }, its),
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: text,
    onEof: () => {},
    onParseError: ({ code, startOffset }) =>
      pieces.push({ piece: "fault", fault: code, at: () => positionOf(startOffset, wording) }),
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(html, true);
  return pieces;
}

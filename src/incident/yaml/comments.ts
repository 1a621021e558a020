// The text of a YAML file → its comments, each with where it stands.
import { CST, Lexer } from "yaml";

/** A comment without its `#`; `offset` is that of the `#`, in UTF-16 units. */
export type Comment = { text: string; offset: number };

/** All comments of a text, in order. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer's control signs have no length of their own in the text.
    const type = CST.tokenType(lexeme);
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR) continue;
    if (type === "comment") comments.push({ text: lexeme.slice(1).trim(), offset });
    offset += lexeme.length;
  }
  return comments;
}

// A path → how a notice says the value there when no line of its template does: as `{ fact: path }` in texts.
import type { RunPlace } from "../notice/rebuild.ts";
import type { Inline } from "../notice/tree.ts";
import { type MarkupOrigin, parseMarkup } from "./markup.ts";
import { expandMention, type MentionContext } from "./mention.ts";
import { resolveMentions } from "./resolve-mentions.ts";
import { valueHtml } from "./text-html.ts";

/** The inlines; none where the path has no words of its own. Somebody with a short name is called by it: the template defined it. */
export function usualForm(path: string, where: RunPlace, context: MentionContext, origin: MarkupOrigin): Inline[] {
  const { render } = context;
  // A term of the file's own words is said at the path of those.
  const html = valueHtml(path, render) ?? valueHtml(path.replace(/\.text$/, ""), render) ?? "";
  const parsed = parseMarkup(`<p>${html}</p>`, origin);
  render.problems.push(...parsed.problems);
  const [said] = resolveMentions(parsed.value ?? [], (mention) =>
    expandMention(mention, { first: false, where }, context),
  );
  return said?.type === "paragraph" ? said.children : [];
}

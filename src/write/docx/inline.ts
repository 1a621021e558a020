// The inline content of a notice → Word runs, links, fields and controls.
import type { Inline, Link, Ruby } from "../../notice/tree.ts";
import { lookOf } from "../look.ts";
import type { Context, Format } from "./context.ts";
import { factElements } from "./control.ts";
import { type Element, el, val } from "./element.ts";
import { referenceRuns } from "./fields.ts";
import { run, runProperties, textRun } from "./run.ts";
import { textElements, writable } from "./text.ts";

/** Inline content in reading order; facts and links are noted in the context. */
export function inlineElements(inlines: readonly Inline[], format: Format, context: Context): Element[] {
  return inlines.flatMap((inline): Element[] => {
    switch (inline.type) {
      case "text":
        return inline.text === "" ? [] : [textRun(inline.text, format)];
      case "break":
        return [run(format, [el("w:br")])];
      case "strong":
        return inlineElements(inline.children, { ...format, strong: true }, context);
      case "strike":
        return inlineElements(inline.children, { ...format, strike: true }, context);
      case "link":
        return linkElements(inline, format, context);
      case "ruby":
        return [rubyRun(inline, format, context)];
      case "reference":
        return referenceRuns(inline, format, context);
      case "fact":
        return factElements(inline, format, context, (children, inside) => inlineElements(children, inside, context));
      default:
        return inline satisfies never;
    }
  });
}

function linkElements(link: Link, format: Format, context: Context): Element[] {
  const target = format.link ? undefined : linkTarget(link.href);
  if (target === undefined) return inlineElements(link.children, format, context);
  const known = context.links.get(target) ?? `Link${context.links.size + 1}`;
  context.links.set(target, known);
  const children = inlineElements(link.children, { ...format, link: true }, context);
  return [el("w:hyperlink", { "r:id": `rId${known}`, "w:history": 1 }, children)];
}

/** The address as a relationship may hold it, or undefined for one that must stay text: Word opens no file with a target that is no URI. */
export function linkTarget(href: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href) || !URL.canParse(href)) return undefined;
  return new URL(href).href;
}

/** The reading at half size over its base. */
function rubyRun(ruby: Ruby, format: Format, { notice }: Context): Element {
  const where = format.fact ?? format.block;
  const properties = runProperties(format, false);
  const small = Math.max(8, Math.round(format.size / 2));
  const { lang } = lookOf(format.lang ?? notice.locale).word;
  const part = (name: string, text: string, size?: number): Element =>
    el(name, undefined, [
      el("w:r", undefined, [runProperties(format, false, size), ...textElements(writable(text, where))]),
    ]);
  return el("w:r", undefined, [
    properties,
    el("w:ruby", undefined, [
      el("w:rubyPr", undefined, [
        val("w:rubyAlign", "distributeSpace"),
        val("w:hps", small),
        val("w:hpsRaise", format.size - 2),
        val("w:hpsBaseText", format.size),
        val("w:lid", lang.eastAsia ?? lang.val),
      ]),
      part("w:rt", ruby.reading, small),
      part("w:rubyBase", ruby.base),
    ]),
  ]);
}

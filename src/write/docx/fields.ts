// Cross-references → real Word fields, with the text that Word and LibreOffice put there when they update them.
import type { Reference } from "../../notice/tree.ts";
import type { Context, Format } from "./context.ts";
import { type Element, el } from "./element.ts";
import { blockBookmark } from "./ids.ts";
import { run, textRun } from "./run.ts";

/**
 * A cross-reference as a REF field. Its switch follows from the label: `\n` yields the target's own label, `\w` those of its
 * ancestors too (`\r` depends on where the reference stands). Throws when the label is neither, or the reference
 * is in a fact's control, where an update would change the fact. A published file has the text alone.
 */
export function referenceRuns(reference: Reference, format: Format, context: Context): Element[] {
  const { to, label } = reference;
  if (label === "") return [];
  if (format.link || context.purpose === "publication") return [textRun(label, format)];
  if (format.fact !== undefined) throw new Error(`${format.fact}: a reference to ${to} stands inside a fact`);
  const forms = context.references.get(to);
  if (forms === undefined || (label !== forms.own && label !== forms.full)) {
    throw new Error(`the reference to ${to} says ${label}, a field would say ${forms?.full ?? "nothing"}`);
  }
  const depth = label === forms.own ? "\\n" : "\\w";
  return field(`REF ${blockBookmark(to)} ${depth} \\h`, label, format);
}

function field(instruction: string, result: string, format: Format): Element[] {
  const mark = (type: string): Element => run(format, [el("w:fldChar", { "w:fldCharType": type })]);
  return [
    mark("begin"),
    run(format, [el("w:instrText", { "xml:space": "preserve" }, [` ${instruction} `])]),
    mark("separate"),
    textRun(result, format),
    mark("end"),
  ];
}

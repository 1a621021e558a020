// How Word is to lay out East Asian text → settings.xml.
import type { LocaleTag } from "../../notice/tree.ts";
import { lookOf } from "../look.ts";
import type { Purpose } from "../purpose.ts";
import { type Element, el, val } from "./element.ts";

/** The settings part. No `updateFields`: it makes Word ask a frightening question, and every field has its right text already. */
export function settingsPart(locale: LocaleTag, purpose: Purpose): Element {
  const { val: latin, eastAsia } = lookOf(locale).word.lang;
  return el("w:settings", { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" }, [
    // No documentProtection beside it: see docs/review.md.
    purpose === "review" ? el("w:trackRevisions") : undefined,
    val("w:defaultTabStop", 420),
    val("w:characterSpacingControl", "compressPunctuation"),
    el("w:compat", undefined, [
      ...["spaceForUL", "balanceSingleByteDoubleByteWidth", "doNotLeaveBackslashAlone", "ulTrailSpace"].map((name) =>
        el(`w:${name}`),
      ),
      // A line that ends in a break is not stretched to the margin.
      el("w:doNotExpandShiftReturn"),
      el("w:adjustLineHeightInTable"),
      el("w:useFELayout"),
      el("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ]),
    el("w:themeFontLang", { "w:val": latin, "w:eastAsia": eastAsia }),
    val("w:decimalSymbol", "."),
    val("w:listSeparator", ","),
  ]);
}

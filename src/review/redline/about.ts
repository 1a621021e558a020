// A Word file → what it says of itself beside its text: language, date, and the numbers before its paragraphs.
import { type DocxPackage, W } from "../open.ts";
import { attributeOf, childOf } from "../read/element.ts";
import { findList, readList } from "../read/exported.ts";

/** `labels` are by the ids of paragraphs; `locale` is a BCP 47 tag. What the file does not say is absent. */
export type About = { locale?: string; date?: string; labels: ReadonlyMap<string, string> };

/** What one of our files says in its list; of another file only the language of its characters is known. */
export function aboutFile(opened: DocxPackage): About {
  const list = findList(opened);
  const exported = list && readList(list);
  const labels = new Map<string, string>();
  for (const { paragraphId, label } of exported?.blocks ?? [])
    if (paragraphId !== undefined && label !== undefined) labels.set(paragraphId, label);
  const locale = exported?.locale ?? languageOf(opened);
  return {
    labels,
    ...(locale === undefined ? {} : { locale }),
    ...(exported?.date === undefined ? {} : { date: exported.date }),
  };
}

/** That of the East Asian characters in the settings: `ja-JP`, `zh-CN`. */
function languageOf(opened: DocxPackage): string | undefined {
  const [name] = opened.related("settings");
  const root = name === undefined ? undefined : opened.xml(name).value?.documentElement;
  const language = root?.namespaceURI === W ? attributeOf(childOf(root, "themeFontLang"), "eastAsia") : undefined;
  if (language === undefined || !/^[a-z]{2,3}(-\w+)*$/i.test(language)) return undefined;
  if (/^zh-(CN|SG|Hans)/i.test(language)) return "zh-Hans";
  return /^ja/i.test(language) ? "ja" : language;
}

// A Word file → what it says of itself beside its text: its language and its date.
import { type DocxPackage, W } from "../open.ts";
import { attributeOf, childOf } from "../read/element.ts";
import { findList, readList } from "../read/exported.ts";

/** `locale` is a BCP 47 tag, `date` a day. What the file does not say is absent. */
export type About = { locale?: string; date?: string };

/** What one of our files says in its list; of another file only the language of its characters is known. */
export function aboutFile(opened: DocxPackage): About {
  const list = findList(opened);
  const exported = list && readList(list);
  const locale = exported?.locale ?? languageOf(opened);
  // Anybody may have written the list.
  const date = /^\d{4}-\d\d-\d\d$/.test(exported?.date ?? "") ? exported?.date : undefined;
  return {
    ...(locale === undefined || !isTag(locale) ? {} : { locale }),
    ...(date === undefined ? {} : { date }),
  };
}

const isTag = (text: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(text);

/** That of the East Asian characters in the settings: `ja-JP`, `zh-CN`. */
function languageOf(opened: DocxPackage): string | undefined {
  const [name] = opened.related("settings");
  const root = name === undefined ? undefined : opened.xml(name).value?.documentElement;
  const language = root?.namespaceURI === W ? attributeOf(childOf(root, "themeFontLang"), "eastAsia") : undefined;
  if (language === undefined) return undefined;
  if (/^zh-(CN|SG|Hans)/i.test(language)) return "zh-Hans";
  return /^ja/i.test(language) ? "ja" : language;
}

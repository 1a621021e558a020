// One thing written two ways: by case, width, variants of a character, a space, where its legal form stands, or as another language has it.

import type { LocaleTag } from "../../notice/tree.ts";
import { fold, offsetsOf } from "../fold.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { hole, type SaidText } from "../texts.ts";

const forms: readonly (readonly [form: string, short: string])[] = [
  ["株式会社", "[(（]株[)）]|㈱"],
  ["有限会社", "[(（]有[)）]|㈲"],
  ["合同会社", "[(（]同[)）]"],
];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name of the file, folded; of a company's name the part without the legal form, with the pattern of how else it is written. */
type Name = SaidText & { key: string; company?: { core: string; turned: string } };

/** How else a company's name is written: 青葉堂株式会社 or （株）青葉堂 for 株式会社青葉堂; nothing where it has no legal form. */
function companyOf(name: string): Name["company"] {
  for (const [form, short] of forms) {
    const [first, last] = [name.startsWith(form), name.endsWith(form)];
    if (!first && !last) continue;
    const own = name.replace(form, "").trim();
    const core = escaped(own);
    if (core.length < 2) continue;
    const turned = first ? `${core} ?${form}` : `${form} ?${core}`;
    return { core: own, turned: `${turned}|(?:${short}) ?${core}|${core} ?(?:${short})` };
  }
  return undefined;
}

function nameOf(one: SaidText): Name {
  const company = companyOf(one.text);
  return { ...one, key: fold(one.text), ...(company === undefined ? {} : { company }) };
}

/** Names of two languages in a text of one: as the other language has it, where its own is another. */
function ofOtherLanguage(texts: readonly SaidText[], names: readonly Name[], locale: LocaleTag): Finding[] {
  const baseOf = ({ path, locale: own }: SaidText): string => path.slice(0, path.length - (own?.length ?? 0));
  const others = names.filter((name) => name.locale !== undefined && name.locale !== locale && name.text.length > 2);
  const ownOf = (name: Name): string | undefined =>
    names.find((one) => one.locale === locale && baseOf(one) === baseOf(name))?.text;
  return texts
    .filter(({ kind, locale: said }) => kind === "text" && said === locale)
    .flatMap(({ path, text }): Finding[] => {
      const typed = others.filter((name) => text.includes(name.text) && (ownOf(name) ?? name.text) !== name.text);
      if (typed.length === 0) return [];
      // A name of its own may hold the other's.
      const own = names.filter((name) => name.locale === locale);
      const rest = own.reduce((left, name) => left.replaceAll(name.text, hole), text);
      const said = typed.find((name) => rest.includes(name.text));
      return said === undefined ? [] : [{ path, params: { said: said.text, name: ownOf(said) ?? "" } }];
    });
}

/** Who signs stands there with a space between family name and own, as a text does not write it: 高山 節子 and 高山節子 are no two names. */
const isSpaced = ({ path, text }: SaidText, said: string): boolean =>
  /signatory|also-signed-by/.test(path) && said === text.replace(/\s/gu, "");

/** Latin words, without addresses. */
const latin = /(?<![\w@./:-])[A-Za-zＡ-Ｚａ-ｚ][\w０-９Ａ-Ｚａ-ｚ]{2,}(?![\w@/]|[.-]\w)/g;
const isLatin = (key: string): boolean => /^[\w -]+$/.test(key);

/** Latin words and the names of the file, as first written, by what they are folded. */
function find(subject: Subject): Finding[] {
  const texts = subject.texts();
  const names = texts.filter(({ kind }) => kind === "name").map(nameOf);
  const found: Finding[] = [];
  for (const locale of subject.locales) {
    found.push(...ofOtherLanguage(texts, names, locale));
    const right = new Map<string, string>();
    const whole = names.filter((one) => one.locale === undefined || one.locale === locale);
    const spelled: Name[] = [];
    for (const name of whole) {
      const { text, key } = name;
      if (key.length < 2 || right.has(key)) continue;
      right.set(key, text);
      if (!isLatin(key)) spelled.push(name);
    }
    const companies = whole.filter(({ company }) => company !== undefined);
    const look = ({ path, text }: SaidText, folded: string): void => {
      // A word of a longer name is written as that name is: CLUB JAPAN and Japan Direct are no slip.
      const ofName = text.trim().includes(" ") && names.some((name) => name.path === path);
      const words = ofName ? null : text.replaceAll(hole, " ").match(latin);
      for (const word of new Set(words)) {
        const key = fold(word);
        const known = right.get(key);
        if (known === undefined) right.set(key, word);
        else if (known !== word) found.push({ path, params: { said: word, name: known } });
      }
      companies.forEach(({ path: named, text: name, company }) => {
        if (company === undefined || named === path || !text.includes(company.core)) return;
        const said = new RegExp(company.turned).exec(text)?.[0];
        if (said !== undefined && !whole.some((one) => one.text === said)) found.push({ path, params: { said, name } });
      });
      spelled.forEach((spelt) => {
        const { key, text: name } = spelt;
        const start = folded.indexOf(key);
        if (start < 0 || text.includes(name)) return;
        const at = offsetsOf(text);
        const said = text.slice(at[start], at[start + key.length]).trim();
        if (said !== name && !isSpaced(spelt, said)) found.push({ path, params: { said, name } });
      });
    };
    // Names first: they are what texts should follow.
    for (const name of whole) look(name, name.key);
    for (const one of texts)
      if (one.kind === "text" && (one.locale === undefined || one.locale === locale)) look(one, fold(one.text));
  }
  const once = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...once.values()];
}

export const namesAlike: Rule = {
  id: "names-alike",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "notice: {}",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: 青葉堂オンラインショップを再開しました, zh-Hans: 正常 } }]",
      `unaffected: [{ channel: marketplaces, names: [AMAZON] }]
timeline: [{ date: 2026-01-21, event: other, text: { ja: AMAZONの店舗は対象外です, zh-Hans: 正常 } }]`,
      "issuer: { signatory: { role: board-chair, name: { ja: 青葉　花子, zh-Hans: 青叶花子 } } }\ntimeline: [{ date: 2026-01-21, event: other, text: { ja: 代表の青葉花子がお詫びしました, zh-Hans: 正常 } }]",
      "timeline: [{ date: 2026-01-21, event: other, text: { ja: shop.example.jp を停止しました, zh-Hans: 停止了 Shop.example.jp } }]",
    ],
    bad: [
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 実店舗は対象外です, zh-Hans: 株式会社青葉堂的实体店不受影响 } }]",
        found: [{ path: "timeline[0].text.zh-Hans", params: { said: "株式会社青葉堂", name: "株式会社青叶堂" } }],
      },
      {
        yaml: "timeline: [{ date: 2026-01-21, event: other, text: { ja: 青葉堂株式会社が停止しました, zh-Hans: 正常 } }]",
        found: [{ path: "timeline[0].text.ja", params: { said: "青葉堂株式会社", name: "株式会社青葉堂" } }],
      },
      {
        yaml: `unaffected: [{ channel: marketplaces, names: [AMAZON] }]
timeline: [{ date: 2026-01-21, event: other, text: { ja: Amazonの店舗は対象外です, zh-Hans: 正常 } }]`,
        found: [{ path: "timeline[0].text.ja", params: { said: "Amazon", name: "AMAZON" } }],
      },
      {
        yaml: `services: { one: { type: website, name: MagDeli } }
timeline: [{ date: 2026-01-21, event: other, text: { ja: ＭａｇＤｅＬｉを停止しました, zh-Hans: 正常 } }]`,
        found: [{ path: "timeline[0].text.ja" }],
      },
      {
        yaml: `services: { one: { type: website, name: { ja: 高崎屋, zh-Hans: 茵芙纱 } } }
timeline: [{ date: 2026-01-21, event: other, text: { ja: 髙﨑屋を停止しました, zh-Hans: 停止了茵芙莎 } }]`,
        found: [
          { path: "timeline[0].text.ja", params: { said: "髙﨑屋", name: "高崎屋" } },
          { path: "timeline[0].text.zh-Hans", params: { said: "茵芙莎", name: "茵芙纱" } },
        ],
      },
    ],
  },
};

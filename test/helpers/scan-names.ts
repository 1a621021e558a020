// Finds the names in the plain text of a published notice by what stands beside or ends them, without the reading.

/** A name, perhaps with ordinary characters before it, at a line (from 1), without white space. */
export type FoundName = { line: number; name: string };

// What each pattern's first group holds is a name: a company, a signatory, a defined short name, an authority, a report,
// a desk, a shop among others, a kind of test or payment, a reading in kana.
const patterns: readonly RegExp[] = [
  /^((?:株式会社|有限会社)[^(（]+)/gu,
  /([\p{Script=Han}\p{Script=Katakana}ー・]+株式会社)/gu,
  /^(?:代表取締役|代表取缔役)(?:社長|社长)?(.+)$/gu,
  /(?:以降、|以下、?)「?([^「」、。]+?)(?=」|と記述|という)/gu,
  /([\p{Script=Han}\p{Script=Katakana}ー]+(?:署|課|本部|省|委員会|協議会|官庁))(?!である)/gu,
  /([\p{Script=Han}\p{Script=Katakana}\dー]+(?:報告書|結果報告|报告书))/gu,
  /[『≪<「]([^』≫>」]*(?:窓口|ダイヤル))[』≫>」]/gu,
  /^(.+专用咨询窗口)$/gu,
  /([\p{L}!]+店)(?=[・)])/gu,
  /([\p{Script=Katakana}ー]+(?:診断|方式)|[\p{Script=Han}]{2}検査)/gu,
  /[（(]([\p{Script=Hiragana}\p{Script=Katakana}ー]+)[）)]/gu,
];
/** What the patterns find that names nobody. */
const ordinary = /^(?:同.*|関係官庁|フリーダイヤル|コールセンター|コレクトコール)$/u;

/** Scans a whole notice, in order of lines and patterns. */
export function scanNames(seed: string): FoundName[] {
  return seed.split("\n").flatMap((line, index) => {
    const text = line.replace(/\s|~~/gu, "").replace(/^(?:[-•・]|Q\.)+/u, "");
    const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found[1] ?? ""));
    return names.filter((name) => !ordinary.test(name)).map((name) => ({ line: index + 1, name }));
  });
}

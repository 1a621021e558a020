// Text → the words it is compared by: dates, numbers with their unit, phone numbers, addresses and katakana whole.

/** What no change may cut. */
const whole =
  // Years, months and days; a number with the unit behind it; a run of katakana.
  /https?:\/\/[!-~]+|[\w.+-]+@[\w.-]+|\d{2,4}\u5e74(?:\d{1,2}\u6708(?:\d{1,2}\u65e5)?)?|\d{1,2}\u6708\d{1,2}\u65e5|[\d\uff10-\uff19][\d\uff10-\uff19,\uff0c.\uff0e:\uff1a()+-]*(?:[\u4e07\u5343\u767e]?[\u4ef6\u540d\u4eba\u6708\u65e5\u6642\u65f6\u5206\u79d2\u5186\u5143\u9875\u9801\u6761\u9805\u9879\u53f7\u679a\u53f0\u500b\u4e2a\u793e\u5bb6\u56de\u6b21\u6b73\u5c81])?|[A-Za-z][\w.-]*|[\u30a1-\u30f4\u30fc]{2,}|\s|[\p{P}\p{S}]/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words in order; joined they are the text. `locale` is a BCP 47 tag. */
export function wordsOf(text: string, locale: string): string[] {
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: "word" });
    segmenters.set(locale, segmenter);
  }
  const words: string[] = [];
  let at = 0;
  for (const match of text.matchAll(whole)) {
    if (match.index > at) for (const { segment } of segmenter.segment(text.slice(at, match.index))) words.push(segment);
    words.push(match[0]);
    at = match.index + match[0].length;
  }
  if (at < text.length) for (const { segment } of segmenter.segment(text.slice(at))) words.push(segment);
  return words;
}

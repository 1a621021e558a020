// Finds the typed values and the labels in the plain text of a published notice by their patterns alone, without the reading.

/** A typed value at a line (from 1), and the weekday printed beside a date. */
export type FoundValue = { line: number; kind: string; value: string; unit?: string; weekday?: string };
/** A label that opens a line, or one that a sentence points to. */
export type FoundLabel = { line: number; label: string; reference: boolean };
/** What a scan finds; `rest` has each line without what was recognised and without white space. */
export type SeedScan = { values: FoundValue[]; labels: FoundLabel[]; rest: string[] };

const units: Record<string, string> = { 件: "records", 名: "people", 日間: "days", 年: "years" };
const opening = /^(I{1,3}\.|\d{1,2}[.、]|\(\d{1,2}\)|[①-⑳]|\d{1,2}\)|Q\.|■|【|FAQ$)/u;
const pointing = /(?:上記)(?:\d\.)?([①-⑳]|[⑴-⒇]+)|「(I{1,3}\.)/gu;
// One alternative each: a date with or without year; a day alone after a range or 翌; a day named by another; the day of publication.
const day =
  /(?:(?:平成(?<era>\d+)年|(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})(?:日(?!間)|(?=[（(])))?|[~～翌](?<alone>\d{1,2})日(?!間)|(?<same>同日|当日)|(?<today>今日|今天|本日))(?:[（(](?<weekday>[月火水木金土日])[）)])?(?:(?<hour>\d{1,2})[:：時](?<minute>\d{2})分?|(?<noon>午後))?/gu;

/** Scans a whole notice. A year left out is that of the notice's own date; 同日 is the first date of its paragraph. */
export function scanSeed(seed: string): SeedScan {
  const lines = seed.split("\n").map((line) => line.replace(/\s|~~/gu, "").replace(/^[-•・]+/u, ""));
  const published = publicationDate(lines);
  const scan: SeedScan = { values: [], labels: [], rest: [] };
  for (const [index, line] of lines.entries()) {
    const at = index + 1;
    const take = (kind: string, value: string, more: Partial<FoundValue> = {}): string => {
      scan.values.push({ line: at, kind, value, ...more });
      return "\u0001";
    };
    let left = takeLabels(line, at, scan.labels);
    left = left.replace(/https?:\/\/[\w./-]+/gu, (url) => take("urls", url));
    left = left.replace(/[\w.]+@[\w.-]+/gu, (mail) => take("emails", mail));
    left = left.replace(/0\d{1,3}-\d{2,4}-\d{3,4}/gu, (phone) => take("phones", phone));
    left = takeDates(left, published, take);
    left = left.replace(/(\d{1,2})[:：](\d{2})/gu, (_, hour: string, minute: string) =>
      take("hours", `${two(hour)}:${minute}`),
    );
    left = left.replace(/([\d,]+)(件|名|日間|年)/gu, (_, number: string, unit: string) =>
      take("counts", number.replaceAll(",", ""), { unit: units[unit] ?? unit }),
    );
    scan.rest.push(left);
  }
  return scan;
}

function takeLabels(line: string, at: number, labels: FoundLabel[]): string {
  const label = opening.exec(line)?.[1];
  if (label !== undefined) labels.push({ line: at, label, reference: false });
  const body = label === undefined ? line : line.slice(label.length);
  return body.replace(pointing, (_, marks: string | undefined, roman: string | undefined) => {
    // ⑴ is written out as (1); ① stays what it is (its compatibility form would be a bare 1).
    const found = roman === undefined ? [...(marks ?? "")] : [roman];
    for (const mark of found) {
      labels.push({ line: at, label: /[⑴-⒇]/u.test(mark) ? mark.normalize("NFKC") : mark, reference: true });
    }
    return "";
  });
}

function takeDates(
  line: string,
  published: string | undefined,
  take: (kind: string, value: string, more?: Partial<FoundValue>) => string,
): string {
  let first: string | undefined;
  let last: string | undefined;
  return line.replace(day, (...found: unknown[]) => {
    // The named groups come last; each is the matched text or undefined.
    const group = found.at(-1) as Record<string, string | undefined>;
    const date = readDay(group, { first, last, published });
    if (!group["today"]) {
      first ??= date;
      last = date;
    }
    const more = group["weekday"] === undefined ? {} : { weekday: group["weekday"] };
    if (group["hour"] !== undefined) return take("times", `${date}T${two(group["hour"])}:${group["minute"]}`, more);
    if (group["noon"] !== undefined) return take("times", `${date}Tafternoon`, more);
    return take("dates", date, more);
  });
}

function readDay(
  group: Record<string, string | undefined>,
  known: { first: string | undefined; last: string | undefined; published: string | undefined },
): string {
  if (group["today"] !== undefined) return known.published ?? "publication";
  if (group["same"] !== undefined) return known.first ?? "unknown";
  if (group["alone"] !== undefined) return `${known.last?.slice(0, 8)}${two(group["alone"])}`;
  const era = group["era"] === undefined ? undefined : String(Number(group["era"]) + 1988);
  const year = group["year"] ?? era ?? known.published?.slice(0, 4) ?? "unknown";
  return [year, two(group["month"] ?? ""), ...(group["day"] === undefined ? [] : [two(group["day"])])].join("-");
}

/** The date that fills a line of the letterhead. */
function publicationDate(lines: string[]): string | undefined {
  for (const line of lines.slice(0, 10)) {
    const found = [...line.matchAll(day)][0];
    if (found?.[0] !== line || line === "" || found.groups === undefined) continue;
    return readDay(found.groups, { first: undefined, last: undefined, published: undefined });
  }
  return undefined;
}

function two(number: string): string {
  return number.padStart(2, "0");
}

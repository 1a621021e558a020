// A value typed in another form than asked → the form that was meant: dates, times, numbers, full-width digits.

/** Whether anything full-width that has an ASCII twin stands in a value: digits, letters, signs. */
export function hasFullWidth(value: string): boolean {
  return /[\uFF01-\uFF5E]/u.test(value);
}

/** The value as its ASCII twin: full-width characters folded, the dashes people type for a hyphen made one. */
export function folded(value: string): string {
  return value
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212\u30FC]/gu, "-")
    .trim();
}

/** How a number was meant: `1,000`, `１２０` and `30名` are `1000`, `120` and `30`; `0120` and `1e3` are `120` and `1000`. */
export function asNumber(value: string): string | undefined {
  const plain = folded(value).replace(/(?<=\d)[,_ '](?=\d{3})/g, "");
  const digits = /^([-+]?)0*(\d+(?:\.\d+)?)\D{0,3}$/u.exec(plain);
  if (digits !== null) return `${digits[1] === "-" ? "-" : ""}${digits[2]}`;
  const number = plain === "" ? Number.NaN : Number(plain);
  return Number.isSafeInteger(number) ? String(number) : undefined;
}

/** How a date was meant, `2026/4/1` or `2026 4 1` with any signs between; its day may not exist. */
export function asDate(value: string): string | undefined {
  const match = /^(\d{4})(?:\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?|(\d{2})(\d{2}))$/u.exec(folded(value));
  return match === null ? undefined : `${match[1]}-${two(match[2] ?? match[4])}-${two(match[3] ?? match[5])}`;
}

/** How a month was meant. */
export function asMonth(value: string): string | undefined {
  const match = /^(\d{4})\D{1,2}(\d{1,2})\D?$/u.exec(folded(value));
  return match === null ? undefined : `${match[1]}-${two(match[2])}`;
}

/** What people write for a time that is not exact: about, 頃, ごろ, ころ, 左右, 前后. */
const aboutWord = /\babout\b|\u9803|[\u3054\u3053]\u308D|\u5DE6\u53F3|\u524D\u540E/gu;

/** How a moment that is only about so was meant: `2026-04-01 about 9:00`, `2026-04-01 09:00頃`; the word goes first. */
export function asAbout(value: string): string | undefined {
  const plain = folded(value);
  const bare = plain.replace(aboutWord, " ");
  if (bare === plain) return undefined;
  const [day = "", clock] = bare.trim().split(/\s+/u);
  const words = ["about", asDate(day) ?? day, clock === undefined ? undefined : (asTime(clock) ?? clock)];
  return words.filter((word) => word !== undefined).join(" ");
}

/** How a time was meant: `9:00`, `９：００`, with any sign between. */
export function asTime(value: string): string | undefined {
  const match = /^(\d{1,2})\D(\d{2})\D?$/u.exec(folded(value));
  return match === null ? undefined : `${two(match[1])}:${match[2]}`;
}

/** Whether a day in the form of a date, with or without a time, is in no calendar. */
export function isImpossible(date: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2}))?$/.exec(date);
  if (match === null) return false;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? Number.NaN));
  const days = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return (
    (month ?? 0) < 1 ||
    (month ?? 0) > 12 ||
    (day ?? 1) < 1 ||
    (day ?? 1) > days ||
    (hour ?? 0) > 23 ||
    (minute ?? 0) > 59
  );
}

/** Whether a time in the form of one is on no clock; 24:00 is. */
export function isImpossibleTime(time: string): boolean {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  return match !== null && time !== "24:00" && (Number(match[1]) > 23 || Number(match[2]) > 59);
}

function two(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}

// A text → the card numbers, My Numbers, resident ids, mail addresses and telephone numbers in it.

const gap = "[ \\-\u2010-\u2015\u2212]?";
const digits = (least: number, most: number): RegExp =>
  new RegExp(`(?<![\\d.,])(?<!\\d${gap})\\d(?:${gap}\\d){${least - 1},${most - 1}}(?![\\d,.]*\\d)(?!${gap}\\d)`, "g");
/** A card's may run over the end of a line. */
const ofCard = new RegExp(digits(13, 19).source.replaceAll("[ ", "[\\s"), "g");
const ofMyNumber = digits(12, 12);
const bare = (text: string): string => text.replace(/\D/g, "");
/** As read aloud: of one width, without what nobody sees. */
const seen = (text: string): string => text.normalize("NFKC").replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "");
/** Whether a text can hold a number of so many digits: few do, and looking for its form takes long. */
export const hasDigits = (text: string, least: number): boolean => bare(seen(text)).length >= least;
const found = (text: string, pattern: RegExp): string[] => seen(text).match(pattern) ?? [];

/** Four and four as they are stamped on a card, with any sign between. */
const stamped = /(?<!\d)\d{4}([.・·/_ー~|,])\d{4}\1\d{4}\1\d{4}(?!\d)/g;

/** Whether the last digit is the check digit of ISO/IEC 7812-1 (Luhn). */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((all, one, i) => {
    const digit = Number(one) * (i % 2 === 0 ? 1 : 2);
    return all + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** Card numbers: 13 to 19 digits that begin as those of card brands do and pass the check. */
export function cardNumbersIn(text: string): string[] {
  if (!hasDigits(text, 13)) return [];
  return [...found(text, ofCard), ...found(text, stamped)].filter(
    (said) =>
      /^(3[0-9]|4|5[0-8]|6|2[2-7]|1800|2131)/.test(bare(said)) &&
      !/^(\d)\1*$/.test(bare(said)) &&
      passesLuhn(bare(said)),
  );
}

/** Whether the last of twelve digits is the check digit of an Individual Number (総務省令第85号 第5条). */
export function isMyNumber(number: string): boolean {
  if (!/^\d{12}$/.test(number) || /^(\d)\1*$/.test(number)) return false;
  const rest =
    [...number.slice(0, 11)].reverse().reduce((all, one, i) => all + Number(one) * (i < 6 ? i + 2 : i - 4), 0) % 11;
  return Number(number[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** Individual Numbers; after words that call it so, `called` as a pattern, one that was mistyped too. */
export function myNumbersIn(text: string, called?: string): string[] {
  if (!hasDigits(text, 12)) return [];
  const valid = found(text, ofMyNumber).filter((said) => isMyNumber(bare(said)));
  if (called === undefined) return valid;
  const named = [...seen(text).matchAll(new RegExp(`(?:${called})[^\\d.]{0,8}?(${ofMyNumber.source})`, "gi"))];
  return [...new Set([...valid, ...named.map(([, said = ""]) => said)])];
}

/** Whether the last of eighteen signs is the check sign of a resident id (GB 11643-1999), with a day of birth in it. */
export function isResidentId(id: string): boolean {
  const [, year = "", month = "", day = ""] = /^[1-9]\d{5}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/.exec(id) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === "" || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(id[i]), 0);
  return "10X98765432"[sum % 11] === id[17];
}

export function residentIdsIn(text: string): string[] {
  if (!hasDigits(text, 17)) return [];
  return found(text, /(?<!\d)\d{6} ?\d{8} ?\d{3}[\dXx](?![\dA-Za-z])/g).filter((said) =>
    isResidentId(said.replace(/ /g, "").toUpperCase()),
  );
}

/** Mail addresses, also those whose sign is spelled, (at), so that no machine reads them; with @ all of them. */
export function emailsIn(text: string): string[] {
  return found(text, /[\w.+-]+(?:@|\s?[([{<\u3010]\s?at\s?[)\]}>\u3011]\s?)[\w-]+(?:\.[\w-]+)+/gi).map((said) =>
    said.replace(/[\s([{<\u3010]+at[\s)\]}>\u3011]+/i, "@"),
  );
}

/** Telephone numbers: with their parts set apart, or mobiles without. */
export function phonesIn(text: string): string[] {
  return found(
    text,
    /(?<![\d-])(?:\+\d{1,3}[- ]?\(?\d{1,4}\)?[- ]?\d{2,4}[- ]?\d{3,4}|\(?0\d{1,4}[)-]\d{1,4}[- ]\d{3,4}|0\d{1,4}\(\d{1,4}\)[ -]?\d{3,4}|(?=0(?:[ .]?\d){9,10}(?![ .]?\d))0\d{1,4}([ .])\d{2,4}\1\d{4}|0[5-9]0\d{8}|1[3-9]\d{9}|[48]00-\d{3}-\d{4})(?![\d-])/g,
  );
}

/** A secret as a message may show it: its last figures. */
export function masked(secret: string): string {
  return `…${secret.slice(-3)}`;
}

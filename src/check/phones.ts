// A telephone number → whether the numbering plans of Japan and China have such numbers.

/** How many digits it has and should have; or that the area code is missing; or that nothing begins so. */
export type PhoneFault = { digits: number; wanted: string } | { area: "" } | { beginning: string };

/** The beginnings of Japanese numbers and their lengths (総務省 電気通信番号計画), the longest first. */
const japan: readonly [beginning: RegExp, lengths: readonly number[]][] = [
  [/^0120/, [10]],
  [/^0(570|990|180)/, [10]],
  [/^0800/, [11]],
  [/^0200/, [14]],
  [/^0(20|[5-9]0)/, [11]],
  [/^00/, [9, 10, 11, 12, 13, 14, 15]],
  [/^0[1-9]/, [10]],
];

/** The same of China: shared-cost and free numbers, mobiles, area codes with seven or eight digits after them. */
const china: readonly [beginning: RegExp, lengths: readonly number[]][] = [
  [/^[48]00/, [10]],
  [/^1[3-9]/, [11]],
  [/^95/, [5, 6, 7, 8]],
  [/^0(10|2\d)/, [11]],
  [/^0[3-9]\d\d/, [11, 12]],
];

/** The digits of a number as written, with the plus that it may begin with. */
export function digitsOf(number: string): string {
  return number.normalize("NFKC").replace(/[^\d+]/g, "");
}

function faultIn(digits: string, plan: typeof japan): PhoneFault | undefined {
  const row = plan.find(([beginning]) => beginning.test(digits));
  if (row === undefined) return { beginning: digits.slice(0, 4) };
  const [, lengths] = row;
  if (lengths.includes(digits.length)) return undefined;
  return { digits: digits.length, wanted: [...new Set([lengths[0], lengths.at(-1)])].join("–") };
}

/** What is wrong with a number, as dialled in `home` unless it begins with +; other countries' numbers are only measured. */
export function phoneFault(number: string, home: "jp" | "cn"): PhoneFault | undefined {
  const digits = digitsOf(number);
  const abroad = /^\+(81|86)0?(\d+)$/.exec(digits);
  if (abroad?.[1] === "81") return faultIn(`0${abroad[2]}`, japan);
  if (abroad?.[1] === "86") {
    const [, , rest = ""] = abroad;
    return faultIn(/^([48]00|1[3-9]|95)/.test(rest) ? rest : `0${rest}`, china);
  }
  if (digits.startsWith("+"))
    return digits.length >= 9 && digits.length <= 16 ? undefined : { digits: digits.length - 1, wanted: "8–15" };
  // Services such as 188 have three to five digits.
  if (/^1\d{2,4}$/.test(digits)) return undefined;
  if (home === "jp" && digits.startsWith("0")) return faultIn(digits, japan);
  const fault = faultIn(digits, china);
  if (fault === undefined || home === "cn") return fault;
  return /^([48]00|1[3-9]\d{8,})/.test(digits) ? fault : { area: "" };
}

// A number in characters → the number: 百二十三, 一万二千, 二〇二六.

const figures: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
export const myriads: Record<string, number> = { 万: 1e4, 亿: 1e8, 億: 1e8 };

/** Reads 百二十三, 一万二千 or 二〇二六. */
export function readCharacters(text: string): number {
  if (/^[〇零一二三四五六七八九]+$/.test(text)) return Number([...text].map((one) => figures[one]).join(""));
  let [all, part, last] = [0, 0, 0];
  for (const one of text) {
    if (one in figures) last = figures[one] ?? 0;
    else if (one in tens) [part, last] = [part + (last || 1) * (tens[one] ?? 1), 0];
    else [all, part, last] = [all + (part + last || 1) * (myriads[one] ?? 1), 0, 0];
  }
  return all + part + last;
}

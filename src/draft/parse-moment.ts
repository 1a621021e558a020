// A day as people type it, with or without a time → the moment as the incident file writes it.
import { figuresOf } from "../incident/days.ts";
import { isStamp } from "../incident/values.ts";

/** The first years of the eras that people still write dates by. */
const eras: Record<string, number> = { 平成: 1989, 令和: 2019 };

const afternoon = ["午後", "下午", "晚上"];

const form =
  /^(?:(平成|令和)(元|\d{1,2})|(\d{4}))\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(午前|午後|上午|下午|晚上)?\s*(\d{1,2})(?::(\d{2})|[時时点](?:(\d{1,2})分)?))?$/;

/** `2026-04-10`, `2026/4/10 8:30`, `2026年4月10日午後1時30分`, `令和8年4月10日`; undefined where it is none, or in no calendar. */
export function parseMoment(typed: string): string | undefined {
  const match = form.exec(typed);
  if (!match) return undefined;
  const [, era, yearOfEra, year, month = "", date = "", half, hour, minute, minutes] = match;
  const first = era === undefined ? undefined : eras[era];
  const full = first === undefined ? Number(year) : first + (yearOfEra === "元" ? 1 : Number(yearOfEra)) - 1;
  const day = `${full}-${two(month)}-${two(date)}`;
  const hours = Number(hour) + (half !== undefined && afternoon.includes(half) && Number(hour) < 12 ? 12 : 0);
  const moment = hour === undefined ? day : `${day} ${two(String(hours))}:${two(minute ?? minutes ?? "0")}`;
  return isStamp(moment) && figuresOf(day).year >= 1989 ? moment : undefined;
}

const two = (figures: string): string => figures.padStart(2, "0");

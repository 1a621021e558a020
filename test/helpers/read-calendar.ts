// The bytes of an iCalendar file → its components with their properties, strictly by RFC 5545 3.1, 3.3.11 and 3.6; throws at any fault.

export type Component = { name: string; properties: Property[]; parts: Component[] };
export type Property = { name: string; params: Record<string, string>; value: string };

const fail = (why: string, line = ""): never => {
  throw new Error(`${why}: ${line}`);
};

/** Lines end with CR LF alone, have 75 octets at most, are UTF-8 each by itself, and go on after a blank. */
function unfold(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString("latin1"); // one character an octet
  if (!text.endsWith("\r\n")) fail("the last line has no end");
  const lines = text.slice(0, -2).split("\r\n");
  const whole: string[] = [];
  for (const line of lines) {
    if (/[\r\n]/.test(line)) fail("CR or LF alone", line);
    if (line.length > 75) fail("more than 75 octets", line);
    const utf8 = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(line, "latin1"));
    if (/^[ \t]/.test(utf8)) {
      if (whole.length === 0 || utf8.length === 1) fail("folded nothing", utf8);
      whole[whole.length - 1] += utf8.slice(1);
    } else if (utf8 === "") fail("an empty line");
    else whole.push(utf8);
  }
  return whole;
}

/** `NAME;PARAM=value:value`; no control but a tab, no parameter twice. */
function propertyOf(line: string): Property {
  const found =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):([^\p{Cc}]*)$/u.exec(line) ??
    fail("no content line", line);
  const [, name = "", given = "", value = ""] = found;
  const pairs = given
    .split(";")
    .slice(1)
    .map((one): [string, string] => [one.slice(0, one.indexOf("=")), one.slice(one.indexOf("=") + 1)]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) fail("a parameter twice", line);
  return { name, params: Object.fromEntries(pairs), value };
}

/** What a TEXT says; backslash, semicolon, comma and line end stand only behind a backslash. */
export function textOf(value: string): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) fail("not escaped", value);
  return value.replace(/\\([\\;,nN])/g, (_, one: string) => (one === "n" || one === "N" ? "\n" : one));
}

const day = /^\d{8}$/;
const moment = /^\d{8}T\d{6}Z$/;

/** A date that there is. */
function isDate(value: string): boolean {
  const [year, month, of] = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)];
  return new Date(`${year}-${month}-${of}T00:00:00Z`).toISOString().slice(0, 10) === `${year}-${month}-${of}`;
}

/** How often each property may stand: 3.6.1, 3.6.6 and 3.7. `1` is must, `?` may, and no other may stand but X- names. */
const wanted: Record<string, Record<string, "1" | "?">> = {
  VCALENDAR: { PRODID: "1", VERSION: "1", CALSCALE: "?", METHOD: "?" },
  VEVENT: { UID: "1", DTSTAMP: "1", DTSTART: "1", DTEND: "?", SUMMARY: "?", DESCRIPTION: "?", TRANSP: "?" },
  VALARM: { ACTION: "1", TRIGGER: "1", DESCRIPTION: "1" },
};
const within: Record<string, readonly string[]> = { VCALENDAR: ["VEVENT"], VEVENT: ["VALARM"], VALARM: [] };

function check({ name, properties, parts }: Component): void {
  const rules = wanted[name] ?? fail("no such component", name);
  for (const [property, often] of Object.entries(rules)) {
    const count = properties.filter((one) => one.name === property).length;
    if (count > 1 || (often === "1" && count === 0)) fail(`${property} ${count} times`, name);
  }
  for (const { name: own, params, value } of properties) {
    if (!(own in rules) && !own.startsWith("X-")) fail("does not belong here", `${name} ${own}`);
    if (["SUMMARY", "DESCRIPTION", "X-WR-CALNAME", "UID", "PRODID"].includes(own)) textOf(value);
    if (own === "DTSTAMP" && !(moment.test(value) && isDate(value))) fail("no moment in UTC", value);
    if (own === "DTSTART" || own === "DTEND") {
      const form = params["VALUE"] === "DATE" ? day : moment;
      if (!form.test(value) || !isDate(value)) fail("no day or moment", value);
    }
    if (own === "TRIGGER" && !/^-?P(?:\d+W|\d+D|(?:\d+D)?T\d+[HMS])$/.test(value)) fail("no duration", value);
  }
  const of = (own: string) => properties.find((one) => one.name === own);
  const [start, end] = [of("DTSTART"), of("DTEND")];
  if (end && (end.params["VALUE"] !== start?.params["VALUE"] || end.value <= (start?.value ?? "")))
    fail("ends first", end.value);
  for (const part of parts) if (!within[name]?.includes(part.name)) fail("stands in", `${part.name} ${name}`);
}

/** Reads a whole file. */
export function readCalendar(bytes: Uint8Array): Component {
  const open: Component[] = [];
  let whole: Component | undefined;
  for (const line of unfold(bytes)) {
    if (whole !== undefined) fail("after the end", line);
    const property = propertyOf(line);
    const top = open.at(-1);
    if (property.name === "BEGIN") {
      const part: Component = { name: property.value, properties: [], parts: [] };
      top?.parts.push(part);
      open.push(part);
    } else if (top === undefined) fail("before the beginning", line);
    else if (property.name === "END") {
      if (property.value !== top.name) fail("ends another", line);
      check(top);
      open.pop();
      if (open.length === 0) whole = top;
    } else if (top.parts.length > 0) fail("a property after a part", line);
    else top.properties.push(property);
  }
  if (whole?.name !== "VCALENDAR") return fail("no calendar");
  const uids = whole.parts.map(({ properties }) => properties.find(({ name }) => name === "UID")?.value);
  if (new Set(uids).size < uids.length) fail("a UID twice");
  return whole;
}

// A problem is a value: what is wrong, where, and how bad; its words are made at the end, from templates/messages/.

/** `error` stops the output and makes the exit code 1; `warning` does so with `--strict`; `info` never. */
export type Severity = "error" | "warning" | "info";

/** A place in a file that a person can edit; lines and columns count from 1. */
export type Place = { file: string; line?: number; column?: number };

/** Where a rule of law stands. */
export type Source = {
  jurisdiction: "jp" | "cn";
  /** As cited: 個人情報保護法施行規則第10条, 个人信息保护法第五十七条第一款第（一）项. */
  article: string;
  /** The official term of the item: 二次被害又はそのおそれの有無及びその内容. */
  term: string;
  /** Statute or rule; a regulator's guideline; a habit of the trade. */
  strength: "must" | "should" | "practice";
  /** Whether the text itself was read, only another's quotation of it, or neither. */
  read: "text" | "quoted" | "general";
  /** The day of whose state the text was read: `2025-06-01`. */
  asOf: string;
  /** First and last day in force, where they matter. */
  from?: string;
  to?: string;
};

/** One thing a person should know or mend. */
export type Problem = {
  /** Names the message in `templates/messages/<lang>.yaml`, such as `unknown-key`. */
  code: string;
  severity: Severity;
  place: Place;
  /** What the message's `{slots}` are filled with. */
  params: Record<string, string | number>;
  /** The incident path concerned, such as `affected[0].people`, where there is one. */
  path?: string;
  /** Of a finding of law: what it rests on. */
  source?: Source;
};

/** A result with what was found on the way; `value` is absent when no usable one could be made. */
export type Found<T> = { value?: T; problems: Problem[] };

/** Makes a problem; severity is `error` unless told. */
export function problem(
  code: string,
  place: Place,
  params: Problem["params"] = {},
  more: { severity?: Severity; path?: string } = {},
): Problem {
  return {
    code,
    severity: more.severity ?? "error",
    place,
    params,
    ...(more.path === undefined ? {} : { path: more.path }),
  };
}

/** Whether any of the problems stops the output. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((p) => p.severity === "error");
}

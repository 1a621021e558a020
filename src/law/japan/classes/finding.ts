// What is found on one class of 施行規則第7条: whether the incident is of it, and on what grounds.

/** `unclear`: neither can be told from the file; the grounds say what is to be looked at. */
export type Holds = "yes" | "no" | "unclear";

/** A ground for it: the place in the file, and a word of `templates/messages/` for what is to be said of it. */
export type Ground = { path: string; why: string; params?: Record<string, string | number> };

export type Judged = { holds: Holds; grounds: Ground[] };

/** What a number of grounds comes to: one that tells is enough; one that leaves it open is told where none tells. */
export function judge(told: readonly Ground[], open: readonly Ground[] = []): Judged {
  if (told.length > 0) return { holds: "yes", grounds: [...told] };
  if (open.length > 0) return { holds: "unclear", grounds: [...open] };
  return { holds: "no", grounds: [] };
}

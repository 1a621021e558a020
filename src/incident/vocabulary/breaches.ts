// What sort of thing happened, and what its kinds have in common: so that sentences ask for sorts, not for ids.
import type { Sorted } from "./sorted.ts";

/** What kinds of incident have in common. */
type BreachSort =
  /** Somebody got into a system or an account. */
  | "access"
  /** Somebody attacked: を受ける, 遭受. */
  | "attack"
  /** People were deceived: の被害, 遭遇. */
  | "deceit"
  /** Systems and people are to be made more secure against it; of the rest, how data are handled is looked to. */
  | "security"
  /** A system, or how it was set, was not as it should be. */
  | "system"
  /** Nobody got in: data lay open. */
  | "exposure"
  /** It is there rather than happens: がある, 出现. */
  | "state"
  | "lost"
  | "stolen"
  /** A thing is gone, lost, stolen or thrown away; its word says nothing of the data. */
  | "missing"
  /** The thing is of paper: 記載した, 载有. */
  | "paper"
  | "mis-sent"
  /** Somebody of one's own sent or took the data, which may be all that is said of them. */
  | "own-deed";

/** What sort of thing happened. */
export const breaches = {
  "unauthorised-access": ["access", "attack", "security"],
  ransomware: ["access", "attack", "security"],
  "malware-mail": ["attack", "security"],
  "list-attack": ["access", "attack", "security"],
  phishing: ["deceit", "security"],
  "support-scam": ["deceit", "security"],
  "mis-sent-mail": ["mis-sent", "own-deed"],
  "mis-sent-post": ["mis-sent", "own-deed"],
  "wrong-attachment": ["mis-sent", "own-deed"],
  "bcc-mistake": ["mis-sent", "own-deed"],
  "lost-device": ["lost", "missing"],
  "lost-paper": ["lost", "missing", "paper"],
  "stolen-device": ["stolen", "missing"],
  "stolen-paper": ["stolen", "missing", "paper"],
  misconfiguration: ["exposure", "state", "system"],
  "software-fault": ["exposure", "system"],
  "excess-access": ["exposure", "state", "system"],
  insider: ["own-deed"],
  "mistaken-publication": ["exposure"],
  "mistaken-disposal": ["missing", "paper"],
  "script-tampering": ["security"],
  "account-takeover": ["access", "attack", "security"],
  "security-incident": [],
} as const satisfies Sorted<BreachSort>;

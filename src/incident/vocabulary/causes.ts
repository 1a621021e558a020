// What made an incident possible, and what sort of cause each is: so that the sentences on causes ask for sorts, not for ids.
import type { Sorted } from "./sorted.ts";

/** What causes have in common. One that stands in a sentence of its own, as a noun, may be of no sort but the last ones. */
type CauseSort =
  /** A hole that somebody makes use of: を悪用した, 利用…漏洞. */
  | "vulnerability"
  /** Something was changed by somebody who had got in: によって…の改ざんが行われた. */
  | "tampering"
  /** What let somebody in, or got in itself, and comes before the access: has the words `clause`, `deed` or `of-it`. */
  | "intrusion"
  /** What reached people or systems from somewhere, so that its own origin is told with it: 外部からのフィッシングメール. */
  | "approach"
  /** What somebody ought to have done otherwise, told as a clause: has the word `clause`. */
  | "neglect"
  /** What was wrong with a system: a noun of what it is of, and a clause where it let somebody in: has the word `clause`. */
  | "fault"
  /** Something was sent otherwise than was meant. */
  | "misdirection"
  /** A thing is gone. */
  | "losing"
  /** It happens to the person in whose hands it lay (従業員に対する, 员工收到), who did nothing. */
  | "befalling"
  /** The person in whose hands it lay neither did it nor met with it, and isn't named. */
  | "unattributed"
  /** As what made another possible: an event with which that began, を発端とする. What is of neither sort was made use of. */
  | "beginning"
  /** As what made another possible: a state to which that goes back, に起因する. */
  | "ground";

/** What made it possible. */
export const causes = {
  "system-vulnerability": ["vulnerability", "unattributed"],
  "web-application-vulnerability": ["vulnerability", "unattributed"],
  "sql-injection": ["unattributed"],
  "payment-application-tampering": ["tampering", "unattributed"],
  "page-tampering": ["tampering", "unattributed"],
  "script-supply-chain": ["tampering", "unattributed"],
  "credential-theft": ["intrusion", "befalling", "beginning"],
  "password-reuse": ["unattributed", "beginning"],
  "remote-access": ["intrusion", "unattributed"],
  "vpn-vulnerability": ["vulnerability", "unattributed"],
  "partner-connection": ["unattributed", "beginning"],
  unpatched: ["neglect"],
  "phishing-mail": ["approach", "befalling", "beginning"],
  "brute-force": ["approach", "unattributed", "beginning"],
  "weak-password": ["neglect"],
  "shared-password": ["neglect"],
  malware: ["intrusion", "approach", "befalling", "beginning"],
  "wrong-recipient": ["misdirection", "beginning"],
  "wrong-attachment": ["misdirection", "beginning"],
  "wrong-setting": ["fault"],
  "wrong-permission": ["fault"],
  "software-fault": ["fault", "ground"],
  loss: ["losing", "beginning"],
  theft: ["losing", "befalling", "beginning"],
  "internal-misconduct": ["beginning"],
  "procedure-not-followed": ["neglect", "beginning"],
  "external-attack": ["unattributed", "beginning"],
  "social-engineering": ["approach", "befalling", "beginning"],
  unknown: ["unattributed"],
  "unused-account": ["neglect"],
  "data-not-erased": ["neglect", "ground"],
  "false-erasure-report": ["neglect", "ground"],
  "no-multi-factor": ["neglect"],
  "no-antivirus": ["neglect", "ground"],
  "fake-warning": ["approach", "befalling", "beginning"],
  "malicious-attachment": ["approach", "befalling", "beginning"],
  "cache-fault": ["fault"],
  "api-key-leak": ["fault"],
  "repository-setting": ["fault"],
  "insufficient-test": ["neglect", "ground"],
  "insufficient-check": ["neglect", "ground"],
  "private-device": ["neglect", "ground"],
  "wrong-storage": ["neglect", "ground"],
  "late-reporting": ["neglect", "ground"],
} as const satisfies Sorted<CauseSort>;

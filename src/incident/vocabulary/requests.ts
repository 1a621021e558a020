// What readers are asked to do, and which of it belongs together: so that templates that part requests ask for sorts.
import type { Sorted } from "./sorted.ts";

/** What requests have in common. One of no sort stands among the rest. */
type RequestSort =
  /** It is about a payment card. */
  | "card"
  /** To look at what was paid with it. */
  | "card-use"
  /** To do something with its issuer. */
  | "card-company"
  /** It is about an account with the service. */
  | "account"
  /** How one signs in to it. */
  | "sign-in"
  /** It is for whoever got or found what was meant for others. */
  | "received"
  /** To beware of what others may do with the data. */
  | "caution";

/** What people are asked to do. */
export const requests = {
  "check-statements": ["card", "card-use"],
  "call-card-company": ["card", "card-company"],
  "request-reissue": ["card", "card-company"],
  "change-password": ["account", "sign-in"],
  "change-password-elsewhere": ["account", "sign-in"],
  "turn-on-multi-factor": ["account", "sign-in"],
  "check-account": ["account"],
  "beware-of-phishing": ["caution"],
  "beware-of-phone": ["caution"],
  "beware-of-messages": ["caution"],
  "beware-of-attachments": ["caution"],
  "do-not-enter-data": ["caution"],
  "if-entered-data": ["caution"],
  "tell-us": [],
  "delete-mail": ["received"],
  "delete-what-was-seen": [],
  "delete-mail-and-answer": ["received"],
  "return-post": ["received"],
  "do-not-open": ["received"],
  "tell-if-found": ["received"],
  "tell-if-solicited": [],
  "tell-if-posted": [],
  "beware-of-post": ["caution"],
  "check-bank-account": ["card", "card-use"],
  "follow-card-company": ["card", "card-company"],
  "beware-of-impersonation": ["caution"],
  "scan-computer": ["caution"],
  "check-orders": ["account"],
  "check-points": ["account"],
  "check-login-history": ["account"],
} as const satisfies Sorted<RequestSort>;

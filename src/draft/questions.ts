// What `new` asks, in the order in which facts become known; each question is also an option of the command line.
import { type Category, type Term, vocabulary } from "../incident/vocabulary.ts";

/** How an answer is given: one id, several ids, a name, a day, a number, or places told with the day. */
export type Question = {
  /** Its key: `--found-by`, and `questions.found-by` of the messages. */
  id: QuestionId;
  answer:
    | { kind: "choice" | "choices"; category: Category; ids: readonly string[] }
    | { kind: "told"; category: "role"; ids: readonly string[] }
    | { kind: "locales" }
    | { kind: "name" | "day" | "count" | "phone" | "email" };
  /** Asked only where this other question was answered. */
  after?: QuestionId;
};

export type QuestionId =
  | "type"
  | "service-type"
  | "service"
  | "noticed"
  | "found-by"
  | "from"
  | "to"
  | "certainty"
  | "issuer"
  | "issuer-kind"
  | "who"
  | "data"
  | "people"
  | "told"
  | "stage"
  | "phone"
  | "email"
  | "locales";

const choice = <C extends Category>(kind: "choice" | "choices", category: C, ids: readonly Term<C>[]) =>
  ({ kind, category, ids }) as const;

/** The items people are asked for first; any other id of the vocabulary can be given as an option or written into the file. */
const commonItems: readonly Term<"item">[] = [
  "name",
  "address",
  "phone",
  "email",
  "date-of-birth",
  "sex",
  "login-id",
  "login-password",
  "member-id",
  "purchase-history",
  "inquiry-details",
  "card-number",
  "cardholder-name",
  "card-expiry",
  "security-code",
  "bank-account",
  "employer",
  "student-number",
  "medical-record",
  "my-number",
  "identity-document",
  "message-content",
];

export const questions: readonly Question[] = [
  { id: "type", answer: choice("choice", "breach", vocabulary.breach) },
  { id: "service-type", answer: choice("choice", "service", vocabulary.service) },
  { id: "service", answer: { kind: "name" }, after: "service-type" },
  { id: "noticed", answer: { kind: "day" } },
  {
    id: "found-by",
    answer: choice("choice", "role", [
      "self",
      "staff",
      "customers",
      "recipient",
      "card-companies",
      "payment-processor",
      "contractor",
      "system-vendor",
      "security-firm",
      "police",
      "third-party",
    ]),
  },
  { id: "from", answer: { kind: "day" } },
  { id: "to", answer: { kind: "day" }, after: "from" },
  { id: "certainty", answer: choice("choice", "certainty", vocabulary.certainty) },
  { id: "issuer", answer: { kind: "name" } },
  { id: "issuer-kind", answer: choice("choice", "issuer", vocabulary.issuer) },
  { id: "who", answer: choice("choice", "person", vocabulary.person) },
  { id: "data", answer: choice("choices", "item", commonItems) },
  { id: "people", answer: { kind: "count" } },
  {
    id: "told",
    answer: {
      kind: "told",
      category: "role",
      ids: [
        "ppc",
        "police",
        "card-companies",
        "payment-processor",
        "principal",
        "supervisory-authority",
        "local-authority",
        "privacy-mark-body",
        "cac",
        "public-security",
      ] satisfies Term<"role">[],
    },
  },
  { id: "stage", answer: choice("choice", "stage", vocabulary.stage) },
  { id: "phone", answer: { kind: "phone" } },
  { id: "email", answer: { kind: "email" } },
  { id: "locales", answer: { kind: "locales" } },
];

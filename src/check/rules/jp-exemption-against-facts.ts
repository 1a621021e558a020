// An exemption that the facts of the file speak against: kept elsewhere though it leaked, unseen though it was seen.
import { guideline } from "../../law/japan/articles.ts";
import { intrusions } from "../../law/japan/classes/wrongful-purpose.ts";
import { isInForce } from "../../law/japan/duty.ts";
import type { Finding, Rule, Subject } from "../rule.ts";
import { incidentDay } from "../subject.ts";

/** A copy elsewhere heals a loss or damage; it does not bring back what others have. */
const losses: readonly string[] = ["loss", "encryption", "damage"];

function find(subject: Subject): Finding[] {
  const { incident } = subject;
  const { breach, legal, lost } = incident;
  const ground = legal?.exemption?.ground;
  if (ground === undefined || !isInForce(incident, incidentDay(subject))) return [];
  const against: string[] = [];
  if (ground === "kept-elsewhere" && !losses.includes(breach.loss)) against.push("breach.loss");
  if (ground === "recovered-unseen" && breach.loss === "viewing" && breach.certainty === "confirmed")
    against.push("breach.loss");
  // Whoever got in has seen the data, and keeps what was taken: nothing comes back.
  if (
    ground === "recovered-unseen" &&
    typeof breach.type === "string" &&
    intrusions.includes(breach.type) &&
    against.length === 0
  )
    against.push("breach.type");
  const { harm, viewable } = breach;
  if (harm?.misuse === "seen") against.push("breach.harm.misuse");
  if (harm?.publication === "seen") against.push("breach.harm.publication");
  // A claim to have taken data is not yet their being out.
  if (harm?.published !== undefined && harm.published.state !== "claimed") against.push("breach.harm.published");
  if (lost?.found?.looked === "looked" || lost?.found?.looked === "for-the-owner") against.push("lost.found.looked");
  if (viewable?.accessed === "seen") against.push("breach.viewable.accessed");
  return against.map((path) => ({ path: "legal.exemption.ground", params: { place: path } }));
}

export const jpExemptionAgainstFacts: Rule = {
  id: "jp-exemption-against-facts",
  family: "law",
  severity: "error",
  source: {
    ...guideline,
    article: "個人情報の保護に関する法律についてのガイドライン（通則編）3-5-1-2 から 3-5-1-4 まで",
    term: "漏えい、滅失、毀損",
  },
  find,
  examples: {
    good: [
      "breach: { type: misconfiguration, loss: exposure, causes: [{ type: wrong-setting }] }\nlegal: { exemption: { ground: recovered-unseen, why: the log shows no access } }",
      "breach: { type: ransomware, loss: encryption }\nlegal: { exemption: { ground: kept-elsewhere, why: a copy is kept } }",
      "breach: { type: lost-device, loss: loss }\nlegal: { exemption: { ground: recovered-unseen, why: found sealed } }",
    ],
    bad: [
      {
        yaml: "breach: { type: misconfiguration, loss: exposure, causes: [{ type: wrong-setting }], viewable: { by: anyone, accessed: seen } }\nlegal: { exemption: { ground: recovered-unseen, why: closed again } }",
        found: [{ path: "legal.exemption.ground", params: { place: "breach.viewable.accessed" } }],
      },
      {
        yaml: "legal: { exemption: { ground: kept-elsewhere, why: a copy is kept } }",
        found: [{ path: "legal.exemption.ground", params: { place: "breach.loss" } }],
      },
      {
        yaml: "legal: { exemption: { ground: recovered-unseen, why: all was deleted } }",
        found: [{ path: "legal.exemption.ground", params: { place: "breach.type" } }],
      },
      {
        yaml: "breach: { type: lost-device, loss: loss, harm: { misuse: seen } }\nlegal: { exemption: { ground: recovered-unseen, why: found } }",
        found: [{ path: "legal.exemption.ground", params: { place: "breach.harm.misuse" } }],
      },
    ],
  },
};

// Card data, and an investigator of whom it is not said that the card industry accredited it.
import { cardPractice } from "../../law/japan/articles.ts";
import { cardHoldings } from "../../law/japan/cards.ts";
import { isPreliminary } from "../../law/stage.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

/** A measure by the card standard says as much of the study as most notices do. */
const namesStandard = ({ names }: Subject["incident"]): boolean =>
  Object.values(names ?? {}).some(({ type, name }) => type === "standard" && JSON.stringify(name).includes("PCI"));

function find({ incident }: Subject): Finding[] {
  if (cardHoldings(incident).length === 0 || isPreliminary(incident) || namesStandard(incident)) return [];
  return Object.entries(incident.parties ?? {})
    .filter(([, { role, accreditation }]) => role === "investigator" && accreditation === undefined)
    .map(([id]) => ({ path: `parties.${id}.accreditation` }));
}

export const cardInvestigator: Rule = {
  id: "card-investigator",
  family: "law",
  severity: "info",
  source: {
    ...cardPractice,
    article: "クレジットカード情報の漏えいに関する公表の実務",
    term: "PCI SSC認定フォレンジック機関（PFI）による調査",
  },
  find,
  examples: {
    good: [
      "parties: { investigator: { role: investigator, accreditation: PCI SSC } }",
      "affected: [{ id: all, who: {}, people: 3, data: [name] }]\nparties: { investigator: { role: investigator } }\nnotifying: [{ by: [email] }]",
      "parties: { investigator: { role: investigator } }\nnames: { dss: { type: standard, name: PCI DSS, by: card-brands } }\nmeasures: [{ what: non-passing-payment, state: planned, standard: dss }]",
    ],
    bad: [
      {
        yaml: "parties: { investigator: { accreditation: null } }",
        found: [{ path: "parties.investigator.accreditation" }],
      },
    ],
  },
};

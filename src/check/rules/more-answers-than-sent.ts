// Of a mail sent to the wrong people: more said they deleted it, or are still to say so, than it went to.
import { rangeAt, sumOf } from "../counts.ts";
import type { Finding, Rule, Subject } from "../rule.ts";

function find({ incident, leaves }: Subject): Finding[] {
  if (incident["mis-sent"] === undefined) return [];
  const at = (path: string) => rangeAt(leaves, `mis-sent.${path}`);
  const [confirmed, open, to] = [at("deletion.confirmed"), at("deletion.open"), at("to.people")];
  const answers = sumOf([confirmed, open].filter((one) => one !== undefined));
  if (confirmed === undefined || answers === undefined || to === undefined || answers.least <= to.most) return [];
  return [{ path: "mis-sent.deletion.confirmed", params: { answers: answers.least, sent: to.most } }];
}

export const moreAnswersThanSent: Rule = {
  id: "more-answers-than-sent",
  family: "consistency",
  severity: "error",
  find,
  examples: {
    good: [
      "mis-sent: { to: { are: attendees, people: 214 }, deletion: { confirmed: 187, open: 27 } }",
      "mis-sent: { to: { are: attendees, people: { about: 200 } }, deletion: { confirmed: 187, open: 27 } }",
    ],
    bad: [
      {
        yaml: "mis-sent: { to: { are: attendees, people: 214 }, deletion: { confirmed: 188, open: 27 } }",
        found: [{ path: "mis-sent.deletion.confirmed", params: { answers: 215, sent: 214 } }],
      },
    ],
  },
};

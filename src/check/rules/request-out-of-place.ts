// Readers are asked for what the incident leaves nothing of: to tell if they find what is back, to delete a mail that was a letter.
import type { Finding, Rule, Subject } from "../rule.ts";

/** Requests that suit mails alone, and letters alone. */
const ofMeans: Record<string, "mail" | "post"> = {
  "delete-mail-and-answer": "mail",
  "return-post": "post",
};
const kinds: Record<string, "mail" | "post"> = { email: "mail", letter: "post", fax: "post" };

function find({ incident }: Subject): Finding[] {
  const { lost } = incident;
  const sent = incident["mis-sent"];
  const by = kinds[String(sent?.means)];
  return (incident.requests ?? []).flatMap((one, i): Finding[] => {
    const request = String(typeof one === "object" && "request" in one ? one.request : one);
    const told = (other: string): Finding[] => [{ path: `requests[${i}]`, params: { request, other } }];
    if (request === "tell-if-found" && lost?.found?.state === "recovered") return told("lost.found.state");
    const wanted = ofMeans[request];
    return by !== undefined && wanted !== undefined && wanted !== by ? told("mis-sent.means") : [];
  });
}

export const requestOutOfPlace: Rule = {
  id: "request-out-of-place",
  family: "consistency",
  severity: "warning",
  find,
  examples: {
    good: [
      "requests: [tell-if-found]\nlost: { found: { state: recovered-in-part } }",
      "requests: [delete-mail-and-answer]\nmis-sent: { means: email }",
      "requests: [return-post]\nmis-sent: { means: letter }",
      "requests: [delete-mail-and-answer]",
    ],
    bad: [
      {
        yaml: "requests: [tell-us, tell-if-found]\nlost: { found: { state: recovered } }",
        found: [{ path: "requests[1]", params: { request: "tell-if-found", other: "lost.found.state" } }],
      },
      {
        yaml: "requests: [delete-mail-and-answer]\nmis-sent: { means: letter }",
        found: [{ path: "requests[0]", params: { request: "delete-mail-and-answer", other: "mis-sent.means" } }],
      },
      {
        yaml: "requests: [return-post]\nmis-sent: { means: email }",
        found: [{ path: "requests[0]", params: { request: "return-post", other: "mis-sent.means" } }],
      },
    ],
  },
};

// The incident's desks → their numbers and hours, each with where it stands.
import type { Incident } from "../incident/schema.ts";

type Contact = NonNullable<Incident["contacts"]>[number];
export type Hours = NonNullable<Contact["hours"]>;

/** Hours, and whether people abroad are told them. */
export type PlacedHours = { path: string; hours: Hours; abroad: boolean };
export type PlacedPhone = { path: string; number: string; tollFree: boolean };

const foreign: readonly unknown[] = ["from-abroad", "other-countries"];

/** Hours of desks, of lines and of mail. */
export function hoursOf({ contacts }: Pick<Incident, "contacts">): PlacedHours[] {
  return (contacts ?? []).flatMap((contact, i) => {
    const path = `contacts[${i}]`;
    const { email, hours, phones = [] } = contact;
    const mail = typeof email === "object" ? email : undefined;
    // A line without hours of its own answers when the desk does.
    const abroad = [...phones, ...(mail === undefined ? [] : [mail])].some(
      (line) => foreign.includes(line.for) && line.hours === undefined,
    );
    const placed = (at: string, own: Hours | undefined, isAbroad: boolean): PlacedHours[] =>
      own === undefined ? [] : [{ path: at, hours: own, abroad: isAbroad }];
    return [
      ...placed(`${path}.hours`, hours, abroad),
      ...phones.flatMap((line, k) => placed(`${path}.phones[${k}].hours`, line.hours, foreign.includes(line.for))),
      ...placed(`${path}.email.hours`, mail?.hours, foreign.includes(mail?.for)),
    ];
  });
}

/** Every number of every desk, fax too. */
export function phonesOf({ contacts }: Pick<Incident, "contacts">): PlacedPhone[] {
  return (contacts ?? []).flatMap(({ phones = [], fax }, i) => [
    ...phones.map((line, k) => ({
      ...{ path: `contacts[${i}].phones[${k}].number`, number: line.number },
      tollFree: line["toll-free"] === true,
    })),
    ...(fax === undefined ? [] : [{ path: `contacts[${i}].fax`, number: fax, tollFree: false }]),
  ]);
}

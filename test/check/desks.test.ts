// Desks: every number and all hours, with their places.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { hoursOf, phonesOf } from "../../src/check/desks.ts";
import { incidentSchema } from "../../src/incident/schema.ts";
import { loadIncident } from "../helpers/every-notice.ts";

const { incident } = await loadIncident("2017-nippan-ips");
const hours = { days: "weekdays", from: "10:00", to: "17:00" };
const { contacts } = incidentSchema.parse({
  ...incident,
  contacts: [
    {
      phones: [
        { number: "03-1234-5678", hours },
        { number: "03-1234-5679", for: "from-abroad", hours },
      ],
      fax: "03-1234-5670",
      email: { address: "desk@example.jp", hours },
      hours,
    },
  ],
});

test("hours of the desk, of each line and of mail are found, and who is told them", () => {
  assert.equal(
    hoursOf({ contacts }).map(({ path, abroad }) => [path, abroad]),
    [
      ["contacts[0].hours", false],
      ["contacts[0].phones[0].hours", false],
      ["contacts[0].phones[1].hours", true],
      ["contacts[0].email.hours", false],
    ],
  );
  // A line from abroad without hours of its own answers when the desk does.
  assert.equal(
    hoursOf(incident).map(({ path, abroad }) => [path, abroad]),
    [["contacts[0].hours", true]],
  );
});

test("numbers are found with what they cost, fax too", () => {
  assert.equal(
    phonesOf({ contacts }).map(({ path }) => path),
    ["contacts[0].phones[0].number", "contacts[0].phones[1].number", "contacts[0].fax"],
  );
  assert.equal(
    phonesOf(incident).map(({ tollFree }) => tollFree),
    [true, false],
  );
});

test.run();

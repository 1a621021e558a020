// The schema as types, the way the view of an incident has it.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { incidentSchema } from "../../../src/incident/schema.ts";
import { vocabulary } from "../../../src/incident/vocabulary.ts";
import { typesOfIncident } from "../../../src/template/check/incident-types.ts";
import { branches, fieldOf, idsOf, prints, type Type } from "../../../src/template/check/type.ts";
import { signatures } from "../../../src/template/helpers.ts";

const { root, longForms, mentioned } = typesOfIncident(incidentSchema);

/** The type at a path of field names. */
function at(path: string): Type | undefined {
  return path.split(".").reduce<Type | undefined>((type, name) => type && fieldOf(type, name, longForms), root);
}

test("objects, lists, flags and leaves are what the schema says", () => {
  assert.is(at("issuer")?.kind, "object");
  assert.is(at("affected")?.kind, "list");
  assert.is(at("notice.apology")?.kind, "flag");
  assert.is(at("services")?.kind, "record");
  assert.equal(
    branches(at("breach.contained") ?? root).map((b) => b.kind === "leaf" && b.meta.fact),
    ["moment"],
  );
});

test("one or several of the same are a list", () => {
  assert.is(at("timeline.0.by")?.kind, "list");
  assert.is(at("measures.0.what")?.kind, "list");
});

test("ids come from the vocabulary, from enums and from fixed words", () => {
  assert.equal(idsOf(at("breach.certainty") ?? root), [...vocabulary.certainty]);
  assert.equal(idsOf(at("breach.type") ?? root), [...vocabulary.breach, "text"]);
  assert.equal(idsOf(at("breach.scope") ?? root), ["established", "everybody-in-period"]);
  assert.equal(idsOf(at("affected.0.people") ?? root), ["unknown"]);
  assert.ok(idsOf(at("resumption.0.when") ?? root)?.includes("publication"));
});

test("a reference leads to what it names, and prints a mention of it", () => {
  const service = at("breach.at.0");
  assert.ok(service && prints(service));
  assert.is(at("breach.at.0.url")?.kind, "leaf");
  assert.is(at("breach.at.0.id")?.kind, "text");
  assert.is(at("breach.established-by.title")?.kind, "leaf");
  assert.is(mentioned("services").name, "services");
});

test("somebody is a party or a role", () => {
  const finder = at("breach.aware.finder");
  assert.equal(
    branches(finder ?? root).map((b) => b.kind),
    ["leaf", "object"],
  );
  assert.ok(idsOf(finder ?? root)?.includes("card-companies"));
  assert.is(at("breach.aware.finder.accreditation")?.kind, "leaf");
});

test("an id has the fields of the longer form it stands for", () => {
  assert.is(at("phishing.if-entered.0.screen")?.kind, "object");
});

test("what is never printed can't be named, nor counsel's words", () => {
  for (const part of ["internal", "legal", "review", "wording"]) assert.is(at(part), undefined, part);
});

test("two readings give types with the same keys", () => {
  assert.is(typesOfIncident(incidentSchema).root.fields().get("timeline")?.key, at("timeline")?.key);
});

/** Every field name of the schema. */
function namesIn(type: Type, found = new Set<string>(), seen = new Set<string>()): Set<string> {
  for (const branch of branches(type)) {
    if (seen.has(branch.key)) continue;
    seen.add(branch.key);
    if (branch.kind === "list") namesIn(branch.item, found, seen);
    if (branch.kind === "record") namesIn(branch.value, found, seen);
    if (branch.kind !== "object") continue;
    for (const [name, field] of branch.fields()) {
      found.add(name);
      namesIn(field, found, seen);
    }
  }
  return found;
}

/** Helpers with the name of a field, and why nobody is misled. */
const harmless: Record<string, string> = {
  self: "says what the field says, and what to say where it is absent",
  loss: "says what the field says, in words",
  "card-data": "wants an argument: without one the check tells it",
};

test("no helper has the name of a field, which it would hide", () => {
  const fields = namesIn(root);
  assert.ok(fields.has("of-these") && fields.has("advised-by"));
  assert.equal(
    Object.keys(signatures).filter((name) => fields.has(name) && !(name in harmless)),
    [],
  );
});

test("where an id and an object may stand, the object has no field that every printed value has", () => {
  const own = ["kind", "path", "leaf", "toHTML"];
  const seen = new Set<string>();
  const wrong: string[] = [];
  const look = (type: Type): void => {
    const all = branches(type);
    for (const branch of all) {
      if (branch.kind === "object" && all.length > 1 && all.some((b) => b.kind === "leaf"))
        wrong.push(...own.filter((name) => branch.fields().has(name)).map((name) => `${branch.name}.${name}`));
      if (seen.has(branch.key)) continue;
      seen.add(branch.key);
      if (branch.kind === "list") look(branch.item);
      if (branch.kind === "record") look(branch.value);
      if (branch.kind === "object") for (const field of branch.fields().values()) look(field);
    }
  };
  look(root);
  assert.equal(wrong, []);
});

test.run();

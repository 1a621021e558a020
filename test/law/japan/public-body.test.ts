// An issuer's kind and name → whether the rules for public bodies apply, do not, or are to be asked about.
import { test } from "uvu";
import * as assert from "uvu/assert";
import { deniesItsKind, isLocalBody, isPublicBody, publicBodyOf } from "../../../src/law/japan/public-body.ts";
import { incidentOf } from "../../helpers/incident-of.ts";

const of = (name: string, kind?: string, legal = {}) =>
  incidentOf({ issuer: { name, ...(kind === undefined ? {} : { kind }) }, legal });

test("what the file says goes before kind and name", () => {
  assert.is(publicBodyOf(of("青葉市", "city", { "public-body": false })), "no");
  assert.is(publicBodyOf(of("株式会社青葉堂", undefined, { "public-body": true })), "yes");
});

test("a city that says it is none goes against its kind", () => {
  const denies = (kind: string) => deniesItsKind(incidentOf({ issuer: { kind }, legal: { "public-body": false } }));
  assert.ok(denies("city"));
  assert.not.ok(denies("hospital"));
  assert.not.ok(deniesItsKind(incidentOf({ issuer: { kind: "city" } })));
});

test("cities, wards, towns, villages, prefectures and boards of education are public bodies", () => {
  for (const kind of ["city", "ward", "town", "village", "prefecture", "board-of-education", "government-body"])
    assert.is(publicBodyOf(of("青葉", kind)), "yes", kind);
});

test("a public school is one; one of which the name says nothing is asked about; a private one is none", () => {
  for (const name of ["青葉県立青葉高等学校", "青葉市立 青葉小学校", "区立青葉中学校"])
    assert.is(publicBodyOf(of(name, "school")), "yes", name);
  for (const name of ["青葉小学校", "中村立志高等学校"]) assert.is(publicBodyOf(of(name, "school")), "perhaps", name);
  for (const name of ["学校法人青葉学園 青葉中学校", "国立大学法人青葉大学附属小学校"])
    assert.is(publicBodyOf(of(name, "school")), "no", name);
});

test("hospitals and universities of a city or prefecture have the duties of a business", () => {
  assert.is(publicBodyOf(of("青葉市立病院", "hospital")), "no");
  assert.is(publicBodyOf(of("青葉県立青葉大学", "university")), "no");
  assert.is(publicBodyOf(of("青葉市立総合医療センター")), "no");
  assert.is(publicBodyOf(of("公立大学法人青葉大学")), "no");
});

test("独立行政法人 are public bodies but for those that the Act names; of local ones the name does not tell", () => {
  assert.is(publicBodyOf(of("独立行政法人青葉機構", "corporation")), "yes");
  for (const name of ["独立行政法人国立病院機構 青葉病院", "国立研究開発法人青葉研究所", "国立大学法人青葉大学"])
    assert.is(publicBodyOf(of(name)), "no", name);
  assert.is(publicBodyOf(of("地方独立行政法人青葉支援機構")), "perhaps");
});

test("without a kind, what is called like a town or its office is asked about, and a business is not", () => {
  for (const name of [
    "青葉町",
    "青葉市役所",
    "青葉市教育委員会",
    "青葉県 健康福祉部",
    "青葉広域連合",
    "青葉県立美術館",
  ])
    assert.is(publicBodyOf(of(name)), "perhaps", name);
  for (const name of ["株式会社青葉町", "青葉商店", "一般財団法人青葉市文化財団", "青葉市場", "IPSA"])
    assert.is(publicBodyOf(of(name)), "no", name);
  assert.is(publicBodyOf(of("木村", "individual")), "no");
});

test("the Act came into force later for local bodies alone", () => {
  assert.ok(isLocalBody(of("青葉市", "city")) && isPublicBody(of("青葉市", "city")));
  assert.not(isLocalBody(of("独立行政法人青葉機構")));
  assert.not(isLocalBody(of("青葉省", "government-body")));
  assert.not(isLocalBody(of("株式会社青葉堂")));
});

test.run();

import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { consistency } from "../../src/check/consistency.ts";
import type { Origin } from "../../src/model/translation-unit.ts";
import { type BlockRow, makeDocument } from "../support/make-document.ts";

type Pair = readonly [source: string, target: string, origin?: Origin];

function findings(...pairs: readonly Pair[]): readonly string[] {
  const rows = pairs.map(
    ([source, target, origin = "engine:deepl"]): BlockRow => [
      "paragraph",
      [source, target, "translated", origin],
    ],
  );
  const document = makeDocument("seeds/sak.txt", rows);
  return checkDocument(document, { checks: [consistency] }).map(
    ({ segment, severity, message }) => `${segment} ${severity}: ${message}`,
  );
}

describe("one sentence, two translations", () => {
  test("is told at both, each naming the other", () => {
    expect(
      findings(
        ["Saken er ikke avgjort.", "The case is not settled."],
        ["Saken er ikke avgjort.", "The matter is undecided."],
      ),
    ).toEqual([
      "s1 warning: “Saken er ikke avgjort.” is “The case is not settled.” here and “The matter is undecided.” in segment s2",
      "s2 warning: “Saken er ikke avgjort.” is “The matter is undecided.” here and “The case is not settled.” in segment s1",
    ]);
  });

  test("of fewer than four words it is worth no more than a look", () => {
    expect(findings(["Foto: Privat", "Photo: Private"], ["Foto: Privat", "Picture: Private"])[0]).toMatch(
      /^s1 info: /,
    );
  });

  test.each<[string, Pair, Pair]>([
    ["case", ["SAKEN ER IKKE AVGJORT", "THE CASE IS OPEN"], ["Saken er ikke avgjort", "The case is open"]],
    [
      "white space",
      ["Saken er ikke  avgjort.", "The case is open."],
      ["Saken er ikke avgjort.", "The case  is open."],
    ],
    [
      "a stop",
      ["Saken er ikke avgjort", "The case is open"],
      ["Saken er ikke avgjort.", "The case is open."],
    ],
    ["a rule", ["Les mer om saken her", "Read more", "rule"], ["Les mer om saken her", "More on this"]],
    ["a gap", ["Saken er ikke avgjort.", ""], ["Saken er ikke avgjort.", "The case is open."]],
  ])("%s makes no difference", (_, one, other) => {
    expect(findings(one, other)).toEqual([]);
  });
});

describe("two sentences, one translation", () => {
  test("is worth a look", () => {
    expect(
      findings(
        ["Han ble dømt i går.", "He was convicted yesterday."],
        ["Han ble frikjent i går.", "He was convicted yesterday."],
      ),
    ).toEqual([
      "s1 info: “He was convicted yesterday.” stands for “Han ble dømt i går.” and, in segment s2, “Han ble frikjent i går.”",
      "s2 info: “He was convicted yesterday.” stands for “Han ble frikjent i går.” and, in segment s1, “Han ble dømt i går.”",
    ]);
  });

  test("short labels and other marks are of no account", () => {
    expect(findings(["Les mer", "Read more"], ["Les videre", "Read more"])).toEqual([]);
    expect(
      findings(["– Han ble dømt i går", "He was convicted"], ["Han ble dømt i går.", "He was convicted"]),
    ).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { checkFile } from "../../src/pipeline/checks/check-file.ts";
import type { LanguageChoice } from "../../src/pipeline/checks/given-languages.ts";
import { markDismissed } from "../../src/pipeline/findings/mark-dismissed.ts";
import { unitDigest } from "../../src/pipeline/findings/unit-digest.ts";
import { makeDocument } from "../support/make-document.ts";

const SETTINGS = { config: DEFAULTS, settings: PLAIN_CHECK_SETTINGS };

function check(text: string, languages: LanguageChoice = {}) {
  const readInput = async () => new TextEncoder().encode(text);
  return checkFile(SETTINGS, { file: "-", cwd: "/", format: "tsv", languages, checks: ["empty"], readInput });
}

test.each([
  ["source\ttarget\nHun kommer ikke hjem i kveld.\tShe is not coming.", {}, ["nb", "en-GB"]],
  ["source\ttarget\nHo kjem ikkje heim i kveld, seier dei.\tShe is not coming.", {}, ["nn", "en-GB"]],
  ["nn\ten\nHan kom.\tHe came.", {}, ["nn", "en-GB"]],
  ["no\ten-US\nHan kom.\tHe came.", {}, ["nb", "en-US"]],
  ["no\ten-US\nHan kom.\tHe came.", { source: "nn", target: "en-GB" }, ["nn", "en-GB"]],
] as const)("%j %j is %j", async (text, choice, [source, target]) => {
  expect((await check(text, choice)).units[0]?.languages).toEqual({ source, target });
});

test("units count from 0 below a header, findings come by unit", async () => {
  const { units, findings } = await check("nb\ten\nJa.\t\nNei.\tNo.\nKanskje.\t\n");
  expect(units.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(findings.map(({ unit }) => unit)).toEqual([0, 2]);
});

test("units of several languages are reported in the order of the file", async () => {
  const unit = (tag: string) =>
    `<tu><tuv xml:lang="nb"><seg>Ja.</seg></tuv><tuv xml:lang="${tag}"><seg/></tuv></tu>`;
  const tmx = `<tmx><body>${["en-GB", "en-US", "en-GB"].map(unit).join("")}</body></tmx>`;
  const readInput = async () => new TextEncoder().encode(tmx);
  const choice = { file: "-", cwd: "/", format: "tmx", languages: {}, checks: ["empty"], readInput } as const;
  expect((await checkFile(SETTINGS, choice)).findings.map((each) => each.unit)).toEqual([0, 1, 2]);
});

test("a dismissal holds while both texts are what they were", () => {
  const finding = { segment: "s1", check: "names", severity: "error", message: "x" } as const;
  const articleOf = (target: string) => ({
    ...makeDocument("seeds/a.txt", [["paragraph", ["Kari kom.", target]]]),
    findings: [finding, { ...finding, check: "numbers" }],
  });
  const unit = articleOf("Kari came.").blocks[0]?.units[0];
  if (unit === undefined) throw new Error("the article has a unit");
  const place = { document: "seeds/a.txt", segment: "s1", check: "names", digest: unitDigest(unit) };
  const marks = (target: string, document = place.document) =>
    markDismissed(articleOf(target), [{ ...place, document, reason: "ja" }]).findings.map(
      ({ dismissed }) => dismissed?.reason,
    );
  expect(marks("Kari came.")).toEqual(["ja", undefined]);
  expect(marks("Kari left.")).toEqual([undefined, undefined]);
  expect(marks("Kari came.", "seeds/b.txt")).toEqual([undefined, undefined]);
  const old = { ...articleOf("Kari came."), findings: [{ ...finding, dismissed: { reason: "før" } }] };
  expect(markDismissed(old, []).findings).toEqual([finding]);
});

import { describe, expect, test } from "vitest";
import { addresses } from "../../src/check/addresses.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(source: string, target: string) {
  return checkDocument(makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]), {
    checks: [addresses],
  });
}

describe("addresses that are the same", () => {
  test.each([
    ["Les mer på https://www.ssb.no/priser.", "Read more at https://www.ssb.no/priser."],
    ["Les mer på http://www.ssb.no/priser/", "Read more (https://www.ssb.no/priser)."],
    ["Skriv til tips@avisa.no!", "Write to TIPS@avisa.no."],
    ["Følg @nrk_no og #valg23.", "Follow @nrk_no and #valg23."],
    ["Det skriver E24.no.", "This is reported by E24.no."],
    ["Åpne rapport_2023.pdf.", "Open “rapport_2023.pdf”."],
    ["Han ble nr. 1 (#1).", "He came first (#1)."],
    ["F.eks. i USA.", "For example in the U.S.A. and e.g. here."],
    ["Se no.wikipedia.org/wiki/Fjord_(naturgeografi).", "See no.wikipedia.org/wiki/Fjord_(naturgeografi)."],
    ["Hun bor i Oslo.", "She lives in Oslo."],
    ["Det er 3.5 mål i snitt.", "That is 3.5 goals on average."],
    ["«E24.no»-saken", "The “E24.no” case"],
  ])("%s → %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

describe("addresses that changed come with a fix", () => {
  test.each([
    [
      "Se https://nav.no/hjelp.",
      "See https://nav.no/help.",
      "error",
      "web address",
      "See https://nav.no/hjelp.",
    ],
    [
      "Se www.kommune.no/skole",
      "See www.municipality.no/skole",
      "error",
      "web address",
      "See www.kommune.no/skole",
    ],
    ["Se nav.no/hjelp nå", "See nav.no/help now", "error", "web address", "See nav.no/hjelp now"],
    [
      "Skriv til post@radhuset.no.",
      "Write to post@cityhall.no.",
      "error",
      "e-mail address",
      "Write to post@radhuset.no.",
    ],
    ["Følg @avisa.", "Follow @paper.", "error", "handle", "Follow @avisa."],
    ["Last ned søknad.docx.", "Download application.docx.", "error", "file name", "Download søknad.docx."],
    ["Merk det #krig.", "Tag it #war.", "warning", "hashtag", "Tag it #krig."],
    [
      "Det står på Nettavisen.no.",
      "It is on Netpaper.no.",
      "warning",
      "site name",
      "It is on Nettavisen.no.",
    ],
    [
      "Se https://a.no/?id=12&x=1",
      "See https://a.no/?id=21&x=1",
      "error",
      "web address",
      "See https://a.no/?id=12&x=1",
    ],
  ])("%s → %s", (source, target, severity, kind, fix) => {
    const [finding, ...more] = findings(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check: "addresses", severity, fix });
    expect(finding?.message).toMatch(new RegExp(`^The ${kind} “.*” became “.*”$`, "u"));
    expect(source).toContain(source.slice(...(finding?.source ?? [0, 0])));
    expect(
      target.slice(0, finding?.target?.[0]) +
        source.slice(...(finding?.source ?? [0, 0])) +
        target.slice(finding?.target?.[1]),
    ).toBe(fix);
  });
});

describe("lost and added", () => {
  test.each([
    [
      "Skriv til tips@avisa.no.",
      "Write to us.",
      "error",
      "The English lacks the e-mail address “tips@avisa.no”",
    ],
    ["Se https://nav.no.", "See here.", "error", "The English lacks the web address “https://nav.no”"],
    [
      "Følg med.",
      "Follow @paper.",
      "warning",
      "The English has the handle “@paper”, which the source has not",
    ],
    [
      "Det skriver E24.no.",
      "This is reported by E24.",
      "warning",
      "The English lacks the site name “E24.no”",
    ],
    [
      "Det skriver nettstedet.",
      "Bestsite.com reports.",
      "info",
      "The English has the site name “Bestsite.com”, which the source has not",
    ],
  ])("%s → %s", (source, target, severity, message) => {
    expect(findings(source, target)).toMatchObject([{ severity, message }]);
  });

  test("two that changed have no fix", () => {
    const found = findings("Se a.no/x og a.no/y.", "See a.no/z and a.no/w.");
    expect(found.map(({ message, fix }) => [message, fix])).toEqual([
      ["The web address “a.no/x” became “a.no/z”", undefined],
      ["The web address “a.no/y” became “a.no/w”", undefined],
    ]);
  });

  test("one of two that are the same", () => {
    expect(findings("Se a.no/x og a.no/x.", "See a.no/x.")).toHaveLength(1);
  });
});

test("a long text without a space takes no longer than another", () => {
  const started = performance.now();
  findings(`${"a.b@".repeat(50_000)}`, `${"#.".repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});

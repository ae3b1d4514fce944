import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { glossary } from "../../src/check/glossary.ts";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import type { Term } from "../../src/model/glossary.ts";
import { makeDocument } from "../support/make-document.ts";

const TERMS: readonly Term[] = [
  ["Stortinget", "the Storting", "Parliament", "the Norwegian Parliament"],
  ["ordfører", "mayor", "chairman"],
  ["ordførar", "mayor"],
  ["fylkeskommune", "county council", "county municipality"],
  ["fylke", "county", "shire"],
  ["kommune", "municipality"],
  ["Norges Bank", "Norges Bank", "the Bank of Norway"],
  ["bank", "bank"],
  ["styringsrente", "key policy rate", "interest rate"],
  ["permittert", "temporarily laid off", "dismissed"],
  ["Oslo Børs", "the Oslo Stock Exchange"],
  ["slakteri", "processing plant", "abattoir"],
  ["barnehage", "nursery", "kindergarten"],
  ["bok", "book"],
  ["nordmann", "Norwegian"],
  ["by", "city"],
].map(([source = "", target = "", ...forbidden], at) => ({
  source,
  target,
  ...(forbidden.length > 0 && { forbidden }),
  line: at + 1,
}));

function findings(source: string, target: string, terms = TERMS) {
  const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]);
  return checkDocument(document, { checks: [glossary], settings: { ...PLAIN_CHECK_SETTINGS, terms } });
}

describe("the approved rendering, in any form", () => {
  test.each([
    ["Stortinget vedtok loven.", "The Storting passed the act."],
    ["Stortingets president talte.", "The president of the Storting spoke."],
    ["Stortingets president talte.", "The Storting’s president spoke."],
    ["Ordføreren er syk.", "The mayor is ill."],
    ["Ordførerne møttes.", "The mayors met."],
    ["Ordføraren møtte opp.", "The mayor turned up."],
    ["Ordførerens bil", "The mayor’s car"],
    ["Fylkeskommunen betaler.", "The county council pays."],
    ["Fylkene betaler.", "The counties pay."],
    ["Norges Bank hevet styringsrenten.", "Norges Bank raised the key policy rate."],
    ["Norges Bank hevet styringsrenta.", "Norges Bank raised its key-policy rate."],
    ["De ble permittert.", "They were temporarily laid off."],
    ["Aksjene falt på Oslo Børs.", "Shares fell on the Oslo Stock Exchange."],
    ["Barnehagene åpner.", "The nurseries open."],
    ["Bøkene kom i går.", "The books came yesterday."],
    ["Nordmenn reiser mye.", "Norwegians travel a lot."],
    ["Byen er stor.", "The city is large."],
    ["Hun bor her.", "She lives here, in the shire."],
    ["Kommunen og fylket er enige.", "The municipality and the county agree."],
  ])("%s → %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

describe("the approved rendering is not there", () => {
  test.each([
    [
      "Ordføreren er syk.",
      "The boss is ill.",
      "The English lacks “mayor”, the approved rendering of “Ordføreren”",
      [0, 10],
    ],
    [
      "Da talte Stortingets president.",
      "Then the assembly’s president spoke.",
      "The English lacks “the Storting”, the approved rendering of “Stortingets”",
      [9, 20],
    ],
    [
      "Aksjene falt på Oslo Børs.",
      "Shares fell on the Oslo exchange.",
      "The English lacks “the Oslo Stock Exchange”, the approved rendering of “Oslo Børs”",
      [16, 25],
    ],
    [
      "Bøkene kom.",
      "The works came.",
      "The English lacks “book”, the approved rendering of “Bøkene”",
      [0, 6],
    ],
    [
      "Kommunane betaler.",
      "The councils pay.",
      "The English lacks “municipality”, the approved rendering of “Kommunane”",
      [0, 9],
    ],
  ])("%s → %s", (source, target, message, range) => {
    expect(findings(source, target)).toEqual([
      { segment: "s1", check: "glossary", severity: "warning", message, source: range },
    ]);
  });

  test("once for a term, however often the source has it", () => {
    expect(findings("Ordføreren og ordføreren.", "The boss and the boss.")).toHaveLength(1);
  });

  test("two terms", () => {
    expect(findings("Ordføreren ba fylket om hjelp.", "The boss asked the region for help.")).toHaveLength(2);
  });
});

describe("a forbidden rendering comes with a fix", () => {
  test.each([
    ["Stortinget vedtok loven.", "The Norwegian Parliament passed the act.", "The Storting passed the act."],
    ["Stortinget vedtok loven.", "Parliament passed the act.", "Storting passed the act."],
    ["Ordføreren er syk.", "The chairman’s ill.", "The mayor’s ill."],
    ["Fylkene betaler.", "The shires pay.", "The counties pay."],
    ["Fylkeskommunene betaler.", "County municipalities pay.", "County councils pay."],
    [
      "Norges Bank hevet styringsrenten.",
      "Norges Bank raised the interest rate.",
      "Norges Bank raised the key policy rate.",
    ],
    ["De ble permittert.", "They were dismissed.", "They were temporarily laid off."],
    ["Barnehagene åpner.", "The kindergartens open.", "The nurseries open."],
  ])("%s → %s", (source, target, fix) => {
    const [finding, ...more] = findings(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.message).toContain("which is forbidden");
    expect(finding?.fix).toBe(fix);
  });

  test("its place on both sides, and both renderings named", () => {
    expect(findings("Hun ble permittert i mai.", "She was dismissed in May.")).toEqual([
      {
        segment: "s1",
        check: "glossary",
        severity: "warning",
        message:
          "“permittert” is rendered “dismissed”, which is forbidden: “temporarily laid off” is approved",
        source: [8, 18],
        target: [8, 17],
        fix: "She was temporarily laid off in May.",
      },
    ]);
  });

  test("none behind an article that may have to change", () => {
    const [finding] = findings("Det er et slakteri.", "It is an abattoir.");
    expect(finding?.message).toContain("“abattoir”");
    expect(finding?.fix).toBeUndefined();
  });

  test("none where the approved one stands as well", () => {
    const [finding] = findings("Ordføreren kom.", "The mayor came, the chairman.");
    expect(finding?.message).toContain("“chairman”");
    expect(finding?.fix).toBeUndefined();
  });
});

describe("what is no term", () => {
  test.each([
    ["part of a longer term", "Norges Bank er en sentral.", "Norges Bank is a hub."],
    ["a name's word in lower case", "De drev storting og tull.", "They did nonsense."],
    ["a word that only begins alike", "Navnet er byttet.", "The name was changed."],
  ])("%s", (_, source, target) => {
    expect(findings(source, target)).toEqual([]);
  });

  test("nothing without a glossary", () => {
    expect(findings("Ordføreren er syk.", "The boss is ill.", [])).toEqual([]);
  });
});

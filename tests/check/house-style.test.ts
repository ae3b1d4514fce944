import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { houseStyle } from "../../src/check/house-style.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { BRITISH_NEWS_STYLE, type HouseStyle, NO_STYLE } from "../../src/model/house-style.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(target: string, style: Partial<HouseStyle> = {}, kind: BlockKind = "paragraph") {
  const document = makeDocument("seeds/sak.txt", [[kind, ["Norsk tekst.", target]]]);
  const settings = { severities: {}, terms: [], style: { ...BRITISH_NEWS_STYLE, ...style } };
  return checkDocument(document, { checks: [houseStyle], settings });
}

function mend(target: string, style: Partial<HouseStyle> = {}, kind: BlockKind = "paragraph"): string {
  let text = target;
  for (let round = 0; round < 20; round += 1) {
    const fix = findings(text, style, kind)[0]?.fix;
    if (fix === undefined) return text;
    text = fix;
  }
  throw new Error("fixes without end");
}

type Style = Partial<HouseStyle>;
const PERCENT: Style = { percent: "percent" };
const SIGN: Style = { percent: "%" };
const AMERICAN_TIMES: Style = { times: "6:30 p.m." };
const WHOLE_DAY: Style = { times: "18:30" };
const NOK: Style = { currency: "NOK 45 million" };
const AMERICAN_DATES: Style = { dates: "April 27, 2022" };

describe("what the house writes", () => {
  test.each<readonly [text: string, style: Style, mended: string]>([
    ["It rose 5%.", {}, "It rose 5 per cent."],
    ["It rose 5 %.", {}, "It rose 5 per cent."],
    ["It rose 5 percent.", {}, "It rose 5 per cent."],
    ["It rose 5.5 per cent.", PERCENT, "It rose 5.5 percent."],
    ["It rose 5 percent.", SIGN, "It rose 5%."],
    ["It rose 5 per cent.", SIGN, "It rose 5%."],
    ["It rose 5 pct. in May by 5 pct.", {}, "It rose 5 per cent in May by 5 per cent."],
    ["It starts at 6:30 p.m. today.", {}, "It starts at 6.30pm today."],
    ["It starts at 6:30 PM.", {}, "It starts at 6.30pm."],
    ["It starts at 6:30 p.m.", {}, "It starts at 6.30pm."],
    ["It starts at 6:30 p.m. He came.", {}, "It starts at 6.30pm. He came."],
    ["It starts at 6:30 p.m. GMT.", {}, "It starts at 6.30pm GMT."],
    ["It starts at 6:00 p.m. today.", {}, "It starts at 6pm today."],
    ["It starts at 18:30.", {}, "It starts at 6.30pm."],
    ["It starts at 18.30 today.", {}, "It starts at 6.30pm today."],
    ["It starts at 07:05.", {}, "It starts at 7.05am."],
    ["It starts at 6.30pm today.", AMERICAN_TIMES, "It starts at 6:30 p.m. today."],
    ["It starts at 18:30 today.", AMERICAN_TIMES, "It starts at 6:30 p.m. today."],
    ["It starts at 6.30pm.", WHOLE_DAY, "It starts at 18:30."],
    ["It starts at 12.15am.", WHOLE_DAY, "It starts at 00:15."],
    ["It cost NOK 45 million.", {}, "It cost 45 million kroner."],
    ["It cost NOK 45m.", {}, "It cost 45 million kroner."],
    ["It cost kr 250.", {}, "It cost 250 kroner."],
    ["It cost NOK 1,250.50.", {}, "It cost 1,250.50 kroner."],
    ["It cost 45 million NOK.", {}, "It cost 45 million kroner."],
    ["It cost 250 kr.", {}, "It cost 250 kroner."],
    ["It cost 45 million kroner.", NOK, "It cost NOK 45 million."],
    ["It cost 45 million Norwegian kroner.", NOK, "It cost NOK 45 million."],
    ["It cost 1.5 billion kroner.", NOK, "It cost NOK 1.5 billion."],
    ["On April 27, 2022, he left.", {}, "On 27 April 2022 he left."],
    ["He left on April 27.", {}, "He left on 27 April."],
    ["He left on April 27th.", {}, "He left on 27 April."],
    ["He left on 27th April 2022.", {}, "He left on 27 April 2022."],
    ["He left on the 27th of April 2022.", {}, "He left on 27 April 2022."],
    ["He left on 27 April, 2022.", {}, "He left on 27 April 2022."],
    ["He left on 27 April 2022.", AMERICAN_DATES, "He left on April 27, 2022."],
    ["He left on 27 April.", AMERICAN_DATES, "He left on April 27."],
    ["He left on April 27th, 2022.", AMERICAN_DATES, "He left on April 27, 2022."],
    [
      "Zelenskyj’s men left Kiev.",
      { spellings: { Zelenskyj: "Zelensky", Kiev: "Kyiv" } },
      "Zelensky’s men left Kyiv.",
    ],
  ])("%s %j", (text, style, mended) => {
    expect(mend(text, style)).toBe(mended);
    expect(findings(mended, style)).toEqual([]);
  });

  test.each([
    ["It rose 5 per cent by 6.30pm on 27 April 2022 and cost 45 million kroner."],
    ["The match ended 3:2, and the ratio is 16:9."],
    ["He ran it in 18:30."],
    ["He has a percentage of 5 and a % sign."],
    ["See https://avis.no/April 27 or www.avis.no/5%."],
    ["He read “April 27” and sang ‘The 5% Song’."],
    ["In May 2022 and May 1968 he left."],
    ["The March 2022 issue."],
    ["He paid 45 million dollars or USD 45 million."],
    ["It may 5 times happen."],
    ["Kronor of Sweden."],
    ["Kievan Rus is old."],
  ])("%s stays", (text) => {
    expect(findings(text, { spellings: { Kiev: "Kyiv" } })).toEqual([]);
  });

  test.each<readonly [text: string, wanted: "single" | "double", mended: string]>([
    ["“Fulfilling its duty”", "single", "‘Fulfilling its duty’"],
    ['"Fulfilling its duty"', "single", "'Fulfilling its duty'"],
    ["Profit doubles: ‘No reason to worry’", "double", "Profit doubles: “No reason to worry”"],
  ])("headlines: %s in %s marks", (text, headlineQuotes, mended) => {
    expect(mend(text, { headlineQuotes }, "heading")).toBe(mended);
    expect(findings(mended, { headlineQuotes }, "heading")).toEqual([]);
    expect(findings(text, { headlineQuotes })).toEqual([]);
  });

  test("nothing is asked for without a style", () => {
    expect(findings("It rose 5% at 6:30 PM on April 27, for NOK 45m.", NO_STYLE)).toEqual([]);
  });

  test.each([
    ["which begins with the other", "The Nav office is open.", { Nav: "Nav office" }],
    ["which has the other in it", "They met at the Nav office.", { Nav: "the Nav office" }],
    ["of an empty one, which is none", "They met.", { "": "Nav" }],
  ])("the wanted spelling is left alone: %s", (_, text, spellings) => {
    expect(findings(text, { spellings })).toEqual([]);
  });

  test("the other one by itself is not", () => {
    expect(mend("They asked Nav.", { spellings: { Nav: "the Nav office" } }).slice(0, 27)).toBe(
      "They asked the Nav office.",
    );
  });

  test("the message names both spellings and the place", () => {
    expect(findings("It rose 5%.")).toEqual([
      {
        segment: "s1",
        check: "house-style",
        severity: "info",
        message: "The house writes “per cent”, not “%”",
        target: [9, 10],
        fix: "It rose 5 per cent.",
      },
    ]);
  });
});

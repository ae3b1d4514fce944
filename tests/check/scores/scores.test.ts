import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusBleu } from "../../../src/check/scores/corpus-bleu.ts";
import { corpusChrf } from "../../../src/check/scores/corpus-chrf.ts";
import { tokenise13a } from "../../../src/check/scores/tokenise-13a.ts";

describe("words as mteval-v13a counts them", () => {
  test.each([
    ["The council said no.", "The council said no ."],
    ["It cost 1,250.50 kroner, he said.", "It cost 1,250.50 kroner , he said ."],
    ["In 2024-25 a well-known mayor", "In 2024 - 25 a well-known mayor"],
    ["the mayor's (new) car", "the mayor's ( new ) car"],
    ["“No”, she said – «nei»…", "“No” , she said – «nei»…"],
    ["A &amp; B said &quot;yes&quot; &lt;b&gt;", 'A & B said " yes " < b >'],
    ["one\ntwo  three\u00a0four", "one two three four"],
    ["mid-\nline <skipped>", "midline"],
    ["at 2.30pm, No.3", "at 2.30pm , No . 3"],
    ["", ""],
  ])("%s", (text, tokens) => {
    expect(tokenise13a(text).join(" ")).toBe(tokens);
  });
});

describe("BLEU", () => {
  test("worked out by hand: one word of six is another", () => {
    // 1-grams 5 of 6, 2-grams 3 of 5, 3-grams 1 of 4 (the council has), 4-grams 0 of 3: smoothed to 1/2 of 1 in 3
    const pair = { hypothesis: "the council has said no .", reference: "the council has now no ." };
    const byHand = 100 * ((5 / 6) * (3 / 5) * (1 / 4) * (1 / 6)) ** (1 / 4);
    expect(corpusBleu([pair])).toBeCloseTo(byHand, 10);
  });

  test("worked out by hand: too short is paid for", () => {
    // All of 5, 4, 3, 2 n-grams match; five words where seven are wanted
    const pair = {
      hypothesis: "the school opens on Monday",
      reference: "the school opens on Monday at eight",
    };
    expect(corpusBleu([pair])).toBeCloseTo(100 * Math.exp(1 - 7 / 5), 10);
  });

  test("a word counts no more often than the reference has it", () => {
    // 1-grams 2 of 5; 2-, 3-, 4-grams 0 of 4, 3, 2, smoothed by 2, 4 and 8
    const pair = { hypothesis: "the the the the the", reference: "the boat and the ferry" };
    const byHand = 100 * ((2 / 5) * (1 / 8) * (1 / 12) * (1 / 16)) ** (1 / 4);
    expect(corpusBleu([pair])).toBeCloseTo(byHand, 10);
  });

  test("counts are added up over the sentences, not averaged", () => {
    // 1-grams 4 + 3 of 4 + 4, 2-grams 3 + 2 of 3 + 3, 3-grams 2 + 1 of 2 + 2, 4-grams 1 + 0 of 1 + 1
    const pairs = [
      { hypothesis: "it is raining today", reference: "it is raining today" },
      { hypothesis: "it is snowing today", reference: "but is snowing today" },
    ];
    expect(corpusBleu(pairs)).toBeCloseTo(100 * ((7 / 8) * (5 / 6) * (3 / 4) * (1 / 2)) ** (1 / 4), 10);
  });

  test("capitals count", () => {
    const pair = { hypothesis: "The ferry was late again", reference: "the ferry was late again" };
    expect(corpusBleu([pair])).toBeLessThan(100);
  });
});

describe("chrF", () => {
  test("worked out by hand, with the lengths that both sides have", () => {
    // "is" and "isen": 1-grams 2 of 2 and 2 of 4, 2-grams 1 of 1 and 1 of 3; longer ones only the reference has
    const [precision, recall] = [1, (2 / 4 + 1 / 3) / 2];
    const byHand = (100 * 5 * precision * recall) / (4 * precision + recall);
    expect(corpusChrf([{ hypothesis: "is", reference: "isen" }])).toBeCloseTo(byHand, 10);
  });

  test("white space does not count, capitals do", () => {
    expect(corpusChrf([{ hypothesis: "snø plog", reference: "snøplog" }])).toBe(100);
    expect(corpusChrf([{ hypothesis: "Snø", reference: "snø" }])).toBeLessThan(100);
  });
});

const SENTENCE = fc
  .array(fc.constantFrom("the", "council", "ferry", "12.5", "said,", "no", "«nei»", "–", "A"), {
    minLength: 4,
    maxLength: 9,
  })
  .map((words) => words.join(" "));

describe.each([
  ["BLEU", corpusBleu],
  ["chrF", corpusChrf],
])("%s", (_, score) => {
  test("of the same texts is 100, of none 0", () => {
    fc.assert(
      fc.property(fc.array(SENTENCE, { minLength: 1 }), (sentences) => {
        expect(score(sentences.map((text) => ({ hypothesis: text, reference: text })))).toBeCloseTo(100, 9);
        expect(score(sentences.map((text) => ({ hypothesis: "", reference: text })))).toBe(0);
      }),
    );
    expect(score([])).toBe(0);
  });

  test("lies between 0 and 100, in whatever order the sentences come", () => {
    const pairs = fc.array(fc.record({ hypothesis: SENTENCE, reference: SENTENCE }));
    fc.assert(
      fc.property(pairs, (some) => {
        const found = score(some);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(100 + 1e-9);
        expect(score([...some].reverse())).toBeCloseTo(found, 9);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { createPseudoEngine } from "../../../src/engines/pseudo/pseudo-engine.ts";
import { pseudoText } from "../../../src/engines/pseudo/pseudo-text.ts";
import { isPseudo } from "../../../src/model/pseudo-text.ts";
import { findDoubt } from "../../../src/translate/find-doubt.ts";
import { keepsTheEngineContract } from "../../contracts/engine-contract.ts";
import { coded, shownCodes } from "../../support/coded.ts";

keepsTheEngineContract("pseudo", async () => ({
  engine: createPseudoEngine({ lengthen: 30 }),
  languages: { source: "nb", target: "en-GB" },
}));

describe("pseudo-translation", () => {
  test.each([
    ["Ja.", 0, "⟦Ĵá.⟧"],
    ["Ja.", 30, "⟦Ĵá. one⟧"],
    ["E6 ble stengt kl. 18.30 av 14b.", 0, "⟦E6 ƀļê šţêñĝţ ķļ. 18.30 áv 14b.⟧"],
    ["Skriv til desk@ntb.no!", 0, "⟦Šķŕîv ţîļ desk@ntb.no!⟧"],
    ["Se https://www.ntb.no/sak?id=7.", 0, "⟦Šê https://www.ntb.no/sak?id=7.⟧"],
    [
      "Hei {navn}, du har %d nye og %1$s igjen&nbsp;her.",
      0,
      "⟦Ħêî {navn}, đû ħáŕ %d ñýê ôĝ %1$s îĝĵêñ&nbsp;ħêŕ.⟧",
    ],
    ["Les ‹1hele saken1› her.", 0, "⟦Ļêš ‹1ħêļê šáķêñ1› ħêŕ.⟧"],
    ["Prisen er |2| kroner.", 0, "⟦Þŕîšêñ êŕ |2| ķŕôñêŕ.⟧"],
  ] as const)("%s, %i per cent", (source, lengthen, wanted) => {
    expect(shownCodes(pseudoText(coded(source), lengthen))).toBe(wanted);
  });

  test.each([
    [8, 24],
    [20, 50],
    [28, 56],
    [50, 75],
    [200, 200],
  ])("with 100 per cent, %i characters grow by %i and at most a word", (length, growth) => {
    const grown = pseudoText("å".repeat(length), 100).length - length - 2;
    expect(grown).toBeGreaterThanOrEqual(growth);
    expect(grown).toBeLessThan(growth + 6);
  });

  test.each([0, 30, 80])(
    "with %i per cent, no length is taken for an answer that is cut or joined",
    (lengthen) => {
      for (let length = 1; length < 600; length += 1) {
        const source = `${"å".repeat(length)}.`;
        expect(findDoubt(source, pseudoText(source, lengthen))).toBeUndefined();
      }
    },
  );
});

describe("pseudo text is known", () => {
  test.each([
    ["by its origin", { source: "Ja.", target: "Ĵá.", origin: "engine:pseudo" }, true],
    ["by its brackets, where the origin was lost", { source: "Ja.", target: "⟦Ĵá. one⟧" }, true],
    ["joined from two", { source: "Ja. Nei.", target: "⟦Ĵá.⟧ ⟦Ñêî.⟧", origin: "human" }, true],
    ["with formatting around it", { source: coded("‹1Ja.1›"), target: coded("‹1⟦Ĵá.⟧1›") }, true],
    ["not where the article has such brackets", { source: "⟦x⟧", target: "⟦x⟧", origin: "human" }, false],
    ["not when a person wrote over it", { source: "Ja.", target: "Yes.", origin: "human" }, false],
    ["not where there is none", { source: "Ja.", target: "" }, false],
  ])("%s", (_, said, wanted) => {
    expect(isPseudo(said)).toBe(wanted);
  });
});

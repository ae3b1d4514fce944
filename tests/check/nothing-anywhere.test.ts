import { describe, expect, test } from "vitest";
import type { Check, Remark } from "../../src/check/check.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import { completeness } from "../../src/check/completeness.ts";
import { names } from "../../src/check/names.ts";
import { NOTHING_ANYWHERE } from "../../src/check/nothing-anywhere.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";

/** Whether the check says of each unit that it need not be asked again. */
function isSettled(check: Check, ...rows: readonly UnitRow[]): readonly boolean[] {
  const given: (readonly Remark[])[] = [];
  const noting: Check = {
    ...check,
    look(unit, context) {
      const remarks = check.look(unit, context);
      given.push(remarks);
      return remarks;
    },
  };
  checkDocument(makeDocument("seeds/sak.txt", [["paragraph", ...rows]]), { checks: [noting] });
  return given.map((remarks) => remarks === NOTHING_ANYWHERE);
}

const FERRY: UnitRow = [
  "Fergen mellom Bodø og Moskenes ble innstilt mandag fordi vinden var for sterk.",
  "The ferry between Bodø and Moskenes was cancelled on Monday because the wind was too strong.",
];
const SCHOOL: UnitRow = [
  "Elevene på skolen i Hamar fikk fri onsdag etter en brann i kjelleren.",
  "The pupils at the school in Hamar were given Wednesday off after a fire in the basement.",
];

describe("nothing to say wherever a pair stands", () => {
  test("a whole translation with its names is settled", () => {
    expect(isSettled(completeness, FERRY, SCHOOL)).toEqual([true, true]);
    expect(isSettled(names, FERRY, SCHOOL)).toEqual([true, true]);
  });

  test("what has something wrong, or next to nothing of its source, is not", () => {
    const cut: UnitRow = [FERRY[0], "The ferry between Bodø and"];
    const strange: UnitRow = ["Været i Bodø og på Moskenes var fint.", "Everyone went home early that time."];
    expect(isSettled(completeness, cut, strange)).toEqual([false, false]);
    expect(isSettled(names, [FERRY[0], "The ferry between Oslo and Moskenes was cancelled."])).toEqual([
      false,
    ]);
  });

  test("a name that a document may spell in two ways is not, alone in it or not", () => {
    const zelenskyy: UnitRow = ["I går kom Zelenskyj.", "Zelenskyy came yesterday."];
    expect(isSettled(names, zelenskyy)).toEqual([false]);
    expect(isSettled(names, zelenskyy, FERRY)).toEqual([false, true]);
  });
});

import { expect, test } from "vitest";
import { placeCodes } from "../../src/translate/place-codes.ts";
import { coded, shownCodes } from "../support/coded.ts";

test("codes go where they must stand, whatever codes the target came with", () => {
  const placed = placeCodes(coded("Hos ‹1Nav1› i dag."), coded("At Nav ‹1today1›."));
  expect(shownCodes(placed ?? "")).toBe("At ‹1Nav1› today.");
});

test("no target when a place is not certain", () => {
  expect(placeCodes(coded("Les ‹1hele1› saken."), "Read the whole story.")).toBeUndefined();
});

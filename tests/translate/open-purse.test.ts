import { expect, test } from "vitest";
import { openPurse } from "../../src/translate/open-purse.ts";

test("what a wider purse refuses is not spent from one's own", async () => {
  const wider = openPurse(50);
  const purse = openPurse(100, wider);
  const first = await purse.reserve(40);
  expect(await purse.reserve(60)).toBeUndefined();
  await first?.settle(0);
  expect(await purse.reserve(50)).toBeDefined();
});

test("what was billed is taken from both", async () => {
  const wider = openPurse(100);
  const purse = openPurse(100, wider);
  await (await purse.reserve(90))?.settle(30);
  expect(await wider.reserve(71)).toBeUndefined();
  expect(await purse.reserve(70)).toBeDefined();
});

import { expect, test } from "vitest";
import { openFakeDesk } from "../support/fake-desk.ts";

test("a kit that stays open has the glossary as it is now, read once for each state of its file", async () => {
  const { kit, write } = await openFakeDesk({ "seeds/glossary.csv": "source,target\nkai,quay\n" });
  const targets = async () => (await kit.glossary())?.terms.map(({ target }) => target);
  expect(await targets()).toEqual(["quay"]);
  expect(await kit.glossary()).toBe(await kit.glossary());
  write("seeds/glossary.csv", "source,target\nkai,quay\nbrygge,wharf\n");
  expect(await targets()).toEqual(["quay", "wharf"]);
});

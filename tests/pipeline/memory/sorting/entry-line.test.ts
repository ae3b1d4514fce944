import { expect, test } from "vitest";
import type { MemoryEntry } from "../../../../src/model/memory-entry.ts";
import { entryLine, lineEntry, lineIdentity } from "../../../../src/pipeline/memory/sorting/entry-line.ts";

const PLAIN: MemoryEntry = {
  languages: { source: "nb", target: "en-GB" },
  source: "Brua «åpner»\n3. mai.\u001f",
  target: "The bridge opens on 3 May. \ud83d",
  state: "final",
};
const FULL: MemoryEntry = {
  ...PLAIN,
  document: "seeds/bru.txt",
  previous: "",
  next: "Ferja legges ned.",
  author: "Kari Vik",
  note: "Sjekket mot kartet",
  codes: [{ kind: "alone", number: 1, markup: "<br/>" }],
  joined: ["Så kjørte de."],
};

test.each([
  ["without anything beside its texts", PLAIN],
  ["with all that there is", FULL],
  ["with codes alone", { ...PLAIN, codes: FULL.codes ?? [] }],
  ["with joined sources alone", { ...PLAIN, joined: FULL.joined ?? [] }],
])("an entry %s comes back from its line", (_name, entry) => {
  expect(lineEntry(entryLine(entry))).toStrictEqual(entry);
  expect(entryLine(entry)).not.toContain("\n");
});

test("markup of codes is nothing that tells entries apart", () => {
  const other = { ...FULL, codes: [{ kind: "alone", number: 1, markup: "<hr/>" } as const] };
  expect(lineIdentity(entryLine(FULL))).toBe(lineIdentity(entryLine(other)));
  expect(lineIdentity(entryLine(FULL))).not.toBe(lineIdentity(entryLine(PLAIN)));
});

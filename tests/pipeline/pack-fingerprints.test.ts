import { expect, test } from "vitest";
import { digest } from "../../src/pipeline/digest.ts";
import { packFingerprints } from "../../src/pipeline/pack-fingerprints.ts";

const NAMES = ["seeds/ål.txt", "seeds/bru.txt", "seeds/ferje.txt", "seeds/vei.txt"];
const SETTINGS = digest("settings");

function packed(names: readonly string[]) {
  const fingerprints = packFingerprints(NAMES, SETTINGS);
  for (const name of names) fingerprints.set(name, `${digest(name)} ${SETTINGS}`);
  return fingerprints;
}

test.each([
  ["in their order", NAMES],
  ["in another order", NAMES.toReversed()],
  ["some of them", NAMES.slice(1, 2)],
  ["none", []],
])("fingerprints come back by name: %s", (_, names) => {
  const fingerprints = packed(names);
  for (const name of [...NAMES, ...NAMES.toReversed()]) {
    const expected = names.includes(name) ? `${digest(name)} ${SETTINGS}` : undefined;
    expect(fingerprints.get(name)).toBe(expected);
    expect(fingerprints.has(name)).toBe(expected !== undefined);
  }
});

test("a name that it was not made for has none", () => {
  const fingerprints = packed(NAMES);
  for (const name of ["seeds/a.txt", "seeds/dal.txt", "seeds/åt.txt", ""]) {
    fingerprints.set(name, digest(name));
    expect(fingerprints.get(name)).toBeUndefined();
  }
  expect(fingerprints.get("seeds/vei.txt")).toBe(`${digest("seeds/vei.txt")} ${SETTINGS}`);
});

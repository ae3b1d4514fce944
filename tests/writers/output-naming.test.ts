import { expect, test } from "vitest";
import { FORMATS } from "../../src/config/formats.ts";
import { OUTPUT_NAMING } from "../../src/writers/output-naming.ts";

test("every format of the config has a writer's naming, and no two the same", () => {
  expect(Object.keys(OUTPUT_NAMING)).toEqual([...FORMATS]);
  const endings = Object.values(OUTPUT_NAMING).map(({ extension }) => extension);
  expect(new Set(endings).size).toBe(endings.length);
});

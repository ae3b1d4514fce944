import { expect, test } from "vitest";
import { shortenMiddle } from "../../src/cli/shorten-middle.ts";

test.each([
  ["seeds/ferja.txt", 15, "seeds/ferja.txt"],
  ["seeds/ferja.txt", 13, "seed…erja.txt"],
  ["seeds/🦌🦌🦌🦌.txt", 10, "see…🦌🦌.txt"],
  ["seeds/ferja.txt", 1, "…"],
])("%s in %i", (name, width, shortened) => {
  const result = shortenMiddle(name, width);
  expect(result).toBe(shortened);
  expect([...result].length).toBeLessThanOrEqual(width);
});

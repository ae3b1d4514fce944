import { expect, test } from "vitest";
import { shortenMiddle } from "../../src/cli/shorten-middle.ts";

test.each([
  ["seeds/nyheter/2026/ferja.txt", 28, "seeds/nyheter/2026/ferja.txt"],
  ["seeds/nyheter/2026/ferja.txt", 27, "seeds/…/ferja.txt"],
  ["seeds/nyheter/2026/ferja.txt", 16, "…/ferja.txt"],
  ["seeds/nyheter/2026/ferja.txt", 10, "ferja.txt"],
  ["seeds/nyheter/2026/ferja.txt", 8, "ferj…txt"],
  ["seeds/12-ferja-er-innstilt.txt", 20, "12-ferja-e…stilt.txt"],
  ["seeds/🦌🦌🦌🦌.txt", 7, "🦌🦌🦌…txt"],
  ["seeds/ferja.txt", 1, "…"],
])("%s in %i: %s", (path, width, shortened) => {
  const result = shortenMiddle(path, width);
  expect(result).toBe(shortened);
  expect([...result].length).toBeLessThanOrEqual(width);
});

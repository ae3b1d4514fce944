import { expect, test } from "vitest";
import { firstWord } from "../../src/cli/first-word.ts";

test.each([
  [["plan", "seeds"], "plan"],
  [["--json", "--config", "a.yaml", "seeds/a.txt"], "seeds/a.txt"],
  [["--config=a.yaml", "seeds"], "seeds"],
  [["--fail-on", "error"], undefined],
  [["--", "-rart.txt"], "-rart.txt"],
  [[], undefined],
])("%j: %s", (args, word) => {
  expect(firstWord(args)).toBe(word);
});

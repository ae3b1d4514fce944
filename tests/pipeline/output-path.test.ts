import { expect, test } from "vitest";
import { outputPath } from "../../src/pipeline/output-path.ts";

test.each([
  ["seeds/a/b.txt", ["seeds"], "output", "output/a/b.txt.html"],
  ["seeds/b.txt", ["./seeds/"], "./output/", "output/b.txt.html"],
  ["nyheter/b.txt", ["seeds"], "output", "output/nyheter/b.txt.html"],
  ["seedsmore/b.txt", ["seeds"], "output", "output/seedsmore/b.txt.html"],
  ["seeds/b.txt", ["seeds", "nyheter"], "output", "output/seeds/b.txt.html"],
  ["b.txt", ["."], "output", "output/b.txt.html"],
  ["seeds/b.txt", ["seeds"], "seeds", "seeds/b.txt.html"],
  ["b.txt", ["."], ".", "b.txt.html"],
])("%s with input %j and output %s → %s", (source, input, output, path) => {
  expect(outputPath(source, { extension: ".html" }, { input, output })).toBe(path);
});

test("an extension may stand before the source's own ending", () => {
  const layout = { input: ["seeds"], output: "output" };
  expect(outputPath("seeds/a.b/c.html", { extension: ".en", beforeEnding: true }, layout)).toBe(
    "output/a.b/c.en.html",
  );
  expect(outputPath("seeds/a.b/c", { extension: ".en", beforeEnding: true }, layout)).toBe("output/a.b/c.en");
});

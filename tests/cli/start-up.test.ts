import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from\s*"(\.[^"]+)"/gm;

/** All modules that are loaded as soon as this one is, it too. */
function loadedWith(start: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [start];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (loaded.has(module)) continue;
    loaded.add(module);
    const text = readFileSync(join(SRC, module), "utf8");
    for (const [, path = ""] of text.matchAll(IMPORT))
      waiting.push(relative(SRC, join(SRC, dirname(module), path)));
  }
  return loaded;
}

test("translate starts without what only new articles need", () => {
  const loaded = [...loadedWith("cli/translate-command.ts")];
  expect(loaded).toContain("pipeline/run-batch.ts");
  expect(
    loaded.filter((module) => /^(?:check|segment|language|assemble|review)\//.test(module)),
  ).toStrictEqual([]);
});

test.each(["cli/bin.ts", "cli/main.ts"])("%s loads no command before it is known which", (start) => {
  const loaded = [...loadedWith(start)];
  expect(loaded.filter((module) => /^(?:pipeline|stores|engines|readers)\//.test(module))).toStrictEqual([]);
});

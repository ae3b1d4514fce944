import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

const report = process.env.BITEKST_TEST_REPORT;

/** What a test may do to its process, or to a module, that the next file in it would feel. */
const STATEFUL =
  /\bvi\.(?:mock|doMock|spyOn|stub|useFake)|\bprocess\.(?:chdir\(|emit\(|on\(|once\(|env(?:\.\w+|\[\w+\]) = )|\bdelete process\./;
/** What is there to break things. */
const ROOMS_ALONE = /^tests\/faults\//;

/**
 * These have a process each. The others share one a worker: to load the same modules anew for every file is half of
 * the time that they take.
 */
const alone = readdirSync(join(import.meta.dirname, "tests"), { recursive: true, encoding: "utf8" })
  .map((name) => `tests/${name.split("\\").join("/")}`)
  .filter((path) => path.endsWith(".test.ts"))
  .filter(
    (path) => ROOMS_ALONE.test(path) || STATEFUL.test(readFileSync(join(import.meta.dirname, path), "utf8")),
  );

/** `--exclude` holds for both projects; by itself vitest forgets it where there are any. */
const heedExclude: Plugin = {
  name: "heed-exclude",
  configureVitest({ project, vitest }) {
    project.config.exclude.push(...(vitest.config.cliExclude ?? []));
  },
};

export default defineConfig({
  plugins: [heedExclude],
  test: {
    setupFiles: ["tests/support/property-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself vitest leaves one processor alone, which on a machine of two is half of it.
    maxWorkers: "100%",
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      { extends: true, test: { name: "alone", include: alone, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...alone],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

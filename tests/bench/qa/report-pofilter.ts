import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withoutCodes } from "../../../src/model/code-characters.ts";
import { FAULTS } from "./faults/faults.ts";
import { cleanOf, recallOf, spoil } from "./recall.ts";
import type { Sample } from "./sample.ts";
import { printTable, share } from "./table.ts";

/**
 * The same units through pofilter (translate-toolkit), all its tests: how many it flags, and how many faults
 * change what it says of a unit.
 */
export function reportPofilter(name: string, samples: readonly Sample[]): void {
  const clean = samples.filter(({ target }) => target !== "");
  const flagged = pofilter(clean);
  if (flagged === undefined) {
    console.log("\npofilter (Debian translate-toolkit) is not installed: no table of it");
    return;
  }
  reportFlagged(name, clean, flagged);
  const base = cleanOf(samples);
  const before = pofilter(base) ?? [];
  const places = new Map(base.map((sample, at) => [sample.id, at]));
  const made = FAULTS.map((fault) => ({ fault, spoilt: spoil(base, fault) }));
  const after = pofilter(made.flatMap(({ spoilt }) => spoilt.map((one) => one.spoilt))) ?? [];
  let at = 0;
  const rows = made.map(({ fault, spoilt }) => {
    const news = spoilt.map(({ clean: { id } }) => {
      const known = before[places.get(id) ?? -1] ?? new Set<string>();
      return [...(after[at++] ?? [])].filter((test) => !known.has(test));
    });
    const found = news.filter((tests) => tests.length > 0).length;
    const byNumbers = news.filter((tests) => tests.includes("numbers")).length;
    const { missed, silent } = recallOf(base, fault);
    return [
      fault.kind,
      String(spoilt.length),
      share(spoilt.length - missed.length, spoilt.length),
      share(spoilt.length - silent, spoilt.length),
      fault.checks.includes("numbers") ? share(byNumbers, spoilt.length) : "",
      share(found, spoilt.length),
    ];
  });
  console.log(`\nSide by side: faults put into the ${base.length} clean units of ${name}`);
  console.log("pofilter finds one when a test fails that the clean unit passed");
  printTable(["kind", "n", "check concerned", "any check", "pofilter numbers", "pofilter any test"], rows);
}

function reportFlagged(
  name: string,
  samples: readonly Sample[],
  flagged: readonly ReadonlySet<string>[],
): void {
  const withDigits = flagged.filter((_, at) => /\d/u.test(samples[at]?.source ?? ""));
  const tests = [...new Set(flagged.flatMap((one) => [...one]))].sort();
  const count = (units: readonly ReadonlySet<string>[], test: string): number =>
    units.filter((one) => one.has(test)).length;
  const any = flagged.filter((one) => one.size > 0).length;
  console.log(`\npofilter on ${name}: ${samples.length} units, ${withDigits.length} with digits`);
  printTable(
    ["test", "units", "share", "with digits"],
    [
      [
        "any test",
        String(any),
        share(any, samples.length),
        String(withDigits.filter((one) => one.size > 0).length),
      ],
      ...tests.map((test) => [
        test,
        String(count(flagged, test)),
        share(count(flagged, test), samples.length),
        String(count(withDigits, test)),
      ]),
    ],
  );
}

/** The tests that each unit fails; `undefined`: the program is not there. */
function pofilter(samples: readonly Sample[]): readonly ReadonlySet<string>[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-pofilter-"));
  const [input, output] = [join(folder, "in.po"), join(folder, "out.po")];
  writeFileSync(input, HEAD + samples.map(entry).join("\n"));
  const { error } = spawnSync("pofilter", ["--progress=none", "--language=en", input, output], {
    stdio: "ignore",
  });
  // It writes no file when it has nothing to say.
  const written = existsSync(output) ? readFileSync(output, "utf8") : "";
  rmSync(folder, { recursive: true });
  return error ? undefined : readFlags(written, samples.length);
}

const HEAD =
  'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n';

function entry({ source, target }: Sample, at: number): string {
  return `msgctxt "unit ${at}"\nmsgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`;
}

function quoted(text: string): string {
  return `"${withoutCodes(text).replace(/["\\]/gu, "\\$&")}"`;
}

function readFlags(written: string, length: number): readonly ReadonlySet<string>[] {
  const flags = Array.from({ length }, () => new Set<string>());
  for (const block of written.split(/\n\n+/u)) {
    const at = /^msgctxt "unit (\d+)"/mu.exec(block)?.[1];
    for (const [, test = ""] of block.matchAll(/^# \(pofilter\) (\w+):/gmu))
      flags[Number(at ?? -1)]?.add(test);
  }
  return flags;
}

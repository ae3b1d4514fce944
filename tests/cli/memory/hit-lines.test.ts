import { expect, test } from "vitest";
import { hitLines } from "../../../src/cli/memory/hit-lines.ts";
import type { Terminal } from "../../../src/cli/terminal.ts";
import type { MemoryHit } from "../../../src/pipeline/memory/search-memory.ts";

const HIT: MemoryHit = {
  file: "seeds/memory/ferja.tmx",
  entry: {
    languages: { source: "nb", target: "en-GB" },
    source: "Ferja går ikke i dag, sier kapteinen på ferja.",
    target: "The ferry is not running today, says the captain.",
    state: "final",
    author: "Kari Lie",
  },
  source: {
    text: "Ferja går ikke i dag, sier kapteinen på ferja.",
    found: [
      [0, 5],
      [40, 45],
    ],
  },
  target: { text: "The ferry is not running today, says the captain.", found: [] },
};

function terminal(columns?: number): Terminal {
  const nothing = () => undefined;
  const paint: Terminal["paint"] = (style, text) => (style === "dim" ? text : `*${text}*`);
  const width = columns === undefined ? {} : { columns };
  return {
    out: nothing,
    note: nothing,
    detail: nothing,
    error: nothing,
    paint,
    notices: { paint },
    ...width,
  };
}

test("on a terminal both languages stand side by side, within its width, found words marked", () => {
  expect(hitLines(HIT, terminal(51))).toEqual([
    "seeds/memory/ferja.tmx, final, Kari Lie",
    "*Ferja* går ikke i dag,      The ferry is not running",
    "sier kapteinen på *ferja*.   today, says the captain.",
  ]);
});

test("elsewhere each language has a line of its own, never wrapped", () => {
  expect(hitLines(HIT, terminal())).toEqual([
    "seeds/memory/ferja.tmx, final, Kari Lie",
    "  nb: *Ferja* går ikke i dag, sier kapteinen på *ferja*.",
    "  en-GB: The ferry is not running today, says the captain.",
  ]);
});

test("a word that is cut at the end of a line is marked on both", () => {
  const text = "menneskerettighetsorganisasjon";
  const [, first, second] = hitLines({ ...HIT, source: { text, found: [[0, 30]] } }, terminal(51));
  expect(first).toMatch(/^\*menneskerettighetsorgani\* /);
  expect(second).toMatch(/^\*sasjon\* /);
});

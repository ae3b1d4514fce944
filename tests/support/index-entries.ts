import type { IndexEntry } from "../../src/writers/index/index-entry.ts";

const CLEAN = { error: 0, warning: 0, info: 0 };

/** Documents in every state, with names that would break a careless page. */
export const INDEX_ENTRIES: readonly IndexEntry[] = [
  {
    name: "seeds/utenriks/putin.txt",
    format: "text",
    languages: { source: "nb", target: "en-GB" },
    blocks: 18,
    units: [
      { state: "final", origin: "human", count: 6 },
      { state: "translated", origin: "engine:deepl", count: 25 },
      { state: "initial", count: 1 },
    ],
    findings: { error: 2, warning: 1, info: 0 },
    state: "incomplete",
    isGone: false,
    outputs: { html: "utenriks/putin.txt.html", english: "utenriks/putin.en.txt" },
  },
  {
    name: "seeds/<script>alert(1)</script> & ?a=1#b.md",
    format: "markdown",
    languages: { source: "nn", target: "en-GB" },
    blocks: 1,
    units: [{ state: "reviewed", origin: "memory", count: 1 }],
    findings: CLEAN,
    state: "failed",
    message: "Cannot read it: <b>it</b> is written in Danish",
    isGone: false,
    outputs: { html: "javascript:alert(1)/å?a=1#b.md.html" },
  },
  {
    name: "seeds/ferja.html",
    format: "html",
    languages: { source: "nn", target: "en-GB" },
    blocks: 12,
    units: [{ state: "final", origin: "memory", count: 24 }],
    findings: CLEAN,
    state: "complete",
    isGone: true,
    outputs: { json: "ferja.html.json" },
  },
  {
    name: "seeds/tom.txt",
    format: "text",
    languages: { source: "nb", target: "en-GB" },
    blocks: 0,
    units: [],
    findings: CLEAN,
    state: "complete",
    isGone: false,
    outputs: { json: "tom.txt.json" },
  },
];

import { describe, expect, test } from "vitest";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const PAGE = `<!doctype html>
<html lang="nb"><head><title>Nav svarer</title></head><body>
<nav><a href="/">Forsiden</a> <a href="/om">Om oss i avisen her</a></nav>
<article><h1>Nav svarer på kritikken fra kommunene</h1>
<p>Les <b>hele <a href="/sak?a=1&amp;b=2">saken</a></b> her &amp; nå. Han sa at <i>det går bra. Men ikke</i> alltid.</p>
<p>Bussen mellom Odda og Røldal kjører ikke i dag, og vegen er stengt på grunn av snø og vind.</p>
</article></body></html>
`;
const NOTE = `# Slik kommer du i gang

Kjør \`npm ci\` først, og les **hele** [veiledningen](https://example.no/veiledning).
`;

/** English word for word, tags and all, as an engine that keeps its tags in place would give it. */
function answer(text: string): string {
  return `English of ${text}`;
}

describe("markup in sentences, from page to page", () => {
  test("goes out as XML, comes back in its place, and is not paid for", async () => {
    const desk = await makeDeeplDesk(
      { "seeds/sak.html": PAGE, "seeds/notat.md": NOTE },
      { translate: answer },
    );
    expect((await desk.run("--quiet")).code).toBe(0);
    const tagged = desk.server.requests.filter(({ tagHandling }) => tagHandling === "xml");
    expect(tagged.flatMap(({ texts }) => texts).toSorted()).toEqual([
      "Han sa at <x1/>det går bra.",
      "Kjør <x1/> først, og les <x2>hele</x2> <x3>veiledningen</x3>.",
      "Les <x1>hele <x2>saken</x2></x1> her &amp; nå.",
      "Men ikke<x1/> alltid.",
    ]);
    const english = desk.read("output/sak.en.html");
    expect(english).toContain(
      '<p>English of Les <b>hele <a href="/sak?a=1&amp;b=2">saken</a></b> her &amp; nå. ' +
        "English of Han sa at <i>det går bra. English of Men ikke</i> alltid.</p>",
    );
    expect(desk.read("output/notat.en.md")).toContain(
      "English of Kjør `npm ci` først, og les **hele** [veiledningen](https://example.no/veiledning).",
    );
    const billed = desk.server.requests.flatMap(({ texts }) => texts).join("");
    expect(desk.server.billedCharacters).toBe([...billed.replaceAll(/<[^>]*>|amp;/gu, "")].length);
    const before = desk.server.requests.length;
    await desk.run("--quiet");
    expect(desk.server.requests).toHaveLength(before);
  });

  test("a code that the engine loses is told with its markup", async () => {
    const lose = (text: string) => text.replaceAll(/<[^>]*>/gu, "");
    const desk = await makeDeeplDesk(
      { "seeds/notat.md": NOTE },
      { translate: (text) => `English of ${lose(text)}` },
    );
    await desk.run("--quiet");
    const { blocks } = JSON.parse(desk.read("output/notat.md.json")) as JsonDocument;
    const findings = blocks.flatMap(({ segments }) => segments.flatMap(({ findings = [] }) => findings));
    const told = findings.filter(({ check }) => check === "inline-codes");
    expect(told.map(({ check, message }) => `${check}: ${message}`)).toEqual([
      "inline-codes: The English of segment s2 lacks “`npm ci`”, which the source has",
    ]);
  });

  test("segment --json shows it as it would be sent, with the codes beside", async () => {
    const desk = await makeDeeplDesk({ "seeds/notat.md": NOTE });
    const { stdout } = await desk.run("segment", "seeds/notat.md", "--json");
    const { blocks } = JSON.parse(stdout) as JsonDocument;
    const [heading, sentence] = blocks.flatMap(({ segments }) => segments);
    expect(Object.keys(heading ?? {})).toEqual(["id", "source", "start", "end"]);
    expect(sentence?.source).toBe("Kjør <x1/> først, og les <x2>hele</x2> <x3>veiledningen</x3>.");
    expect(sentence?.codes?.map(({ markup }) => markup)).toEqual([
      "`npm ci`",
      "**",
      "**",
      "[",
      "](https://example.no/veiledning)",
    ]);
    const shown = await desk.run("segment", "seeds/notat.md");
    expect(shown.stdout).toContain("les <x2>hele</x2>");
  });
});

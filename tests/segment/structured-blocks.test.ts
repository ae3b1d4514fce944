import { expect, test } from "vitest";
import type { BlockKind } from "../../src/model/block.ts";
import { htmlReader } from "../../src/readers/html-reader.ts";
import { markdownReader } from "../../src/readers/markdown-reader.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";

const BODY = "<p>Hun smilte til pressen.</p><p>Hun ville ikke svare.</p>";

async function blocksOf(name: string, text: string): Promise<string[]> {
  const reader = name.endsWith(".md") ? markdownReader : htmlReader;
  const source = await reader.read({ name, bytes: new TextEncoder().encode(text) });
  return segmentDocument(source, { language: "nb" }).blocks.map(
    ({ kind, segments }) => `${kind}: ${segments.map((each) => each.source).join(" ¦ ")}`,
  );
}

test.each<[kind: BlockKind, markup: string, segments: string]>([
  ["dialogue", "<p>– Jeg sier ingenting.</p>", "– Jeg sier ingenting."],
  ["read-also", "<p>Les også: Hun går av</p>", "Les også: Hun går av"],
  ["credit", "<p>Foto: Heiko Junge / NTB</p>", "Foto: Heiko Junge / NTB"],
  ["caption", "<p>Hun smiler. Foto: Heiko Junge / NTB</p>", "Hun smiler. ¦ Foto: Heiko Junge / NTB"],
  ["caption", "<figcaption>Hun smiler. (Foto: Privat)</figcaption>", "Hun smiler. ¦ (Foto: Privat)"],
  ["credit", "<figcaption>Foto: Privat</figcaption>", "Foto: Privat"],
  ["byline", "<p>Av Siri Hauge</p>", "Av Siri Hauge"],
  ["dateline", "<p>Publisert 12.05.2022 kl. 10.30</p>", "Publisert 12.05.2022 kl. 10.30"],
  ["quote", "<blockquote><p>Hun lyver. Det vet alle.</p></blockquote>", "Hun lyver. ¦ Det vet alle."],
  ["table-cell", "<table><tr><td>Foto: Privat</td></tr></table>", "Foto: Privat"],
  ["list-item", "<ul><li>– Hun lyver.</li></ul>", "– Hun lyver."],
])("%s: %s", async (kind, markup, segments) => {
  const blocks = await blocksOf("sak.html", `<h1>Pressemøtet</h1><p>Hun kom.</p>${markup}${BODY}`);
  expect(blocks[2]).toBe(`${kind}: ${segments}`);
});

test("code has no blocks", async () => {
  expect(await blocksOf("sak.html", `<h1>Nettsiden</h1><pre>npm ci</pre>${BODY}`)).toHaveLength(3);
});

test("the first paragraph below a headline is a lead where no markup names one", async () => {
  const lead = "lead: Statsråden møtte pressen mandag.";
  const page = `<h1>Pressemøtet</h1><p>Av Siri Hauge</p><p>Statsråden møtte pressen mandag.</p>${BODY}`;
  expect((await blocksOf("sak.html", page))[2]).toBe(lead);
  const named = page.replace("<p>Hun smilte", '<p class="ingress">Hun smilte');
  expect((await blocksOf("sak.html", named)).slice(2, 4)).toEqual([
    lead.replace("lead", "paragraph"),
    "lead: Hun smilte til pressen.",
  ]);
  const note = "# Pressemøtet\n\nStatsråden møtte pressen mandag.\n\nHun smilte.\n\n– Nei, sa hun.\n";
  expect((await blocksOf("sak.md", note))[1]).toBe(lead);
  expect((await blocksOf("sak.html", page.replace(/<h1>.*?<\/h1>/u, "")))[1]).toBe(
    lead.replace("lead", "paragraph"),
  );
});

import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const ARTICLE = "Ny kafé på Røros\r\n\r\nKommunen sa ja 3. mai i fjor. Nå åpner\r\nkaféen dørene.\r\n";

interface Segments {
  source: string;
  language: string;
  blocks: {
    id: string;
    kind: string;
    segments: { id: string; source: string; start: number; end: number }[];
  }[];
}

test("segment --json: offsets into the decoded text, hard wraps joined in source", async () => {
  const desk = makeDesk({ "nyhet.txt": `\uFEFF${ARTICLE}` });
  const { code, stdout } = await runCli(["segment", "nyhet.txt", "--json"], { cwd: desk.root });
  expect(code).toBe(0);
  const { source, language, blocks } = JSON.parse(stdout) as Segments;
  expect([source, language]).toEqual(["nyhet.txt", "nb"]);
  expect(blocks.map(({ id, kind }) => [id, kind])).toEqual([
    ["b1", "heading"],
    ["b2", expect.stringMatching(/^(lead|paragraph)$/)],
  ]);
  const segments = blocks.flatMap((block) => block.segments);
  expect(segments.map((each) => each.source)).toEqual([
    "Ny kafé på Røros",
    "Kommunen sa ja 3. mai i fjor.",
    "Nå åpner kaféen dørene.",
  ]);
  expect(ARTICLE.slice(segments[2]?.start, segments[2]?.end)).toBe("Nå åpner\r\nkaféen dørene.");
});

test("segment stores nothing and prints one line a segment", async () => {
  const desk = makeDesk({ "nyhet.txt": ARTICLE });
  const { stdout } = await runCli(["segment", "nyhet.txt"], { cwd: desk.root });
  expect(stdout).toContain("s2    Kommunen sa ja 3. mai i fjor.\n");
  expect(desk.files()).toEqual(["nyhet.txt"]);
});

import { expect, test, vi } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { IS_LONG } from "./deepl/fault-seed.ts";
import { readWhole } from "./hostile/read-whole.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 900_000 });

const CHARACTERS = IS_LONG ? 100_000_000 : 5_000_000;
const BLOCKS = IS_LONG ? 1_000_000 : 50_000;

test(`a line of ${CHARACTERS} characters is cut into sentences`, async () => {
  const document = await readWhole("sak.txt", Buffer.from("Ferja går til Bodø. ".repeat(CHARACTERS / 20)));
  if (document instanceof PipelineError) throw document;
  expect(document.blocks.map(({ segments }) => segments.length)).toEqual([CHARACTERS / 20]);
});

test(`${BLOCKS} blocks of a text`, async () => {
  const document = await readWhole("sak.txt", Buffer.from("Ferja går.\n\n".repeat(BLOCKS)));
  if (document instanceof PipelineError) throw document;
  expect(document.blocks).toHaveLength(BLOCKS);
});

const LARGE: readonly (readonly [name: string, what: string, bytes: Uint8Array])[] = [
  ["sak.html", "a line", Buffer.from(`<p>${"Ferja går. ".repeat(1e7 / 11)}`)],
  ["sak.html", "paragraphs", Buffer.from("<p>Hei</p>".repeat(250_000))],
  ["sak.md", "a line", Buffer.from("Ferja går. ".repeat(5e6 / 11))],
  ["sak.md", "paragraphs", Buffer.from("Hei\n\n".repeat(250_000))],
  ["sak.md", "cells", Buffer.from(`${"|a".repeat(250_000)}|\n${"|-".repeat(250_000)}|\n`)],
  ["sak.docx", "paragraphs", makeDocx({ body: paragraph("", run("Hei")).repeat(1_000_000) })],
];

test.each(LARGE)("%s: more %s than memory would hold are refused in a line", async (name, _, bytes) => {
  const refused = await readWhole(name, bytes);
  expect(refused).toBeInstanceOf(PipelineError);
  expect(refused).toMatchObject({ code: "document-unreadable" });
});

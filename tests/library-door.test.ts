import { expect, test } from "vitest";
import { openStore, PipelineError, runBatch, segmentDocument, splitSentences } from "../src/index.ts";
import { makeDesk } from "./support/desk.ts";

test("splitSentences gives sentences that join to the text", () => {
  expect(splitSentences("Hun kom 3. mai. Han dro.")).toEqual(["Hun kom 3. mai. ", "Han dro."]);
});

test("segmentDocument cuts a decoded text into blocks and segments", () => {
  const source = { name: "nyhet.txt", format: "text", text: "Ja.\n\nNei.", encoding: "utf-8" } as const;
  expect(segmentDocument(source, { language: "nn" })).toMatchObject({
    language: "nn",
    blocks: [{ id: "b1" }, { id: "b2" }],
  });
});

test("runBatch translates a folder and openStore shows what was kept", async () => {
  const desk = makeDesk({ "seeds/foto.txt": "Foto: Kari Lie / NTB\n" });
  const report = await runBatch({ cwd: desk.root, env: {} });
  expect(report.documents).toMatchObject([
    { source: "seeds/foto.txt", state: "complete", origins: { rule: 1 } },
  ]);
  const store = await openStore(desk.path(".bitekst/store.sqlite"));
  const kept = await store.documents.load(["seeds/foto.txt"]);
  await store.close();
  expect(kept.get("seeds/foto.txt")?.document.blocks[0]?.units[0]?.target).toBe("Photo: Kari Lie / NTB");
});

test("foreseen failures are PipelineErrors with a code", async () => {
  const desk = makeDesk({ "pipeline.config.yaml": "inpt: seeds\n" });
  await expect(runBatch({ cwd: desk.root, env: {} })).rejects.toThrow(PipelineError);
  await expect(runBatch({ cwd: desk.root, env: {} })).rejects.toMatchObject({ code: "config" });
});

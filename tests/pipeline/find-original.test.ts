import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { findOriginal } from "../../src/pipeline/find-original.ts";
import { docxReader } from "../../src/readers/docx-reader.ts";
import { makeDesk } from "../support/desk.ts";
import { makeDocx, paragraph, run } from "../support/make-docx.ts";
import { openMemoryStore } from "../support/memory-store.ts";

const ARTICLE = makeDocx({ body: paragraph("", run("Brua åpner i mai.")) });
const EDITED = makeDocx({ body: paragraph("", run("Brua åpner i juni.")) });
const ENGLISH = makeDocx({ body: paragraph("", run("The bridge opens in May.")) });

async function wanted() {
  const { text } = await docxReader.read({ name: "a.docx", bytes: ARTICLE });
  return { name: "seeds/a.docx", text, path: "output/a.en.docx" };
}

test("is the source while it is the one that was read", async () => {
  const desk = makeDesk({ "seeds/a.docx": ARTICLE, "output/a.en.docx": ENGLISH });
  expect(Buffer.compare(await findOriginal(desk, await wanted()), ARTICLE)).toBe(0);
});

test("is what travelled through the store when the source lies on another machine", async () => {
  const desk = makeDesk({ "output/a.en.docx": ENGLISH });
  const { sources } = openMemoryStore();
  await sources.put([{ name: "seeds/a.docx", digest: "1", bytes: ARTICLE }]);
  expect(Buffer.compare(await findOriginal(desk, { ...(await wanted()), sources }), ARTICLE)).toBe(0);
  await sources.put([{ name: "seeds/a.docx", digest: "2", bytes: EDITED }]);
  expect(Buffer.compare(await findOriginal(desk, { ...(await wanted()), sources }), ENGLISH)).toBe(0);
});

test.each([
  ["edited", { "seeds/a.docx": EDITED }],
  ["broken", { "seeds/a.docx": "nei" }],
  ["gone", {}],
])("is the English of before when the source is %s", async (_, files) => {
  const desk = makeDesk({ ...files, "output/a.en.docx": ENGLISH });
  expect(Buffer.compare(await findOriginal(desk, await wanted()), ENGLISH)).toBe(0);
});

test("says what to do when neither is there", async () => {
  const desk = makeDesk({ "seeds/a.docx": EDITED });
  await expect(findOriginal(desk, await wanted())).rejects.toMatchObject({
    code: "document-missing",
    message: 'Cannot write "output/a.en.docx": the DOCX file it is made of has changed or is gone',
  });
});

import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { markdownReader } from "../../src/readers/markdown-reader.ts";

const read = (content: string) =>
  markdownReader.read({ name: "notat.md", bytes: Buffer.from(content, "latin1") });

test("the text is the whole file, its regions where they stand", async () => {
  const source = "---\r\ntitle: Bl\xe5b\xe6r\r\n---\r\n\r\n# Syltet\xf8y\r\n";
  const document = await read(source);
  expect(document).toMatchObject({ format: "markdown", encoding: "windows-1252", text: source });
  expect(document.regions?.map(({ content }) => content)).toEqual(["Blåbær", "Syltetøy"]);
});

test("refuses a file without a text", async () => {
  await expect(read("```\nkode\n```\n")).rejects.toMatchObject({
    code: "document-empty",
    message: 'Cannot translate "notat.md": it holds no text',
    advice: "Remove it from the folder, or save the article in it and run bitekst again",
  });
});

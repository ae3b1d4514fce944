import { expect, test } from "vitest";
import { countEnds } from "../../../src/readers/markdown/count-ends.ts";
import { markdownReader } from "../../../src/readers/markdown-reader.ts";

test.each([
  ["a list and text", "- Ferja\n- Buss\n\nTog går ikke.\n", 1],
  ["a loose list is one", "- Ferja\n\n- Buss\n\n- Tog\n", 0],
  ["a list in a list", "- Ferja\n  - Moss\n- Buss\n", 1],
  ["a quote ends at a blank line", "> Ferja går.\n\n> Den går.\n\nTog.\n", 2],
  ["a quote and a list by turns", "> Ferja\n- Buss\n> Tog\n", 3],
  ["numbers of any length are one list", "9. Ferja\n10. Buss\n", 0],
  ["underlined headings", "Ferja\n===\n\nBuss\n---\n", 2],
  ["text that stands below its item", "- Ferja\n\n  Den går.\n", 0],
  ["paragraphs", "Ferja går.\n\nDen er full.\n", 0],
])("%s", (_, source, ends) => {
  expect(countEnds(source)).toBe(ends);
});

test("more of them than anybody writes are refused in a line", async () => {
  const bytes = Buffer.from("- Ferja\n\nDen går.\n\n".repeat(5000));
  await expect(markdownReader.read({ name: "sak.md", bytes })).rejects.toMatchObject({
    code: "document-unreadable",
    message: 'Cannot read "sak.md": quotes, lists and underlined headings end more than 4000 times',
  });
});

import { describe, expect, test } from "vitest";
import { READERS } from "../../src/readers/readers.ts";

const MANY = 40_000;

/** Files that a parser would be at for hours; none of them is more than a megabyte. */
const REFUSED: readonly (readonly [what: string, name: string, text: string])[] = [
  ["elements in elements", "a.html", "<div>Ferja går".repeat(MANY)],
  ["bold in bold", "a.html", `<p>${"<b>Hei ".repeat(MANY)}`],
  ["misnested bold and italics", "a.html", `<p>${"<b><i></b>Hei".repeat(MANY)}`],
  ["quotes in quotes", "a.md", `${">".repeat(MANY)} Hei`],
  ["lists in lists", "a.md", `${"- ".repeat(MANY)}Hei`],
  ["both in each other", "a.md", `${"> - 1. ".repeat(MANY)}Hei`],
  ["a quote that goes on and on", "a.md", `> Hei\n${"ho\n".repeat(MANY)}`],
];

/** Files that are read, odd as they are, within a second or two. */
const READ: readonly (readonly [what: string, name: string, text: string])[] = [
  ["marks of emphasis", "a.md", "*a_ ".repeat(MANY)],
  ["emphasis in emphasis", "a.md", `${"*Hei ".repeat(MANY / 2)}${" du*".repeat(MANY / 2)}`],
  ["brackets in brackets", "a.md", `${"[Hei".repeat(MANY / 2)}${"]".repeat(MANY / 2)}`],
  ["links side by side", "a.md", "[Hei](a) ".repeat(MANY / 4)],
  ["an end tag that does not end", "a.html", `<p>Hei</p${'"'.repeat(MANY * 4)}`],
  ["line breaks", "a.html", `<p>Hei${"<br>".repeat(MANY)}`],
];

async function read(name: string, text: string) {
  const reader = READERS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (reader === undefined) throw new Error(`No reader for ${name}`);
  return reader.read({ name, bytes: Buffer.from(text) });
}

describe("what nobody wrote is refused in a line", () => {
  test.each(REFUSED)("%s", async (_, name, text) => {
    await expect(read(name, text)).rejects.toMatchObject({
      code: "document-unreadable",
      message: expect.stringMatching(/^Cannot read "a\.(?:html|md)": .{10,80}$/),
    });
  });
});

describe("what is odd is read", () => {
  test.each(READ)("%s", async (_, name, text) => {
    const { regions = [] } = await read(name, text);
    expect(regions.length).toBeGreaterThan(0);
  });
});

test("as deep as people write is read as ever", async () => {
  const quotes = await read("a.md", `${"> ".repeat(90)}Ferja går *nå*.`);
  const elements = await read("a.html", `${"<div>".repeat(500)}<p>Ferja går.`);
  expect([quotes.regions?.length, elements.regions?.length]).toStrictEqual([1, 1]);
});

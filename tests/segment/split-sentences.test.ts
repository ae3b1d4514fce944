import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/split-sentences.ts";

interface SentenceRecord {
  readonly category: string;
  readonly language: "nb" | "nn" | undefined;
  readonly sentences: readonly string[];
}

const records = readTable(new URL("sentences.txt", import.meta.url));

describe("splitSentences on the table", () => {
  it.each(records.map((record) => [record.category, record.sentences.join(" "), record] as const))(
    "%s: %s",
    (_category, text, { language, sentences }) => {
      const found = splitSentences(text, language === undefined ? {} : { language });
      expect(found.map((sentence) => sentence.trim())).toEqual(sentences);
      expect(found.join("")).toBe(text);
    },
  );
});

describe("splitSentences on text that is no prose", () => {
  it("gives nothing for nothing, and white space as it is", () => {
    expect(splitSentences("")).toEqual([]);
    expect(splitSentences(" \n\n ")).toEqual([" \n\n "]);
  });

  it("gives white space to the sentence before it, and the first its own", () => {
    expect(splitSentences("  Hun kom. \n Han gikk.\n")).toEqual(["  Hun kom. \n ", "Han gikk.\n"]);
    expect(splitSentences(" \n\nHun kom. Han gikk.")).toEqual([" \n\nHun kom. ", "Han gikk."]);
  });

  it("ends a sentence at a blank line, whatever stands before it", () => {
    expect(splitSentences("Nye tog\r\n\r\nDe går fra desember.")).toEqual([
      "Nye tog\r\n\r\n",
      "De går fra desember.",
    ]);
  });

  it("reads decomposed letters as composed ones", () => {
    const text = "Han møtte Håkon V. Så reiste han. På årets 3. møte kom alle.".normalize("NFD");
    expect(splitSentences(text)).toHaveLength(3);
  });

  it.each(["a", ".", "1. ", "A. ", "a. (", "«A. ", "… ", "(Han kom. ", "§ 3. og ", ". 😀 ", " ", "\n"])(
    "goes once over a long run of %j",
    (piece) => {
      const text = piece.repeat(300_000 / piece.length);
      expect(splitSentences(text).join("")).toBe(text);
    },
  );
});

function readTable(file: URL): SentenceRecord[] {
  let category = "";
  const table: SentenceRecord[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("# ")) category = line.slice(2);
    else if (line !== "" && category !== "") table.push(readRecord(category, line));
  }
  return table;
}

function readRecord(category: string, line: string): SentenceRecord {
  const form = /^(nb|nn): /u.exec(line);
  const text = form === null ? line : line.slice(form[0].length);
  return { category, language: form?.[1] as "nb" | "nn" | undefined, sentences: text.split(" | ") };
}

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

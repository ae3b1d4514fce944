import { expect, test } from "vitest";
import { readLines } from "../../src/pipeline/read-lines.ts";
import { collect } from "../contracts/store/samples.ts";
import { makeDesk } from "../support/desk.ts";

test.each([
  ["", []],
  ["én\nto", ["én", "to"]],
  ["én\r\n\nto\n", ["én", "", "to"]],
  ["én\u2028samme\rlinje\u0085her\n", ["én\u2028samme\rlinje\u0085her"]],
])("%j", async (content, lines) => {
  const desk = makeDesk({ "a.jsonl": content });
  const read = await collect(readLines(desk.path("a.jsonl")));
  expect(read).toEqual(lines.map((text, index) => ({ line: index + 1, text })));
});

test("a line that is longer than what is read at a time is whole", async () => {
  const long = "Åse ".repeat(60_000);
  const desk = makeDesk({ "a.jsonl": `kort\n${long}\nkort` });
  expect((await collect(readLines(desk.path("a.jsonl")))).map(({ text }) => text)).toEqual([
    "kort",
    long,
    "kort",
  ]);
});

test("bytes that are no UTF-8 cost their own line alone", async () => {
  const desk = makeDesk({ "a.jsonl": Buffer.from("ja\nbl\xe5b\xe6r\nnei\n", "latin1") });
  expect((await collect(readLines(desk.path("a.jsonl")))).map(({ text }) => text)).toEqual([
    "ja",
    undefined,
    "nei",
  ]);
});

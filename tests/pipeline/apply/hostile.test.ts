import { describe, expect, test } from "vitest";
import { exitCodeOfError } from "../../../src/cli/exit-code.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { openReturns } from "./open-returns.ts";

const BOMB = `<!DOCTYPE xliff [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const OUTSIDE = `<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const UNIT = `<trans-unit id="s1"><source>Brua stenges</source><target>Closing</target></trans-unit>`;
const whole = (inner: string) =>
  `<xliff version="1.2"><file original="a"><body>${inner}</body></file></xliff>`;

const FILES: readonly (readonly [what: string, file: string, content: string | Uint8Array])[] = [
  ["an entity bomb", "bombe.xlf", `${BOMB}${whole(UNIT.replace("Closing", "&c;"))}`],
  ["an entity from outside", "ute.xlf", `${OUTSIDE}${whole(UNIT.replace("Closing", "&x;"))}`],
  ["the same in TMX", "ute.tmx", `${OUTSIDE.replace("xliff", "tmx")}<tmx version="1.4"><body/></tmx>`],
  ["an entity that nobody knows", "rar.xlf", whole(UNIT.replace("Closing", "&aring;"))],
  ["a wrong root", "rot.xlf", "<html><body>Hei</body></html>"],
  ["a cut file", "kutt.xlf", whole(UNIT).slice(0, -40)],
  ["no file at all", "tom.xlf", ""],
  ["no units", "ingen.xlf", whole("")],
  ["broken UTF-8", "feil.xlf", Buffer.concat([Buffer.from(whole(UNIT)), Buffer.from([0xff, 0xfe, 0xc3])])],
  ["an encoding that there is not", "kode.xlf", `<?xml version="1.0" encoding="klingon"?>${whole(UNIT)}`],
  ["a picture", "bilde.json", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ["JSON that is something else", "annet.json", '{"name":"bitekst"}'],
  [
    "edits that are none",
    "edits.json",
    '{"schema":"bitekst/edits/1","document":"a","edits":[{"segment":7}]}',
  ],
  ["Markdown without a table", "notat.md", "# Notat\n\nHei.\n"],
  ["a million units", "million.xlf", whole('<trans-unit id="s1"/>'.repeat(1_000_000))],
];

describe("a file that cannot be read gets one clear line, and changes nothing", () => {
  test("each of them", async () => {
    const returns = await openReturns();
    const before = JSON.stringify(await returns.segments());
    const stamps = returns.fake.stamps("output");
    for (const [what, file, content] of FILES) {
      const error: unknown = await returns.back(file, content).catch((thrown: unknown) => thrown);
      expect([what, error instanceof PipelineError]).toEqual([what, true]);
      const { code, message, advice } = error as PipelineError;
      expect([what, exitCodeOfError(code)]).toEqual([what, 3]);
      expect(message).toMatch(new RegExp(`^Cannot read "${file}": [^\\n]{5,200}$`));
      expect(advice).toBeTruthy();
    }
    expect(JSON.stringify(await returns.segments())).toBe(before);
    expect(returns.fake.stamps("output")).toEqual(stamps);
  });

  test("a good file beside a broken one is not applied either", async () => {
    const returns = await openReturns();
    returns.fake.write("god.xlf", whole(UNIT));
    await expect(
      returns.back("kutt.xlf", whole(UNIT).slice(0, -9), { files: ["god.xlf", "kutt.xlf"] }),
    ).rejects.toThrow('Cannot read "kutt.xlf"');
    expect((await returns.segments())[0]?.revision).toBe(1);
  });

  test("a huge attribute is text like any other", async () => {
    const returns = await openReturns();
    const huge = whole(UNIT.replace('id="s1"', `id="s1" resname="${"x".repeat(4_000_000)}"`));
    expect((await returns.back("stor.xlf", huge)).units).toMatchObject([{ kind: "changed" }]);
  });
});

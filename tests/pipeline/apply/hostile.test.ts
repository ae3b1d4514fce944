import { describe, expect, test } from "vitest";
import { exitCodeOfError } from "../../../src/cli/exit-code.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { HOSTILE_FILES, ODD_FILES } from "./hostile-files.ts";
import { kindsOf, NAME, openReturns, type Returns } from "./open-returns.ts";

const UNIT = `<trans-unit id="s1"><source>Brua stenges</source><target>Closing</target></trans-unit>`;
const whole = (inner: string) =>
  `<xliff version="1.2"><file original="a"><body>${inner}</body></file></xliff>`;

/** All that the store has of people's words, and what was written of it. */
async function standing({ fake, desk, segments }: Returns): Promise<string> {
  const comments = await desk.comments(NAME);
  return JSON.stringify([
    await segments(),
    comments,
    await fake.kit.store.dismissals.list(),
    fake.stamps("."),
  ]);
}

describe("a file that cannot be read gets one clear line, and changes nothing", () => {
  test("each of them", async () => {
    const returns = await openReturns();
    for (const [, file, content] of HOSTILE_FILES) returns.fake.write(file, content);
    const before = await standing(returns);
    for (const [what, file] of HOSTILE_FILES) {
      const error: unknown = await returns.again(file).catch((thrown: unknown) => thrown);
      expect([what, file, error instanceof PipelineError, String(error)]).toEqual([
        what,
        file,
        true,
        expect.any(String),
      ]);
      const { code, message, advice } = error as PipelineError;
      expect([what, file, exitCodeOfError(code)]).toEqual([what, file, 3]);
      expect(message).toMatch(new RegExp(`^Cannot read "${file}": [^\\n]{5,200}$`));
      expect([what, advice]).toEqual([what, expect.stringMatching(/^(?!.*bitekst check)[A-Z].{10,}$/)]);
    }
    expect(await standing(returns)).toBe(before);
  }, 60_000);

  test("a good file beside a broken one is not applied either", async () => {
    const returns = await openReturns();
    returns.fake.write("god.xlf", whole(UNIT));
    await expect(
      returns.back("kutt.xlf", whole(UNIT).slice(0, -9), { files: ["god.xlf", "kutt.xlf"] }),
    ).rejects.toThrow('Cannot read "kutt.xlf"');
    expect((await returns.segments())[0]?.revision).toBe(1);
  });

  test("no file, a folder that is no project, and an ending that says nothing", async () => {
    const returns = await openReturns();
    await expect(returns.again("borte.xlf")).rejects.toThrow('Cannot read "borte.xlf": ');
    await expect(returns.again("seeds")).rejects.toThrow(
      'Cannot read "seeds": it is a folder without omegat/project_save.tmx',
    );
    returns.fake.write("retur.odt", "Hei");
    await expect(returns.again("retur.odt")).rejects.toThrow('Cannot apply "retur.odt": ');
  });
});

test.each(ODD_FILES)("%s: read for what it is", async (_what, file, content, kinds) => {
  const returns = await openReturns();
  const report = await returns.back(file, content);
  expect(kindsOf(report)).toEqual(kinds);
});

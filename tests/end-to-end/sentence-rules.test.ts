import { describe, expect, test } from "vitest";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const ARTICLE = `Laget har fått nytt styre etter årsmøtet på mandag.

Kari Moe er lagsf. Leder i laget er Per Vik. Beskjeden fra dem var klar: Vi må spare penger; Huset skal selges.
Medlemmene var enige i det.
`;
const CONFIG = "deepl:\n  retryDelay: 0\n";

interface Segments {
  readonly blocks: readonly {
    readonly segments: readonly { readonly id: string; readonly source: string }[];
  }[];
}

async function segments(desk: DeeplDesk): Promise<string[]> {
  const { stdout } = await desk.run("segment", "seeds/lag.txt", "--json");
  return (JSON.parse(stdout) as Segments).blocks.flatMap((block) =>
    block.segments.map(({ source }) => source),
  );
}

/** Ids by text, as the last run stored them. */
function written(desk: DeeplDesk): Record<string, string> {
  const { blocks } = JSON.parse(desk.read("output/lag.txt.json")) as {
    blocks: { segments: { id: string; source: string }[] }[];
  };
  return Object.fromEntries(blocks.flatMap(({ segments }) => segments.map(({ id, source }) => [source, id])));
}

describe("segment.* of the config", () => {
  test.each([
    ["{}", ["Kari Moe er lagsf.", "Leder i laget er Per Vik."]],
    ["{abbreviations: lagsf.}", ["Kari Moe er lagsf. Leder i laget er Per Vik."]],
    [
      "{noBreak: [{before: '\\blagsf\\.', after: '\\p{Lu}'}]}",
      ["Kari Moe er lagsf. Leder i laget er Per Vik."],
    ],
    ["{colon: split}", ["Beskjeden fra dem var klar:", "Vi må spare penger; Huset skal selges."]],
    ["{break: [{before: ';'}]}", ["Beskjeden fra dem var klar: Vi må spare penger;", "Huset skal selges."]],
  ])("shows in bitekst segment: %s", async (section, expected) => {
    const desk = await makeDeeplDesk(
      { "seeds/lag.txt": ARTICLE },
      { config: `${CONFIG}segment: ${section}\n` },
    );
    expect(await segments(desk)).toEqual(expect.arrayContaining(expected));
  });

  test("an edited rule cuts anew, costs what is new, and leaves other sentences their ids", async () => {
    const desk = await makeDeeplDesk({ "seeds/lag.txt": ARTICLE }, { config: CONFIG });
    await desk.run();
    const before = written(desk);
    const billed = desk.server.billedTexts.length;
    desk.write("pipeline.config.yaml", `${CONFIG}segment: {abbreviations: [lagsf.]}\n`);

    const joined = "Kari Moe er lagsf. Leder i laget er Per Vik.";
    const { stdout: plan } = await desk.run("plan", "--json");
    expect(JSON.parse(plan)).toMatchObject({ characters: joined.length });
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.billedTexts.slice(billed)).toEqual([joined]);

    const { [joined]: id = "", ...after } = written(desk);
    expect(Object.values(before)).not.toContain(id);
    const { "Kari Moe er lagsf.": _one, "Leder i laget er Per Vik.": _other, ...rest } = before;
    expect(after).toEqual(rest);
    const { stdout: explained } = await desk.run("explain", "seeds/lag.txt", id, "--json");
    expect(JSON.parse(explained)).toMatchObject({ segment: id, now: { route: "cache" } });

    desk.write("pipeline.config.yaml", CONFIG);
    await desk.run();
    expect(Object.keys(written(desk)).sort()).toEqual(Object.keys(before).sort());
    expect(desk.server.billedTexts).toHaveLength(billed + 1);
  });
});

test("a pattern that may take forever is refused before anything runs", async () => {
  const config = "segment:\n  noBreak:\n    - before: '(\\p{L}+)+\\.'\n";
  const desk = makeDesk({ "pipeline.config.yaml": config, "seeds/lag.txt": ARTICLE });
  for (const command of [["translate"], ["plan"], ["segment", "seeds/lag.txt"]]) {
    const { code, stdout, stderr } = await runCli(command, { cwd: desk.root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(
      String.raw`pipeline.config.yaml:3:15": segment.noBreak.before is "(\\p{L}+)+\\.", expected a regular expression that is quick on any text, but a repetition in it can take the same text in two ways, which may take forever; write a+ for (a+)+, ab? for a|ab`,
    );
  }
});

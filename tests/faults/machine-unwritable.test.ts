import { chmodSync, chownSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { nobody, runConfined } from "./machine/confined-cli.ts";

const ARTICLES = {
  "seeds/a.txt": "Det har snødd i fjellet siden lørdag kveld.\n",
  "seeds/b.txt": "Bussen til Odda går ikke i dag, skriver fylket.\n",
};
const CONFIG = "deepl:\n  retryDelay: 0\nformats: [md]\n";

/** All of it belongs to whoever the program runs as, so that its rights alone count. */
function giveAway(desk: DeeplDesk): void {
  if (nobody === undefined) return;
  const names = readdirSync(desk.root, { recursive: true, encoding: "utf8" });
  for (const name of [".", ...names]) chownSync(join(desk.root, name), nobody.uid, nobody.gid);
}

function runAsNobody(desk: DeeplDesk) {
  giveAway(desk);
  return runConfined(["--fail-on", "none"], { cwd: desk.root, env: desk.env, isNobody: true });
}

it("an output folder that may not be written to: what was paid for is kept", async () => {
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
  mkdirSync(desk.path("output"));
  chmodSync(desk.path("output"), 0o555);
  const { code, stderr } = await runAsNobody(desk);
  expect([code, desk.files("output")]).toStrictEqual([3, []]);
  for (const name of ["a", "b"])
    expect(stderr).toMatch(
      new RegExp(
        `Cannot write ".+/output/${name}\\.txt\\.md": you may not write there\\. Make the folder`,
        "u",
      ),
    );
  const paid = desk.server.billedTexts.length;
  expect(paid).toBe(2);

  chmodSync(desk.path("output"), 0o755);
  const again = await runAsNobody(desk);
  expect([again.code, desk.server.billedTexts.length]).toStrictEqual([0, paid]);
  expect(desk.files("output")).toContain("a.txt.md");
});

describe("a store that may not be written to stops the run before a text is sent", () => {
  const state = "the file or its folder cannot be opened for writing";

  it("where it cannot be made", async () => {
    const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
    mkdirSync(desk.path(".bitekst"));
    chmodSync(desk.path(".bitekst"), 0o555);
    await expectRefusal(desk);
  });

  it.each([
    ["the file", "store.sqlite", 0o444],
    ["its folder", ".", 0o555],
  ])("where %s is read-only", async (_, name, mode) => {
    const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
    expect((await desk.run("plan")).code).toBe(0);
    chmodSync(join(desk.path(".bitekst"), name), mode);
    await expectRefusal(desk);
  });

  async function expectRefusal(desk: DeeplDesk): Promise<void> {
    const { code, stdout, stderr } = await runAsNobody(desk);
    expect([code, stdout, desk.server.requests.length]).toStrictEqual([4, "", 0]);
    expect(stderr).toMatch(new RegExp(`^bitekst: Cannot \\w+ (to )?store ".+": ${state}\n`, "u"));
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  }
});

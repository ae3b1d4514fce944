import { expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const NAME = "seeds/bru.txt";

test("out, worked on, back: exit codes, lines, JSON", async () => {
  const desk = await makeDeeplDesk(
    { [NAME]: "Brua stenges\n\nBrua er stengt.\n" },
    { translate: (text) => (text === "Brua stenges" ? "Bridge to close" : "The bridge is closed.") },
  );
  await desk.run();
  const out = await desk.run("export", "xliff", NAME);
  expect([out.code, out.stdout, out.stderr]).toEqual([
    0,
    "export/bru.txt.xlf\n",
    "1 document, 1 file written\n",
  ]);
  const short = await desk.run("export", "english", "--require", "final", "--out", "ut", "--json");
  expect(short.code).toBe(4);
  expect(JSON.parse(short.stdout)).toMatchObject({
    files: [],
    short: [{ segment: "s1" }, { segment: "s2" }],
  });

  const text = desk.read("export/bru.txt.xlf");
  const theirs = text
    .replace("The bridge is closed.", "The bridge is shut.")
    .replaceAll('approved="no"', 'approved="yes"');
  desk.write("retur.xlf", theirs);
  const dry = await desk.run("apply", "retur.xlf", "--dry-run");
  expect([dry.code, dry.stdout]).toEqual([0, "retur.xlf: 2 changed\n"]);
  const applied = await desk.run("apply", "retur.xlf", "--as", "Kari", "--json");
  expect(applied.code).toBe(0);
  expect(JSON.parse(applied.stdout)).toMatchObject({
    dryRun: false,
    files: [{ file: "retur.xlf", counts: { changed: 2, same: 0, conflict: 0 } }],
  });
  expect(desk.read("seeds/memory/approved.tmx")).toContain("The bridge is shut.");
  expect((await desk.run("export", "english", "--require", "final", "--out", "ut")).code).toBe(0);
  expect(desk.read("ut/bru.en.txt")).toBe("Bridge to close\n\nThe bridge is shut.\n");

  desk.write("sent.xlf", text.replace("The bridge is closed.", "Closed bridge."));
  const late = await desk.run("apply", "sent.xlf");
  expect([late.code, late.stdout.split("\n")]).toEqual([
    1,
    [
      `${NAME} s2: conflict`,
      "    theirs  Closed bridge.",
      "    here    The bridge is shut.",
      "sent.xlf: 1 same, 1 conflict",
      "",
    ],
  ]);
  desk.write("kutt.xlf", text.slice(0, 300));
  const broken = await desk.run("apply", "kutt.xlf");
  expect([broken.code, broken.stderr]).toEqual([
    3,
    expect.stringMatching(/^bitekst: Cannot read "kutt.xlf": /),
  ]);
});

test("a format that is not known is a slip of the fingers", async () => {
  const desk = await makeDeeplDesk({ [NAME]: "Hei.\n" }, { translate: () => "Hi." });
  expect((await desk.run("export", "pdf")).code).toBe(2);
  expect((await desk.run("apply", NAME)).code).toBe(2);
});

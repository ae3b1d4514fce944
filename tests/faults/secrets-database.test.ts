import { expect, test } from "vitest";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";
import { canaries } from "./secrets/canaries.ts";
import { openFalseDatabase } from "./secrets/open-false-database.ts";

const PASSWORD = "kanari+gul/5b7e?c4:1æ";
const secrets = canaries(PASSWORD);

const COMMANDS = [
  ["translate", "--json", "--verbose"],
  ["enqueue", "--log-format", "json"],
  ["work", "--once", "--verbose"],
  ["schedule", "--once"],
  ["doctor", "--offline", "--json"],
  ["status", "--json"],
  ["review", "--json"],
  ["store", "copy", ".bitekst/store.sqlite", "$" + "{BITEKST_STORE}"],
];

test.each([
  ["a code that is known", "28P01"],
  ["a code that nobody knows", "XX999"],
])("a database says its password back under %s: it is nowhere", async (_, sqlState) => {
  const database = await openFalseDatabase(sqlState);
  const desk = makeDesk({ "seeds/a.txt": "Foto: Kari Lie / NTB\n" });
  expect((await runCli(["--quiet"], { cwd: desk.root })).code).toBe(0);
  const login = `bitekst:${encodeURIComponent(PASSWORD)}`;
  const url = `postgres://${login}@127.0.0.1:${database.port}/ntb`;
  for (const command of COMMANDS) {
    const { stdout, stderr, code } = await runCli(command, { cwd: desk.root, env: { BITEKST_STORE: url } });
    secrets.expectNowhere([
      [`stdout of ${command.join(" ")}`, stdout],
      [`stderr of ${command.join(" ")}`, stderr],
    ]);
    expect(code, `${command.join(" ")}\n${stdout}${stderr}`).not.toBe(0);
  }
  expect(database.heard().length).toBeGreaterThanOrEqual(COMMANDS.length);
  expect([...new Set(database.heard())]).toEqual([PASSWORD]);
  secrets.expectNotIn(desk.root);
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { startDeeplServer } from "../support/deepl-server.ts";
import { makeDesk } from "../support/desk.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../support/postgres.ts";
import { runCli } from "../support/run-cli.ts";
import { canaries, type Seen } from "./secrets/canaries.ts";
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

describeWithPostgres("a database that many work on", () => {
  const KEY = "c4a1ec0d-kanari+fugl/gul-5b7e:fx";
  let database: TestPostgres;
  beforeAll(async () => {
    database = await startPostgres();
  }, 30_000);
  afterAll(() => database.stop());

  test("holds neither its password nor a key in any table, and no command tells them", async () => {
    const server = await startDeeplServer({ key: KEY });
    const desk = makeDesk({
      "pipeline.config.yaml": "deepl: { retryDelay: 0 }\ndocuments: store\n",
      "seeds/a.txt": "Bussen til Odda går ikke i dag.\n",
      "seeds/tom.txt": "\n",
    });
    const env = {
      BITEKST_STORE: database.url("kanari", { user: "postgres", password: PASSWORD }),
      DEEPL_AUTH_KEY: KEY,
      DEEPL_SERVER_URL: server.url,
    };
    const all = canaries(PASSWORD, KEY);
    for (const command of [
      ["enqueue", "--json"],
      ["work", "--once", "--log-format", "json", "--verbose"],
      ["enqueue", "--dead"],
      ["status", "--json"],
      ["doctor", "--json"],
      ["store", "status", "--json"],
      ["store", "copy", "$" + "{BITEKST_STORE}", "copy.sqlite", "--json"],
    ]) {
      const { stdout, stderr, code } = await runCli(command, { cwd: desk.root, env });
      all.expectNowhere([[command.join(" "), stdout + stderr]]);
      expect(code, `${command.join(" ")}\n${stderr}`).not.toBe(70);
    }
    expect(server.billedTexts).toContain("Bussen til Odda går ikke i dag.");
    all.expectNotIn(desk.root);
    all.expectNowhere(await tablesOf(database));
    await server.close();
  });
});

/** All that is stored, each table as text. */
async function tablesOf(database: TestPostgres): Promise<readonly Seen[]> {
  const names = await database.query(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname LIKE 'kanari%'",
  );
  const tables = names.map(({ name }) => String(name));
  expect(tables.length).toBeGreaterThan(10);
  return Promise.all(
    tables.map(async (name) => {
      const rows = await database.query(`SELECT t::text AS row FROM ${name} t`);
      return [name, rows.map(({ row }) => String(row)).join("\n")] as const;
    }),
  );
}

import { execFile } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { describe } from "vitest";

const start = promisify(execFile);

/** A real PostgreSQL of one test file, on a socket of its own. */
export interface TestPostgres {
  /** A store's address: each schema is a store of its own, made at its first opening. */
  url(schema: string, login?: { readonly user?: string; readonly password?: string }): string;
  /** As the owner of everything; with a schema, its tables are found without naming it. */
  query(sql: string, schema?: string): Promise<Record<string, unknown>[]>;
  /** Down and up again, every connection lost on the way. */
  restart(): Promise<void>;
  /** Down without a goodbye, as when the machine goes; `revive` brings it back. */
  kill(): Promise<void>;
  revive(): Promise<void>;
  /** Down for good, nothing left on the disk. */
  stop(): Promise<void>;
}

/** Why there is no PostgreSQL here; `undefined` when there is. */
export const NO_POSTGRES = whyNone();

/** Tests on a real PostgreSQL; where there is none they are skipped, with the reason in their name. */
export function describeWithPostgres(name: string, tests: () => void): void {
  if (NO_POSTGRES === undefined) describe(name, tests);
  else describe.skip(`${name} (${NO_POSTGRES})`, tests);
}

interface Wishes {
  /** Lines of pg_hba.conf that go before "everybody may". */
  readonly hba?: readonly string[];
  /** Written through to the disk, as databases are that nobody may lose: for what measures. */
  readonly isDurable?: boolean;
}

/** Starts one in half a second. Stop it in afterAll. */
export async function startPostgres({ hba = [], isDurable = false }: Wishes = {}): Promise<TestPostgres> {
  const bin = binaries() ?? "";
  const id = runsAs();
  const folder = mkdtempSync(join(tmpdir(), "bitekst-pg-"));
  if (id) chownSync(folder, id.uid, id.gid);
  const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", HOME: folder };
  const run = (program: string, parameters: readonly string[]) =>
    start(join(bin, program), parameters, { ...id, cwd: folder, env });
  const place = join(folder, "data");
  const options = `-k ${folder} -c listen_addresses=''${isDurable ? "" : " -F"}`;
  const up = ["-D", place, "-w", "-l", join(folder, "log"), "-o", options];
  await run("initdb", [
    "-D",
    place,
    "-U",
    "postgres",
    "-A",
    "trust",
    "--no-sync",
    "--no-instructions",
    "-E",
    "UTF8",
  ]);
  const rules = join(place, "pg_hba.conf");
  writeFileSync(rules, `${hba.join("\n")}\n${readFileSync(rules, "utf8")}`);
  await run("pg_ctl", [...up, "start"]);
  let isUp = true;
  const down = async (mode: string) => {
    if (isUp) await run("pg_ctl", ["-D", place, "-w", "-m", mode, "stop"]);
    isUp = false;
  };
  const revive = async () => {
    await run("pg_ctl", [...up, "start"]);
    isUp = true;
  };
  return {
    url: (schema, { user = "postgres", password } = {}) => {
      const login = password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
      return `postgres://${login}@localhost/postgres?host=${folder}&schema=${schema}`;
    },
    query: async (sql, schema = "public") => {
      const options = `-c search_path=${schema}`;
      const client = new pg.Client({ host: folder, user: "postgres", database: "postgres", options });
      await client.connect();
      try {
        // Several statements give several results.
        const given = (await client.query(sql)) as pg.QueryResult | pg.QueryResult[];
        return [given].flat().at(-1)?.rows ?? [];
      } finally {
        await client.end();
      }
    },
    restart: async () => {
      await down("fast");
      await revive();
    },
    kill: () => down("immediate"),
    revive,
    stop: async () => {
      await down("immediate");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function whyNone(): string | undefined {
  if (binaries() === undefined)
    return "no PostgreSQL here: install it, or name its programs' folder in BITEKST_PG_BIN";
  if (process.getuid?.() === 0 && runsAs() === undefined) return "PostgreSQL does not run as root";
  return undefined;
}

/** The newest one's programs. */
function binaries(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
    : [];
  return [
    process.env.BITEKST_PG_BIN ?? "",
    ...versions.map((version) => join(debian, version, "bin")),
    "/opt/homebrew/opt/postgresql/bin",
    "/usr/local/opt/postgresql/bin",
    "/usr/local/pgsql/bin",
    "/usr/local/bin",
    "/usr/bin",
  ].find(
    (folder) => folder !== "" && existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")),
  );
}

/** Root starts it as the user that the package made. */
function runsAs(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((line) => line.startsWith("postgres:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEEPL_TEST_KEY, startDeeplServer } from "../support/deepl-server.ts";
import { makeCorpus } from "./make-corpus.ts";
import { standInEnglish } from "./stand-in-english.ts";

/** `npm run bench:folder [files]`: first run, second run and an edited run over a folder, as whole processes. */
const FILES = Number(process.argv[2] ?? 1_000);
const EDITED = Math.min(100, FILES);
const TIMES = 5;
const CONFIG = "formats: [html, json]\ncache:\n  reuse: exact\ndeepl:\n  context: none\n";
const BIN = join(process.cwd(), "dist/bin/bitekst.js");

interface Timed {
  readonly seconds: number;
  readonly report: { readonly requests: number; readonly textsSent: number } | undefined;
}

const rows: Record<string, number[]> = { "node -e 0": [], first: [], second: [], edited: [] };
const notes = new Set<string>();

for (let time = 0; time < TIMES; time += 1) {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  const server = await startDeeplServer({ translate: standInEnglish });
  const env = { PATH: process.env.PATH, DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  writeFileSync(join(folder, "pipeline.config.yaml"), CONFIG);
  const names = makeCorpus(join(folder, "seeds"), { files: FILES });
  const translate = () => timeProcess([BIN, "translate", "--json"], { cwd: folder, env });
  const nothing = await timeProcess(["-e", "0"], { cwd: folder, env });
  const first = await translate();
  const distinct = [...new Set(server.billedTexts)].reduce((sum, text) => sum + [...text].length, 0);
  notes.add(
    `first: billed / distinct characters ${(server.billedCharacters / distinct).toFixed(2)} of ${distinct}`,
  );
  const second = await translate();
  for (const name of names.slice(0, EDITED)) editOne(join(folder, "seeds", name), name);
  const edited = await translate();
  for (const [name, { seconds }] of Object.entries({ "node -e 0": nothing, first, second, edited }))
    rows[name]?.push(seconds);
  for (const [name, { report }] of Object.entries({ first, second, edited }))
    notes.add(`${name}: ${report?.requests} requests, ${report?.textsSent} texts`);
  await server.close();
  rmSync(folder, { recursive: true });
}
for (const [name, seconds] of Object.entries(rows)) console.log(`${name.padEnd(10)} ${spread(seconds)}`);
console.log([...notes].join("\n"));

async function timeProcess(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Timed> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    stdout += part;
  });
  await once(child, "close");
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, report: stdout === "" ? undefined : (JSON.parse(stdout) as Timed["report"]) };
}

/** Changes one figure in the article's last sentence. */
function editOne(path: string, name: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/\.\n$/, `, skriver avisa om ${name.replace(/\D/g, "")}.\n`));
}

function spread(seconds: readonly number[]): string {
  const sorted = [...seconds].sort((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (at) => sorted[at] ?? 0,
  );
  return `median ${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
}

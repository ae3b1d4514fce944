import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const PROJECT = join(import.meta.dirname, "../..");
const README = readFileSync(join(PROJECT, "README.md"), "utf8");

const LINES = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap((match) => (match[1] ?? "").split("\n"))
  .map((line) => line.replace(/\s+#.*$/, "").trim())
  .filter((line) => line !== "");
const OURS = LINES.filter((line) => line.startsWith("bitekst"));

const ENGLISH: Readonly<Record<string, string>> = {
  "God morgen.": "Good morning.",
  "Stortinget sier nei": "The Storting says no",
  "Fergen gikk ikke i dag tidlig.": "The ferry did not run early this morning.",
  "Naboene venter fremdeles på kaia.": "The neighbours are still waiting on the quay.",
  "Skolen åpner igjen til mandag.": "The school reopens on Monday.",
};

describe("every command line of the README", () => {
  test("is run here or by .ci/run", () => {
    const ci = readFileSync(join(PROJECT, ".ci/run"), "utf8");
    const others = LINES.filter((line) => !OURS.includes(line) && !line.startsWith("export "));
    expect(others).toEqual(["npm ci && npm start", "npm ci && npm test"]);
    for (const part of others.flatMap((line) => line.split(" && "))) expect(ci).toContain(part);
    expect(OURS.length).toBeGreaterThan(15);
  });

  test("works, one after the other, in a folder of one's own", async () => {
    const desk = await makeDeeplDesk(
      {
        "seeds/a.txt":
          "Stortinget sier nei\n\nFergen gikk ikke i dag tidlig. Naboene venter fremdeles på kaia.\n",
        "news/today/b.txt": "Skolen åpner igjen til mandag.\n",
        "seeds/glossary.csv": "source,target\nStortinget,the Storting\n",
      },
      { translate: (text) => ENGLISH[text] ?? "" },
    );
    const init = makeDesk();
    for (const line of OURS) {
      const args = line.split(/\s+/).slice(1);
      const run = args[0] === "init" ? await runCli(args, { cwd: init.root }) : await desk.run(...args);
      expect([line, run.code, run.stderr.match(/bug of ours|Cannot .*/)?.[0]]).toEqual([line, 0, undefined]);
    }
    expect(desk.files()).toEqual(expect.arrayContaining(["all.tmx", "answers.jsonl", "output/index.html"]));
  });

  test("names pictures and files that are there", () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThanOrEqual(2);
    expect(links.filter((link) => !existsSync(join(PROJECT, link)))).toEqual([]);
  });

  test("the config by example is a config", async () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(README)?.[1] ?? "";
    const desk = makeDesk({
      "pipeline.config.yaml": yaml,
      "ordliste.csv": "kaia,the quay\n",
      "byråets.tmx": TMX,
    });
    desk.write("nyheter/a.txt", "Foto: Kari Lie / NTB\n");
    desk.write("kultur/b.txt", "Foto: Kari Lie / NTB\n");
    const { code, stderr } = await runCli([], { cwd: desk.root });
    expect([code, stderr.includes("Complete.")]).toEqual([0, true]);
  });

  test("every command is in the table, and nothing else", async () => {
    const { stdout } = await runCli(["--help"], { cwd: makeDesk().root });
    const commands = [...(stdout.split("Commands:")[1] ?? "").matchAll(/^ {2}([a-z]+) /gm)].map(
      (match) => match[1],
    );
    const table = [...README.matchAll(/^\| `bitekst (\w+)/gm)].map((match) => match[1]);
    expect([...table].sort()).toEqual(commands.filter((name) => name !== "help").sort());
  });
});

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="nb" segtype="sentence" creationtool="x" creationtoolversion="1" adminlang="en" o-tmf="x" datatype="plaintext"/><body/></tmx>`;

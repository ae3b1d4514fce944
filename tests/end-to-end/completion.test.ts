import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { type Desk, makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const { code, stdout, stderr } = await runCli(["completion", shell], { cwd: "." });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    scripts[shell] = stdout;
  }
});

/** What bash's own machinery offers for a command line, the cursor at its end. */
function complete(line: string, desk: Desk): string[] {
  const words = ["bitekst", ...line.split(" ")];
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const program = `
    set -u
    source completion.bash
    [[ $(complete -p bitekst) == *"-F _bitekst bitekst" ]] || exit 1
    COMP_WORDS=(${quoted}) COMP_CWORD=${words.length - 1} COMP_LINE='${words.join(" ")}'
    COMP_POINT=\${#COMP_LINE}
    _bitekst bitekst '${words.at(-1)}' '${words.at(-2)}' || exit 1
    printf '%s\\n' "\${COMPREPLY[@]-}"`;
  desk.write("completion.bash", scripts.bash ?? "");
  const printed = execFileSync("bash", ["--norc", "-c", program], { cwd: desk.root, encoding: "utf8" });
  return printed
    .split("\n")
    .filter((word) => word !== "")
    .sort();
}

describe("in bash", () => {
  test.each([
    ["tra", ["translate"]],
    ["me", ["memory"]],
    ["memory ", ["export", "help", "import", "search", "stats"]],
    ["memory se", ["search"]],
    ["memory search --si", ["--side"]],
    ["memory search ferje --side ", ["source", "target"]],
    ["memory search ferje --side t", ["target"]],
    ["memory search fer", []],
    ["cache st", ["stats"]],
    ["translate --fail-on w", ["warning"]],
    ["--fail-on w", ["warning"]],
    ["--ver", ["--verbose", "--version"]],
    ["news/ --retr", ["--retranslate"]],
    ["completion ", ["bash", "fish", "zsh"]],
    ["memory import inn", []],
    ["status --config ", []],
    ["doctor --js", ["--json"]],
    ["translate memory se", []],
  ])("bitekst %s", (line, words) => {
    expect(complete(line, makeDesk())).toEqual(words);
  });

  test("files are left to bash, but where none can stand", () => {
    const files = (place: string) =>
      new RegExp(`^ {4}"${place}"\\) .* files=yes ;;$`, "m").test(scripts.bash ?? "");
    expect(
      ["", "/translate", "/plan", "/segment", "/explain", "/memory/import", "/cache/export"].map(files),
    ).toEqual(Array(7).fill(true));
    expect(["/memory", "/memory/search", "/status", "/doctor", "/completion"].map(files)).toEqual(
      Array(5).fill(false),
    );
  });

  test("the script is sound by bash's own check", () => {
    const desk = makeDesk({ "completion.bash": scripts.bash ?? "" });
    execFileSync("bash", ["-n", "completion.bash"], { cwd: desk.root });
  });
});

describe("every script", () => {
  test.each(["bash", "zsh", "fish"])("%s knows every command and says how it was made", (shell) => {
    const script = scripts[shell] ?? "";
    expect(script).toContain(`# Completes bitekst in ${shell}. Made by: bitekst completion ${shell}\n`);
    for (const place of [
      "/translate",
      "/plan",
      "/memory/search",
      "/cache/import",
      "/glossary/check",
      "/doctor",
      "/init",
    ])
      expect(script).toContain(place);
  });

  test("zsh and fish show what commands and options are for, quotes and all", () => {
    expect(scripts.zsh).toContain("'search:find words in memory, both languages side by side'");
    expect(scripts.zsh).toMatch(/\('\/memory\/search --side'\) compadd -- source target; return ;;/);
    expect(scripts.fish).toMatch(
      /^complete -c bitekst -n '__bitekst_at "\/memory"' -a search -d 'find words/m,
    );
    expect(scripts.fish).toMatch(/__bitekst_at "\/memory\/search"' -l side -x -a 'source target' -d /);
    for (const line of (scripts.fish ?? "").split("\n"))
      expect((line.match(/(?<!\\)'/g) ?? []).length % 2).toBe(0);
  });

  test("of another shell there is none", async () => {
    const { code, stderr } = await runCli(["completion", "tcsh"], { cwd: "." });
    expect(code).toBe(2);
    expect(stderr).toContain("bash, zsh, fish");
  });
});

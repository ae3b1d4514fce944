import { describe, expect, test } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/add-commands.ts";
import { wantedCommands } from "../../src/cli/wanted-commands.ts";

describe("which commands are loaded", () => {
  test.each([
    [[], ["translate"]],
    [["--quiet", "news/"], ["translate"]],
    [["--config", "plan"], ["translate"]],
    [["memory", "search", "plan"], ["memory"]],
    [["plan", "--help"], ["plan"]],
  ])("%j: %j alone", (args, names) => {
    expect(wantedCommands(args)).toEqual(names);
  });

  test.each([
    [["--help"]],
    [["-h"]],
    [["help"]],
    [["help", "plan"]],
    [["completion", "bash"]],
    [["--json", "plan"]],
  ])("%j: all", (args) => {
    expect(wantedCommands(args)).toEqual(COMMAND_NAMES);
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { orFolderGone } from "../../src/cli/folder-gone.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";

/** What Node says when its folder is gone, in a process of its own: tests cannot change theirs. */
function whatNodeSays(): unknown {
  const cwd = mkdtempSync(join(tmpdir(), "bitekst-gone-"));
  const script = "try { process.cwd() } catch ({ syscall }) { console.log(JSON.stringify({ syscall })) }";
  const line = 'rmdir "$PWD" && exec "$0" -e "$1"';
  const { stdout } = spawnSync("sh", ["-c", line, process.execPath, script], { cwd });
  return JSON.parse(stdout.toString());
}

test("a folder that was removed is told in a line", () => {
  const error = orFolderGone(whatNodeSays());
  expect(error).toBeInstanceOf(PipelineError);
  expect(error).toMatchObject({ code: "usage", message: expect.stringContaining("removed") });
});

test("other errors stay as they are", () => {
  const error = new Error("some other");
  expect(orFolderGone(error)).toBe(error);
  expect(orFolderGone(undefined)).toBeUndefined();
});

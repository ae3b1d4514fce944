import { type ErrorCode, PipelineError } from "../model/pipeline-error.ts";
import { IS_DEVICE } from "./refuse-device.ts";

interface Trouble {
  readonly code: ErrorCode;
  readonly state: string;
  readonly advice: string;
}

const MISSING: Trouble = {
  code: "document-missing",
  state: "there is no such file",
  advice: "Check the spelling, or the key input in pipeline.config.yaml",
};

const TROUBLES: ReadonlyMap<unknown, Trouble> = new Map<unknown, Trouble>([
  ["ENOENT", MISSING],
  ["ENOTDIR", MISSING],
  [
    "EISDIR",
    {
      code: "document-is-folder",
      state: "it is a folder",
      advice: "Name a file in it, or have the whole folder translated with bitekst translate",
    },
  ],
  [
    "EACCES",
    unreadable("you may not read it", "Give yourself the right to read it, for instance with chmod u+r"),
  ],
  [
    "EPERM",
    unreadable("you may not read it", "Give yourself the right to read it, for instance with chmod u+r"),
  ],
  ["ELOOP", unreadable("its links lead in a circle", "Put the file itself in the place of the link")],
  ["ENAMETOOLONG", unreadable("its name is too long", "Give it a shorter name and run bitekst again")],
  ["EMFILE", unreadable("too many files are open", "Allow more with ulimit -n and run bitekst again")],
  [IS_DEVICE, unreadable("it is a pipe or a device", "Save it in a file and run bitekst on that")],
  ["EIO", unreadable("the disk reports an error", "Copy it to another disk and run bitekst again")],
]);

/**
 * What the disk said about the document `name`, in our words and with the disk's own error as `cause`.
 * A PipelineError comes back as it is; what is no word of the disk's is a bug and thrown on.
 */
export function readTrouble(name: string, cause: unknown): PipelineError {
  if (cause instanceof PipelineError) return cause;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === undefined) throw cause;
  if (code === "ENOENT" && name.includes("\ufffd")) return troubleOf(name, NOT_UTF8, cause);
  const other = unreadable(`the system says ${String(code)}`, "Check the file, then run bitekst again");
  return troubleOf(name, TROUBLES.get(code) ?? other, cause);
}

/** Node shows such names with U+FFFD, and a file of that name there is not. */
const NOT_UTF8 = unreadable("its name is not in UTF-8", "Rename it and run bitekst again");

function troubleOf(name: string, { code, state, advice }: Trouble, cause: unknown): PipelineError {
  return new PipelineError(code, `Cannot read ${JSON.stringify(name)}: ${state}`, { advice, cause });
}

function unreadable(state: string, advice: string): Trouble {
  return { code: "document-unreadable", state, advice };
}

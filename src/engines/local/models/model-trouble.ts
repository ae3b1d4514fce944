import { PipelineError } from "../../../model/pipeline-error.ts";

const STATES: Readonly<Record<string, readonly [state: string, advice: string]>> = {
  ENOSPC: ["the disk is full", "Make room and run it again: it goes on where it stopped"],
  EDQUOT: ["the disk is full", "Make room and run it again: it goes on where it stopped"],
  EACCES: ["you may not write there", "Make the folder writable, or name another with --folder"],
  EPERM: ["you may not write there", "Make the folder writable, or name another with --folder"],
  EROFS: ["the disk is read-only", "Mount it writable, or name another folder with --folder"],
  ENOTDIR: ["a file is where its folder should be", "Rename that file, or name another folder with --folder"],
  EEXIST: ["a file is where its folder should be", "Rename that file, or name another folder with --folder"],
};

/** An error of the disk as ours; others stay as they are. */
export function diskTrouble(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return error;
  const code = String(error.code);
  const [state, advice] = STATES[code] ?? [`the system says ${code}`, "Look after the disk and run it again"];
  return new PipelineError("model-unwritable", `Cannot write ${JSON.stringify(path)}: ${state}`, {
    advice,
    cause: error,
  });
}

/** What was asked for did not come, or not as it should. */
export function downloadTrouble(
  address: string,
  state: string,
  { advice, cause }: { readonly advice?: string; readonly cause?: unknown } = {},
): PipelineError {
  return new PipelineError("model-download", `Cannot fetch ${JSON.stringify(address)}: ${state}`, {
    advice: advice ?? "Run it again, or name a mirror or a folder with --from",
    ...(cause === undefined ? {} : { cause }),
  });
}

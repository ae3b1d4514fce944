import { PipelineError } from "../model/pipeline-error.ts";

/** The same error; told as a person can mend it where the folder that the command runs in was removed meanwhile. */
export function orFolderGone(error: unknown): unknown {
  const { syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (syscall !== "uv_cwd") return error;
  return new PipelineError("usage", "Cannot work in the current folder: it was moved or removed", {
    advice: "Change to a folder that is there, such as with cd, and run bitekst again",
    cause: error,
  });
}

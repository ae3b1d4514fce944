import { PipelineError } from "../model/pipeline-error.ts";

interface Trouble {
  readonly state: string;
  readonly advice: string;
}

const ANOTHER_FOLDER = "name another folder with the key output in pipeline.config.yaml";
const NO_RIGHT: Trouble = {
  state: "you may not write there",
  advice: `Make the folder writable, or ${ANOTHER_FOLDER}`,
};
const FULL: Trouble = {
  state: "the disk is full",
  advice: "Make room and run bitekst again: what was paid for is kept",
};
const FOLDER_THERE: Trouble = {
  state: "a folder of that name is in the way",
  advice: `Rename that folder, or ${ANOTHER_FOLDER}`,
};

/** By the code of the operating system's error. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: { state: "the disk is read-only", advice: `Mount it writable, or ${ANOTHER_FOLDER}` },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: {
    state: "it is larger than files may be here",
    advice: "Allow larger ones with ulimit -f and run bitekst again: what was paid for is kept",
  },
  EISDIR: FOLDER_THERE,
  ENOTEMPTY: FOLDER_THERE,
  EEXIST: { state: "a file is where its folder should be", advice: `Rename that file, or ${ANOTHER_FOLDER}` },
  ENOTDIR: {
    state: "a file is where its folder should be",
    advice: `Rename that file, or ${ANOTHER_FOLDER}`,
  },
  EMFILE: { state: "too many files are open", advice: "Allow more with ulimit -n and run bitekst again" },
  ENAMETOOLONG: { state: "the name is too long for this disk", advice: "Give the article a shorter name" },
};

/** An operating system's error about an output as ours, with what to do. */
export function outputUnwritable(path: string, cause: unknown): PipelineError {
  const { state, advice } = TROUBLES[codeOf(cause)] ?? {
    state: `the system says ${codeOf(cause) || String(cause)}`,
    advice: `Look after the disk, or ${ANOTHER_FOLDER}`,
  };
  return new PipelineError("output-unwritable", `Cannot write ${JSON.stringify(path)}: ${state}`, {
    advice,
    cause,
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

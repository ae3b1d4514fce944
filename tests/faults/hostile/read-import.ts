import { expect } from "vitest";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { parseReturned, type ReturnedFile } from "../../../src/pipeline/apply/parse-returned.ts";

const WANTED = { target: "en-GB" } as const;

/**
 * Reads a file as `bitekst apply` does, or gives the error that it is refused with. Fails when anything but a line for
 * the reader comes of it.
 */
export async function readImport(
  name: string,
  content: string | Uint8Array,
): Promise<ReturnedFile | PipelineError> {
  const bytes = Buffer.from(content as Uint8Array);
  try {
    return await parseReturned({
      name,
      languages: WANTED,
      size: async () => bytes.length,
      bytes: async () => bytes,
    });
  } catch (error) {
    return expectLine(error);
  }
}

/** What a refusal is like: one short line, and advice in another. */
export function expectLine(error: unknown): PipelineError {
  if (!(error instanceof PipelineError)) throw error;
  expect(error.message).toMatch(/^Cannot (?:read|use|import|apply) "[^\n]+": [^\n]{5,250}$/);
  expect(error.message).not.toMatch(/\.$/);
  expect(error.advice).toMatch(/^[^\n]{10,}$/);
  return error;
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toCodeXml } from "../../formats/code-xml.ts";
import { billedLength } from "../../model/billed-length.ts";
import { codesIn } from "../../model/codes-in.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import { findMemoryFiles } from "../../readers/find-memory-files.ts";
import { readTmx } from "../../readers/read-tmx.ts";

/** What the simulated DeepL says to a text, and what it bills for it. */
export interface SeedAnswer {
  readonly target: string;
  /** Unicode code points. */
  readonly characters: number;
}

/** Answers by the very text of the request: as it stands, or as XML where inline codes travel with it. */
export type SeedAnswers = Map<string, SeedAnswer>;

/**
 * Answers out of the translation memory of the seeds.
 * @throws PipelineError `memory-file`
 */
export async function readSeedAnswers(memory: string): Promise<SeedAnswers> {
  const answers: SeedAnswers = new Map();
  for (const name of await findMemoryFiles(memory, ["."])) {
    const bytes = await readFile(join(memory, name));
    for (const { source, target } of readTmx(bytes, { name, target: "en-GB" }).entries)
      addAnswer(answers, source, target);
  }
  return answers;
}

/** Puts an answer beside the others, in both forms that its text may come in. */
export function addAnswer(answers: SeedAnswers, source: string, target: string): void {
  const text = normaliseSource(source);
  const characters = billedLength(text);
  answers.set(text, { target, characters });
  answers.set(toXml(text), { target: toXml(target), characters });
}

function toXml(text: string): string {
  return toCodeXml(text, codesIn(text));
}

import type { CheckSettings } from "../../model/check-settings.ts";
import type { Kit } from "../kit.ts";
import { memoryLanguages } from "../memory/memory-languages.ts";
import { openFollower } from "../review/open-follower.ts";
import { type AppliedUnit, applyFile } from "./apply-file.ts";
import { readReturned } from "./read-returned.ts";

export interface ApplyChoice {
  /** From `cwd`. */
  readonly files: readonly string[];
  readonly cwd: string;
  /** What they are; by their endings when left out. */
  readonly format?: string | undefined;
  readonly who: string;
  /** Look only. */
  readonly dryRun: boolean;
  /** Whose text counts where both changed it. */
  readonly prefer?: "theirs" | "ours" | undefined;
}

export interface FileReport {
  readonly file: string;
  readonly units: readonly AppliedUnit[];
  /** Comments that came back new. */
  readonly comments: number;
  /** Findings that were put away there and are put away here now. */
  readonly dismissals: number;
  /** Such as who tracked changes in it. */
  readonly notes: readonly string[];
}

/**
 * Brings files back that others worked on. All are read before anything is changed; outputs and approvals have
 * followed when it resolves.
 * @throws PipelineError `usage`, those of reading a file, `output-unwritable`
 */
export async function applyFiles(
  kit: Kit,
  settings: CheckSettings,
  choice: ApplyChoice,
): Promise<readonly FileReport[]> {
  const { files, cwd, format, dryRun } = choice;
  const returned = [];
  const languages = memoryLanguages(kit.config);
  for (const file of new Set(files)) returned.push(await readReturned(file, { cwd, format, languages }));
  const reports: FileReport[] = [];
  const follower = openFollower(kit, { reviewers: kit.config.review.reviewers, settings });
  for (const each of returned) {
    const { changed, ...report } = await applyFile(kit, each, choice);
    reports.push(report);
    if (!dryRun) for (const document of changed) follower.changed(document);
  }
  await follower.close();
  return reports;
}

import { onTestFinished } from "vitest";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { SegmentView } from "../../../src/model/review-view.ts";
import { type ApplyChoice, applyFiles, type FileReport } from "../../../src/pipeline/apply/apply-files.ts";
import { exportDocuments } from "../../../src/pipeline/export/export-documents.ts";
import { openDesk, type ReviewDesk } from "../../../src/pipeline/review/open-desk.ts";
import { type FakeDesk, openFakeDesk } from "../../support/fake-desk.ts";

export const NAME = "seeds/bru.txt";
export const ARTICLE = "Brua stenges\n\nBrua er stengt. Hun lo. Ingen kom.";

/** A translated folder, whose files go out and come back. */
export interface Returns {
  readonly fake: FakeDesk;
  readonly desk: ReviewDesk;
  /** Exports all documents in a format; gives the text of the first file. */
  out(format: string): Promise<string>;
  /** Writes a file and brings it back. */
  back(file: string, content: string | Uint8Array, choice?: Partial<ApplyChoice>): Promise<FileReport>;
  /** Brings back a file or a folder that is there. */
  again(file: string, choice?: Partial<ApplyChoice>): Promise<FileReport>;
  segments(): Promise<readonly SegmentView[]>;
  /** Saves a segment as a person would. */
  edit(segment: string, wanted: object): Promise<void>;
}

export async function openReturns(
  files: Readonly<Record<string, string>> = { [NAME]: ARTICLE },
): Promise<Returns> {
  const fake = await openFakeDesk(files);
  await fake.run();
  const { reviewers } = fake.kit.config.review;
  const desk = openDesk(fake.kit, { reviewers, settings: PLAIN_CHECK_SETTINGS });
  onTestFinished(() => desk.close());
  const [document = NAME] = Object.keys(files).filter((name) => name.startsWith("seeds/"));
  const segments = async () =>
    (await desk.document(document))?.blocks.flatMap((block) => block.segments) ?? [];
  const again: Returns["again"] = async (file, choice = {}) => {
    const wanted = { files: [file], cwd: fake.root, who: "kari", dryRun: false, ...choice };
    const [report] = await applyFiles(fake.kit, PLAIN_CHECK_SETTINGS, wanted);
    if (report === undefined) throw new Error("no report");
    return report;
  };
  return {
    fake,
    desk,
    again,
    out: async (format) => {
      const { files: written } = await exportDocuments(fake.kit, {
        format,
        paths: [],
        cwd: fake.root,
        out: "export",
      });
      return fake.read(`export/${written[0]}`);
    },
    back: async (file, content, choice) => {
      fake.write(file, content);
      return again(file, choice);
    },
    segments,
    edit: async (segment, wanted) => {
      const revision = (await segments()).find(({ id }) => id === segment)?.revision ?? 0;
      const outcome = await desk.save({
        document,
        segment,
        revision,
        who: "ola",
        reason: "as it is",
        ...wanted,
      });
      if (outcome.kind !== "saved") throw new Error(outcome.kind);
    },
  };
}

/** What became of each unit, in the order of the file. */
export function kindsOf({ units }: FileReport): readonly string[] {
  return units.map(({ kind }) => kind);
}

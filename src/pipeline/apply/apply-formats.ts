import type { GivenUnit } from "../../model/given-unit.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { readBilingual } from "../../readers/bilingual/read-bilingual.ts";
import type { WantedLanguages } from "../../readers/tmx/entries-of-unit.ts";
import { expandJoins } from "./expand-joins.ts";
import { unitsOfEdits } from "./units-of-edits.ts";

/** Units with what the person who brings them back should hear, such as who tracked changes. */
export interface NotedUnits {
  readonly units: readonly GivenUnit[];
  readonly notes: readonly string[];
}

/** A format that comes back from others. */
export interface ApplyFormat {
  /** Endings of its files, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** @throws PipelineError `document-unreadable`, `document-encoding`, `document-binary` */
  read(file: SourceFile, wanted: WantedLanguages): Promise<readonly GivenUnit[] | NotedUnits>;
}

/** What `bitekst apply` reads, by the name that `--format` has for it; readers are loaded when they are wanted. */
export const APPLY_FORMATS: Readonly<Record<string, ApplyFormat>> = {
  xliff: {
    extensions: [".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff"],
    read: (file) => readBilingual(file, "xliff"),
  },
  tmx: {
    extensions: [".tmx"],
    read: async (file, wanted) => expandJoins(await readBilingual(file, "tmx", wanted)),
  },
  json: {
    extensions: [".json"],
    read: async (file) =>
      (await import("../../readers/bilingual/read-returned-json.ts")).readReturnedJson(file),
  },
  md: {
    extensions: [".md"],
    read: async (file) => (await import("../../readers/bilingual/read-md-table.ts")).readMdTable(file),
  },
  docx: {
    extensions: [".docx"],
    read: async ({ name, bytes }) => {
      const { readDocxTable } = await import("../../readers/docx-table/read-docx-table.ts");
      const given = readDocxTable(name, bytes);
      return { units: unitsOfEdits(given), notes: given.notes };
    },
  },
  omegat: {
    extensions: [".zip"],
    read: async ({ name, bytes }, wanted) => {
      const { unpackProject } = await import("../../readers/bilingual/unpack-project.ts");
      return readBilingual({ name, bytes: unpackProject(name, bytes) }, "tmx", wanted);
    },
  },
  tsv: { extensions: [".tsv", ".tab"], read: (file) => readBilingual(file, "tsv") },
  csv: { extensions: [".csv"], read: (file) => readBilingual(file, "csv") },
};

import type { GivenUnit } from "../../model/given-unit.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { decodeText } from "../encoding/decode-text.ts";
import type { WantedLanguages } from "../tmx/entries-of-unit.ts";
import { xmlDecoder } from "../tmx/xml-decoder.ts";
import type { BilingualFormat } from "./bilingual-format.ts";
import { brokenFile } from "./broken-file.ts";

/**
 * The units of a bilingual file, in its order; a unit's place in the list is its number. What does not tell its sides
 * itself has those that are wanted.
 * @throws PipelineError `document-unreadable`, `document-encoding`, `document-binary`
 */
export async function readBilingual(
  file: SourceFile,
  format: BilingualFormat,
  wanted?: WantedLanguages,
): Promise<readonly GivenUnit[]> {
  const { name } = file;
  switch (format) {
    case "tsv":
      return (await import("./read-table.ts")).readTsv(name, (await decodeText(file)).text);
    case "csv":
      return (await import("./read-table.ts")).readCsv(name, (await decodeText(file)).text);
    case "json":
      return (await import("./read-json.ts")).readJson(name, (await decodeText(file)).text);
    case "tmx": {
      const { readTmxUnits } = await import("./read-tmx-units.ts");
      return readXml(file, (name, text) => readTmxUnits(name, text, wanted));
    }
    case "xliff":
      return readXml(file, (await import("../xliff/read-xliff.ts")).readXliff);
  }
}

/** What is wrong with an XML file is told as the reading of memory tells it, but for its code and advice. */
function readXml(
  { name, bytes }: SourceFile,
  read: (name: string, text: string) => readonly GivenUnit[],
): readonly GivenUnit[] {
  try {
    return read(name, decodeXml(name, bytes));
  } catch (error) {
    if (!(error instanceof PipelineError) || error.code !== "memory-file") throw error;
    throw brokenFile(name, error.message.replace(/^.*?": /, ""), error);
  }
}

function decodeXml(name: string, bytes: Uint8Array): string {
  const decoder = xmlDecoder(bytes, name);
  try {
    return decoder.decode(bytes.subarray(decoder.skip), true);
  } catch (cause) {
    throw brokenFile(name, `its ${decoder.encoding.toUpperCase()} is broken`, cause);
  }
}

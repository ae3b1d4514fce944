import { serialiseXliff } from "../formats/xliff.ts";
import type { Writer } from "../ports/writer.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";
import { xliffFile } from "./xliff-file.ts";

/** The document as XLIFF 1.2, for translation tools: all segments, in their blocks, with state, codes and findings. */
export const xliffWriter: Writer = {
  format: "xliff",
  ...OUTPUT_NAMING.xliff,
  write: (document, _source, beside) => serialiseXliff(xliffFile(document, beside)),
};

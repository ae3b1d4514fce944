import { serialiseXliff2 } from "../formats/xliff2.ts";
import type { Writer } from "../ports/writer.ts";
import { xliffFile } from "./xliff-file.ts";

/** The document as XLIFF 2.1. Few programs read it yet: XLIFF 1.2 is what most want. */
export const xliff2Writer: Writer = {
  format: "xliff2",
  extension: ".2.xlf",
  write: (document, _source, beside) => serialiseXliff2(xliffFile(document, beside)),
};

import { openExportDialog } from "../files/export-dialog.ts";
import { openImportDialog } from "../files/import-dialog.ts";
import { button } from "../page/element.ts";
import type { Sheet } from "./line.ts";

export interface FileButtonOptions {
  readonly formats: readonly string[];
  onApplied(): void;
}

/** Milliseconds between looks at whether all is saved, and looks until a file goes out as it is. */
const LOOK = 50;
const LOOKS = 60;

/** Files of the article out, and back in. */
export function fileButtons(
  sheet: Sheet,
  { formats, onApplied }: FileButtonOptions,
): readonly HTMLButtonElement[] {
  const beforehand = async () => {
    sheet.queue.flush();
    for (let look = 0; look < LOOKS && sheet.queue.state() === "saving"; look += 1)
      await new Promise((resolve) => setTimeout(resolve, LOOK));
  };
  const openExport = () => {
    const open = sheet.lines.filter(
      ({ view: { state } }) => state !== "final" && state !== "reviewed",
    ).length;
    const segments = sheet.lines.length;
    openExportDialog({ document: sheet.name, formats, segments, open, beforehand });
  };
  return [
    button("Export", openExport, { "aria-haspopup": "dialog" }),
    button("Import", () => openImportDialog({ onApplied, beforehand }), { "aria-haspopup": "dialog" }),
  ];
}

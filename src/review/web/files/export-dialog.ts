import { openDialog } from "../page/dialog.ts";
import { button, element } from "../page/element.ts";
import { whyNot } from "../wire/api.ts";
import { takeFile } from "../wire/files.ts";
import { FORMAT_WORDS } from "./format-words.ts";

export interface ExportOptions {
  readonly document: string;
  /** Names of all formats there are. */
  readonly formats: readonly string[];
  /** Segments, and those of them that nobody has reviewed. */
  readonly segments: number;
  readonly open: number;
  /** Lets what was just written be saved first. */
  beforehand(): Promise<void>;
}

/** Lets a person have the article as a file, and says what it is: machine translation, as long as it is. */
export function openExportDialog({
  document: name,
  formats,
  segments,
  open,
  beforehand,
}: ExportOptions): void {
  const said = element("p", { role: "status" });
  const save = async (format: string) => {
    said.textContent = "Being made …";
    await beforehand();
    const answer = await takeFile(name, format);
    said.textContent = answer.kind === "ok" ? `${answer.value} is with your downloads` : whyNot(answer);
  };
  const known = Object.keys(FORMAT_WORDS);
  const sorted = formats.toSorted((one, other) => known.indexOf(one) - known.indexOf(other));
  const notice =
    open === 0
      ? "Every segment is reviewed."
      : `Machine-translated: ${open} of ${segments} segments are not reviewed. The file says so at its head.`;
  openDialog(
    "Export",
    element("p", { class: open === 0 ? "whole" : "part" }, notice),
    element(
      "ul",
      { class: "formats" },
      ...sorted.map((format) =>
        element(
          "li",
          {},
          button(FORMAT_WORDS[format] ?? format, () => void save(format), { "data-format": format }),
        ),
      ),
    ),
    said,
  )
    .querySelector("button")
    ?.focus();
}

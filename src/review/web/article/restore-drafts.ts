import { openDialog } from "../page/dialog.ts";
import { element } from "../page/element.ts";
import type { Drafts } from "../save/drafts.ts";
import type { Sheet } from "./line.ts";

/** Takes up what was written and not confirmed; what has lost its sentence is given back to the person. */
export function restoreDrafts(sheet: Sheet, drafts: Drafts): void {
  const lost: string[] = [];
  for (const { segment, revision, text } of drafts.all()) {
    if (sheet.line(segment) !== undefined) sheet.restore(segment, revision, text);
    else {
      lost.push(text);
      drafts.drop(segment);
    }
  }
  if (lost.length === 0) return;
  openDialog(
    "What you wrote has lost its sentence",
    element(
      "p",
      {},
      "The article has changed, and the sentence is no longer in it. Copy what you want to keep.",
    ),
    ...lost.map((text) => element("p", { class: "lost", lang: sheet.languages.target, dir: "auto" }, text)),
  );
}

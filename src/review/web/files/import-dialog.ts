import { openDialog } from "../page/dialog.ts";
import { button, element } from "../page/element.ts";
import { counted } from "../text/wording.ts";
import { type Answer, whyNot } from "../wire/api.ts";
import { type Brought, type BroughtUnit, bringFile } from "../wire/files.ts";

export interface ImportOptions {
  /** Something was changed by it. */
  onApplied(): void;
  /** Lets what was just written be saved first. */
  beforehand(): Promise<void>;
}

const KINDS: readonly (readonly [keyof Brought["counts"], string])[] = [
  ["changed", "changed"],
  ["same", "the same"],
  ["kept", "changed here alone"],
  ["stale", "whose source has changed"],
  ["unmatched", "without a place"],
  ["conflict", "changed on both sides"],
];

/** Brings a file back: it is looked through first, and taken when the person says so. */
export function openImportDialog({ onApplied, beforehand }: ImportOptions): void {
  const field = element("input", { type: "file" });
  const said = element("p", { role: "status" });
  const listed = element("div", { class: "brought" });
  const theirs = element("input", { type: "checkbox" });
  const prefer = element(
    "label",
    { class: "switch" },
    theirs,
    "Where both sides changed it, take the file's",
  );
  const apply = button("Apply", () => void bring(false));
  let asked = 0;
  const bring = async (dry: boolean) => {
    const file = field.files?.[0];
    if (file === undefined) return;
    asked += 1;
    const mine = asked;
    apply.disabled = true;
    said.textContent = dry ? "Being read …" : "Being applied …";
    await beforehand();
    const answer = await bringFile(file, { dry, theirs: theirs.checked });
    if (mine === asked) show(answer, dry);
  };
  const show = (answer: Answer<Brought>, dry: boolean) => {
    if (answer.kind !== "ok") {
      said.textContent = whyNot(answer);
      listed.replaceChildren();
      return;
    }
    const { counts, comments } = answer.value;
    said.textContent = `${dry ? "Would be applied" : "Applied"}: ${tally(answer.value)}`;
    prefer.hidden = counts.conflict === 0 && !theirs.checked;
    listed.replaceChildren(...listOf(answer.value));
    apply.disabled = !dry || counts.changed + comments === 0;
    if (!dry) onApplied();
  };
  field.addEventListener("change", () => void bring(true));
  theirs.addEventListener("change", () => void bring(true));
  apply.disabled = true;
  prefer.hidden = true;
  openDialog(
    "Import",
    element("p", {}, "XLIFF, TMX, JSON, Markdown, Word table, TSV or CSV: a file that went out from here."),
    element("label", { class: "file" }, element("span", {}, "File"), field),
    said,
    prefer,
    listed,
    apply,
  );
  field.focus();
}

function tally({ counts, comments }: Brought): string {
  const parts = KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, words]) => `${counts[kind]} ${words}`);
  if (comments > 0) parts.push(counted(comments, "new comment"));
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function listOf({ units, notes }: Brought): readonly HTMLElement[] {
  const lines = notes.map((note) => element("p", {}, note));
  if (units.length === 0) return lines;
  return [...lines, element("ul", { class: "brought-units" }, ...units.map(unitItem))];
}

function unitItem({ kind, document, segment, source, theirs, ours, why }: BroughtUnit): HTMLElement {
  const word = KINDS.find(([name]) => name === kind)?.[1] ?? kind;
  const place = [document, segment].filter(Boolean).join(" ");
  return element(
    "li",
    {},
    element("b", {}, [place, word].filter(Boolean).join(": ")),
    why !== undefined && ` (${why})`,
    kind !== "conflict" && element("span", { class: "quiet", dir: "auto" }, source),
    element("span", { dir: "auto" }, theirs === "" ? "no text" : theirs),
    ours !== undefined &&
      ours !== theirs &&
      element("span", { class: "quiet", dir: "auto" }, `Here: ${ours}`),
  );
}

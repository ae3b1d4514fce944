import { element } from "../page/element.ts";
import { type Mark, markedPieces } from "../text/marked-pieces.ts";
import { signOf } from "../text/sign-of.ts";
import { wordDiff } from "../text/word-diff.ts";
import { languageName, SEVERITIES } from "../text/wording.ts";
import type { PageFinding, PageSegment } from "../wire/shapes.ts";
import { diffNodes } from "./diff-nodes.ts";
import { type Line, type RowParts, type Sheet, shownTarget } from "./line.ts";

type Languages = Sheet["languages"];

/** An empty row with the labels that people's tools read out. */
export function makeRow(
  { id, language, pivot }: PageSegment,
  number: number,
  languages: Languages,
): RowParts {
  const source = element("div", { class: "source", lang: language ?? languages.source, dir: "auto" });
  const between =
    pivot && element("div", { class: "between", lang: pivot.language, dir: "auto" }, pivot.text);
  const target = element("div", { class: "target", lang: languages.target, dir: "auto" });
  const sign = element("div", { class: "sign" });
  const count = element("div", { class: "number", "aria-hidden": "true" }, String(number));
  const row = element(
    "div",
    {
      class: "row",
      id: `row-${id}`,
      "data-segment": id,
      role: "group",
      tabindex: "-1",
      "aria-label": `Segment ${number}`,
    },
    count,
    source,
    ...(between === undefined ? [] : [between]),
    target,
    sign,
  );
  return { element: row, source, target, sign };
}

/** Fills a row with what its line says now. */
export function drawRow(sheet: Sheet, line: Line): void {
  const { row, view } = line;
  const text = shownTarget(sheet, line);
  const findings = openFindings(view);
  fill(row.source, sourceNodes(view, findings));
  fill(
    row.target,
    text === "" && view.rejected !== undefined
      ? [element("del", { class: "sent-back" }, view.rejected.text)]
      : markedNodes(text, text === view.target ? findings.flatMap(markOf("target")) : [], view.codes),
  );
  drawSign(sheet, line);
  drawFindings(row, numbered(sheet, findings), line.number);
}

/** What was found and not dismissed. */
export function openFindings({ findings }: PageSegment): readonly PageFinding[] {
  return findings.filter(({ dismissed }) => dismissed === undefined);
}

/** Messages name segments by id: people count them. */
function numbered(sheet: Sheet, findings: readonly PageFinding[]): readonly PageFinding[] {
  const numberOf = (words: string, id: string) => {
    const number = sheet.line(id)?.number;
    return number === undefined ? words : words.replace(id, String(number));
  };
  return findings.map((finding) => ({
    ...finding,
    message: finding.message.replace(/\bsegment (s\d+)\b/gi, numberOf),
  }));
}

export function drawSign(sheet: Sheet, { row, view, here }: Line): void {
  const lane = sheet.queue.lane(view.id);
  const state = lane?.wishedState;
  const isEdited = lane?.text !== undefined && lane.text !== view.target;
  const standing = isEdited
    ? ({ state: "translated", origin: "human" } as const)
    : state
      ? { ...view, state }
      : view;
  const { name, shape, word } = signOf(standing, (segment) => sheet.line(segment)?.number);
  row.sign.className = `sign ${name}`;
  const notes = [...signNotes(view, lane?.state), ...(here ? [here] : [])];
  fill(row.sign, [
    element("span", { class: "shape", "aria-hidden": "true" }, shape),
    element("span", {}, ` ${word}`),
    ...notes.map((note) => element("small", {}, note)),
  ]);
}

function signNotes(view: PageSegment, saving: string | undefined): readonly string[] {
  const { change, comments, rejected } = view;
  const notes: string[] = [];
  if (saving === "retrying") notes.push("not saved yet");
  if (saving === "held") notes.push("waits for you");
  if (rejected !== undefined) notes.push(rejected.reason);
  notes.push(...doubtNote(view));
  if (change !== undefined) notes.push(change.kind === "edited" ? "source edited" : `${change.kind} here`);
  if (comments > 0) notes.push(comments === 1 ? "1 comment" : `${comments} comments`);
  return notes;
}

const DOUBTS = { look: "worth a look", doubtful: "doubtful" } as const;

/** How far to trust it, and why unless the row says that already. */
function doubtNote(view: PageSegment): readonly string[] {
  const { doubt, state, rejected, change } = view;
  if (doubt === undefined || doubt.level === "ok") return [];
  if (state === "initial" || rejected !== undefined || change?.kind === "edited") return [];
  const isTold = openFindings(view).some(({ message }) => doubt.why.startsWith(message));
  return [isTold ? DOUBTS[doubt.level] : `${DOUBTS[doubt.level]} – ${doubt.why}`];
}

function sourceNodes(
  { source, codes, change }: PageSegment,
  findings: readonly PageFinding[],
): readonly Node[] {
  if (change?.kind === "edited" && change.source !== undefined)
    return diffNodes(wordDiff(change.source, source));
  return markedNodes(source, findings.flatMap(markOf("source")), codes);
}

export function markedNodes(text: string, marks: readonly Mark[], codes?: boolean): readonly Node[] {
  return markedPieces(text, marks, { codes }).map((piece) => {
    if (piece.code) return element("span", { class: "code" }, piece.text);
    if (piece.severity === undefined) return document.createTextNode(piece.text);
    return element("mark", { class: piece.severity }, piece.text);
  });
}

function markOf(side: "source" | "target"): (finding: PageFinding) => readonly Mark[] {
  return ({ severity, ...finding }) => {
    const range = finding[side];
    return range === undefined ? [] : [{ range, severity }];
  };
}

function drawFindings(row: RowParts, findings: readonly PageFinding[], number: number): void {
  if (findings.length === 0) {
    row.findings?.remove();
    delete row.findings;
    row.element.removeAttribute("aria-describedby");
    return;
  }
  const id = `findings-${number}`;
  const list = element(
    "ul",
    { class: "findings", id },
    ...findings.map((finding) => element("li", {}, ...findingText(finding))),
  );
  if (row.findings === undefined) row.sign.after(list);
  else row.findings.replaceWith(list);
  row.findings = list;
  row.element.setAttribute("aria-describedby", id);
}

export function findingText({
  severity,
  message,
}: Pick<PageFinding, "severity" | "message">): readonly (Node | string)[] {
  const { shape, word } = SEVERITIES[severity];
  return [
    element("b", { class: severity }, element("span", { "aria-hidden": "true" }, `${shape} `), word),
    ` ${message}`,
  ];
}

/** "English, segment 5". */
export function fieldLabel(language: string, number: number): string {
  return `${languageName(language)}, segment ${number}`;
}

export function fill(host: HTMLElement, nodes: readonly Node[]): void {
  host.replaceChildren(...nodes);
}

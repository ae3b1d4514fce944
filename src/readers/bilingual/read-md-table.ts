import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { stateOfWord } from "../docx-table/state-of-word.ts";
import { decodeText } from "../encoding/decode-text.ts";
import { brokenFile } from "./broken-file.ts";

/** Cells of a row: number, block, source, target, state. */
const CELLS = 5;

/**
 * The table of a document as bitekst writes it in Markdown, and as people and editors leave it: cells may be padded,
 * what was escaped may have lost its backslash.
 * @throws PipelineError `document-unreadable`, `document-encoding`, `document-binary`
 */
export async function readMdTable(file: SourceFile): Promise<readonly GivenUnit[]> {
  const { text } = await decodeText(file);
  const lines = text.split(/\r\n|\n|\r/);
  const name = lines.find((line) => line.startsWith("# "))?.slice(2);
  const revisions = revisionsOf(text);
  const rows = lines
    .map((line, at) => ({ line: at + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.length === CELLS && /^\s*\d+\s*$/.test(cells[0] ?? ""));
  if (rows.length === 0) throw brokenFile(file.name, "it has no table of number, block, two texts and state");
  return rows.map(({ line, cells }) => unitOf(line, cells, { name, revisions }));
}

interface Head {
  readonly name: string | undefined;
  readonly revisions: ReadonlyMap<string, number>;
}

function unitOf(line: number, cells: readonly string[], { name, revisions }: Head): GivenUnit {
  const [number = "", , source = "", target = "", state = ""] = cells.map((cell) => plain(cell.trim()));
  const id = `s${number}`;
  const { reject, state: known, ...said } = stateOfWord(plainState(state));
  const revision = revisions.get(id);
  const way: UnitWay = {
    xml: true,
    ...said,
    ...(known === "rejected" && (reject ? { rejected: reject } : { rejected: "other", vague: true })),
    ...(name !== undefined && { document: plain(name.trim()) }),
    ...(revision !== undefined && { revision }),
  };
  return {
    id,
    line,
    source,
    target,
    codes: [],
    ...(known !== undefined && known !== "rejected" && { state: known }),
    way,
  };
}

/** `✓ approved (edited); with s2; English` → `approved; with s2`: without shape, origin and language. */
function plainState(cell: string): string {
  const [word = "", ...others] = cell.replace(/^[^\p{L}✓✗]+|^[✓✗]\s+(?=\p{L})/u, "").split(";");
  const said = others.filter((each) => /^\s*(?:with s\d+|empty on purpose)\s*$/u.test(each));
  return [word.replace(/\([^()]*\)\s*$/u, "").trimEnd(), ...said].join(";");
}

const MARKS = "<!-- bitekst ";

/** `<!-- bitekst s1=1 s2=4 -->` */
function revisionsOf(text: string): ReadonlyMap<string, number> {
  const start = text.indexOf(MARKS);
  const end = text.indexOf("-->", start);
  if (start === -1 || end === -1) return new Map();
  const marks = text.slice(start + MARKS.length, end).split(" ");
  return new Map(
    marks.flatMap((mark) => {
      const [, id, number] = /^(s\d{1,9})=(\d{1,9})$/.exec(mark) ?? [];
      return id === undefined ? [] : [[id, Number(number)] as const];
    }),
  );
}

/** Cells of a row of GFM; a bar with a backslash is text. */
function cellsOf(line: string): readonly string[] {
  const inner = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  return inner === undefined ? [] : inner.split(/(?<!\\)\|/);
}

/** The way back from `escapeInline`. */
function plain(cell: string): string {
  return cell.replace(
    /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));/g,
    (all, character?: string, number?: string, entity?: string) => {
      if (character !== undefined) return character;
      if (number !== undefined)
        return Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : all;
      return ENTITIES[entity ?? ""] ?? all;
    },
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

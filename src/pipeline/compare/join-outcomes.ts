import { corpusBleu } from "../../check/scores/corpus-bleu.ts";
import { corpusChrf } from "../../check/scores/corpus-chrf.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type {
  ComparedCost,
  ComparedDocument,
  ComparedEngine,
  ComparedRow,
  Comparison,
} from "../../model/comparison.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { PipelineError } from "../../model/pipeline-error.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Kit } from "../kit.ts";
import type { ApprovedTargets } from "./approved-targets.ts";
import type { EngineOutcome } from "./run-engine.ts";

export interface EngineDone {
  readonly kit: Kit;
  readonly outcome: EngineOutcome;
  readonly cost: ComparedCost;
}

export interface Around {
  readonly approved: ApprovedTargets;
  readonly failures: ReadonlyMap<string, PipelineError>;
}

/** What the engines made, row by row: segments that rules settle are none of theirs. */
export function joinOutcomes(runs: readonly EngineDone[], { approved, failures }: Around): Comparison {
  const made = runs.map(({ outcome }) => new Map(outcome.documents.map((each) => [each.name, each])));
  const shared = (runs[0]?.outcome.documents ?? []).filter(({ name }) =>
    made.every((each) => each.has(name)),
  );
  const documents = shared
    .map((first) => joinDocument(first, made, approved.get(first.name) ?? new Map()))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    engines: runs.map((run, column) => totalsOf(run, { documents, column })),
    documents,
    failures: [...failures]
      .map(([name, { code, message, advice }]) => ({
        name,
        error: { code, message, ...(advice !== undefined && { advice }) },
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function joinDocument(
  first: BilingualDocument,
  made: readonly ReadonlyMap<string, BilingualDocument>[],
  approved: ReadonlyMap<string, string>,
): ComparedDocument {
  const columns = made.map((each) => cellsOf(each.get(first.name)));
  const units = unitsOf(first).filter(({ origin }) => origin !== "rule");
  const rows = units.map(({ segment: { id, source, codes } }): ComparedRow => {
    const word = approved.get(id);
    return {
      segment: id,
      source,
      codes,
      ...(word !== undefined && { approved: word }),
      cells: columns.map((column) => column.get(id) ?? { target: "", findings: [] }),
    };
  });
  return { name: first.name, languages: first.languages, rows };
}

/** Of what is not there the column says so, and nothing is wrong with it besides. */
function cellsOf(document: BilingualDocument | undefined) {
  const findings = new Map<string, Finding[]>();
  for (const finding of document?.findings ?? [])
    findings.set(finding.segment, [...(findings.get(finding.segment) ?? []), finding]);
  const units = document === undefined ? [] : unitsOf(document);
  return new Map(
    units.map(({ segment: { id }, target }) => [
      id,
      { target, findings: target === "" ? [] : (findings.get(id) ?? []) },
    ]),
  );
}

function unitsOf({ blocks }: BilingualDocument): readonly TranslationUnit[] {
  return blocks.flatMap(({ units }) => units);
}

interface Column {
  readonly documents: readonly ComparedDocument[];
  readonly column: number;
}

function totalsOf({ kit, outcome, cost }: EngineDone, { documents, column }: Column): ComparedEngine {
  const rows = documents.flatMap((each) => each.rows);
  const cells = rows.flatMap(({ cells }) => cells.slice(column, column + 1));
  const severities = cells.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = (severity: string) => severities.filter((each) => each === severity).length;
  const pairs = rows.flatMap(({ approved, cells }) => {
    const target = cells[column]?.target ?? "";
    if (approved === undefined || target === "") return [];
    return [{ hypothesis: withoutCodes(target), reference: withoutCodes(approved) }];
  });
  const scores = { units: pairs.length, bleu: corpusBleu(pairs), chrf: corpusChrf(pairs) };
  return {
    name: kit.engine.name,
    segments: rows.length,
    translated: cells.filter(({ target }) => target !== "").length,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    cost,
    billed: outcome.billed,
    ...(pairs.length > 0 && { scores }),
    troubles: outcome.troubles,
    ...(kit.engine.pretends && { pretends: true }),
  };
}

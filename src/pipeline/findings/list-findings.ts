import type { BilingualDocument } from "../../model/document.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Store } from "../../ports/store.ts";
import type { Folder } from "../open-folder.ts";
import { markDismissed } from "./mark-dismissed.ts";
import { namesOf } from "./names-of.ts";

export interface FindingsChoice {
  /** Documents and folders of them, from `cwd`; all that are stored when there are none. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** The mildest to list. */
  readonly severity: Severity;
  readonly which: "open" | "dismissed";
}

export interface ListedFinding {
  readonly finding: Finding;
  readonly unit: TranslationUnit;
}

export interface DocumentFindings {
  readonly document: BilingualDocument;
  /** In running order. */
  readonly findings: readonly ListedFinding[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
/** Documents that are loaded at a time. */
const TOGETHER = 100;

/**
 * What the last run found, document by document, sorted by name; documents without such findings are left out.
 * @throws PipelineError `usage` for a path below which no document is stored
 */
export async function listFindings(
  { store, root }: Pick<Folder, "root" | "store">,
  choice: FindingsChoice,
): Promise<readonly DocumentFindings[]> {
  if (!store) return [];
  const names = await chosenNames(store, root, choice);
  const found: DocumentFindings[] = [];
  for (let start = 0; start < names.length; start += TOGETHER) {
    const chunk = names.slice(start, start + TOGETHER);
    const [loaded, dismissals] = [await store.documents.load(chunk), await store.dismissals.find(chunk)];
    for (const name of chunk) {
      const stored = loaded.get(name);
      if (stored) found.push(findingsOf(markDismissed(stored.document, dismissals), choice));
    }
  }
  return found.filter(({ findings }) => findings.length > 0);
}

async function chosenNames(
  { documents }: Store,
  root: string,
  { paths, cwd }: FindingsChoice,
): Promise<readonly string[]> {
  const names = await documents.names();
  if (paths.length === 0) return names;
  const chosen = new Set(paths.flatMap((path) => namesOf(path, { names, root, cwd })));
  return names.filter((name) => chosen.has(name));
}

function findingsOf(document: BilingualDocument, { severity, which }: FindingsChoice): DocumentFindings {
  const units = new Map(
    document.blocks.flatMap((block) => block.units.map((unit) => [unit.segment.id, unit] as const)),
  );
  const wanted = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  const findings = document.findings.flatMap((finding) => {
    const unit = units.get(finding.segment);
    const isWanted =
      wanted.includes(finding.severity) && (which === "dismissed") === (finding.dismissed !== undefined);
    return unit && isWanted ? [{ finding, unit }] : [];
  });
  return { document, findings };
}

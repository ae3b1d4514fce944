import { checkDocument } from "../check/check-document.ts";
import { isNorwegianToEnglish } from "../check/words/is-norwegian-to-english.ts";
import type { DescribedDocument, DescribedSegment } from "../leverage/described-segment.ts";
import { type LikeReuse, reuseLike } from "../leverage/fuzzy/guarded/reuse-like.ts";
import type { CheckSettings } from "../model/check-settings.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import type { PlannedSegment, TranslationPlan } from "../model/translation-plan.ts";
import { makeCheckSettings } from "./checks/make-check-settings.ts";
import type { Kit } from "./kit.ts";

type Found = Map<string, Map<string, LikeReuse>>;

/**
 * English of like sentences of memory (`memory.fuzzy: guarded`) for what a plan sends or leaves open, by document and
 * segment id: from Norwegian into English, whose figures, dates and names are known. What the checks object to is not
 * among it; nor is what is asked for anew.
 */
export async function findLike(
  kit: Kit,
  described: readonly DescribedDocument[],
  { plan, askAnew }: { plan: TranslationPlan; askAnew?: (document: string, segment: string) => boolean },
): Promise<Found> {
  const settings = await makeCheckSettings(kit);
  const known = new Map<string, LikeReuse | undefined>();
  const found: Found = new Map();
  for (const [at, each] of described.entries()) {
    const { name } = each.document;
    if (!isNorwegianToEnglish(each.languages)) continue;
    const own = new Map<string, LikeReuse>();
    for (const segment of each.segments) {
      const { id } = segment.segment;
      if (!isOpen(plan.documents[at]?.segments.get(id)) || askAnew?.(name, id)) continue;
      const key = JSON.stringify([each.languages.source, segment.kind, segment.source]);
      if (!known.has(key)) known.set(key, await likeOf(kit, { segment, described: each, settings }));
      const reuse = known.get(key);
      if (reuse !== undefined) own.set(id, reuse);
    }
    if (own.size > 0) found.set(name, own);
  }
  return found;
}

function isOpen(planned: PlannedSegment | undefined): boolean {
  return planned?.kind === "sent" || planned?.kind === "held" || planned?.kind === "open";
}

interface LikePlace {
  readonly segment: DescribedSegment;
  readonly described: DescribedDocument;
  readonly settings: CheckSettings;
}

/** Only entries in the article's own written form: in the other one, words that are the same are chance. */
async function likeOf(kit: Kit, place: LikePlace): Promise<LikeReuse | undefined> {
  const { segment, described } = place;
  // Without a figure or a name there is nothing that could differ.
  if (!/[\p{N}\p{Lu}]/u.test(segment.text)) return undefined;
  const candidates: readonly MemoryEntry[] = await kit.store.memory.alike(described.languages, segment.text);
  return reuseLike(segment.source, candidates, (reuse) => isRight(reuse, place));
}

/** Checks of which a mere warning is enough here: what they look at is what was changed. */
const GRAVE = new Set(["numbers", "names", "negation", "modality", "legal-words"]);

/** Whether the checks, looking at the sentence alone and as strict as they come, have nothing against it. */
function isRight({ target, like }: LikeReuse, { segment, described, settings }: LikePlace): boolean {
  const { document, languages } = described;
  const unit = {
    segment: segment.segment,
    target,
    state: "translated",
    origin: "memory",
    review: { like },
  } as const;
  const block = { id: "b1", kind: segment.kind, start: 0, end: document.text.length, units: [unit] };
  const { name, format } = document;
  const findings = checkDocument(
    { name, format, languages, blocks: [block], findings: [] },
    { settings: { ...settings, severities: {} } },
  );
  return findings.every(({ severity, check }) => severity !== "error" && !GRAVE.has(check));
}

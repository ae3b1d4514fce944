import type { CheckSettings } from "../../model/check-settings.ts";
import type { HistoryEntry, ReviewComment } from "../../model/review-record.ts";
import type {
  ArticleEntry,
  ArticleView,
  MatchesView,
  SaveOrder,
  SaveOutcome,
  SegmentView,
} from "../../model/review-view.ts";
import { type AppliedFile, applyFile } from "../apply/apply-file.ts";
import type { ApplyChoice } from "../apply/apply-files.ts";
import type { ReturnedFile } from "../apply/parse-returned.ts";
import { exportOne, type OneExport, type OneExported } from "../export/export-one.ts";
import type { Kit } from "../kit.ts";
import { type MemoryLanguages, memoryLanguages } from "../memory/memory-languages.ts";
import { type MemoryQuery, type MemorySearch, searchMemory } from "../memory/search-memory.ts";
import { dismissFinding, type FindingPlace, reopenFinding } from "./dismiss-finding.ts";
import { findAids } from "./find-aids.ts";
import { withFreshFindings } from "./fresh-findings.ts";
import { listArticles } from "./list-articles.ts";
import { openFollower } from "./open-follower.ts";
import { type PropagateOrder, type PropagateOutcome, propagate } from "./propagate.ts";
import { articleView, readArticle } from "./read-article.ts";
import { saveSegment } from "./save-segment.ts";
import { type UndonePlace, undoPropagation } from "./undo-propagation.ts";
import { undoSegment } from "./undo-segment.ts";

/** Where people look and correct: all that the doors of review do to the store, they do here. */
export interface ReviewDesk {
  documents(): Promise<readonly ArticleEntry[]>;
  document(name: string): Promise<ArticleView | undefined>;
  /** Durable when it resolves; outputs and the file of approvals follow within two seconds. */
  save(order: SaveOrder): Promise<SaveOutcome>;
  /** Brings back text and state from before the last change of a segment. */
  undo(order: Pick<SaveOrder, "document" | "segment" | "revision" | "who">): Promise<SaveOutcome>;
  /** Gives a segment's English and state to all with the same source, or tells which they are. */
  propagate(order: PropagateOrder): Promise<PropagateOutcome>;
  /** Takes back what one `propagate` changed. */
  undoPropagation(order: { readonly token: string; readonly who: string }): Promise<readonly UndonePlace[]>;
  /** Puts a finding away, until one of its texts changes; `undefined` when there is none. */
  dismiss(place: FindingPlace, said: { reason: string; who: string }): Promise<SegmentView | undefined>;
  undismiss(place: FindingPlace): Promise<SegmentView | undefined>;
  history(document: string, segment: string): Promise<readonly HistoryEntry[]>;
  /** What memory has that is like a segment's source, and the glossary's terms that occur in it. */
  aids(document: string, segment: string): Promise<MatchesView>;
  /** Looks for words in memory. */
  searchMemory(query: MemoryQuery): Promise<MemorySearch>;
  comments(document: string): Promise<readonly ReviewComment[]>;
  comment(document: string, comment: Omit<ReviewComment, "id" | "at">): Promise<ReviewComment>;
  /** The files of one document in a format, as they would be written now. */
  export(order: OneExport): Promise<OneExported>;
  /** Brings back a file that others worked on, or tells what would come of it. */
  /** What files that come back are read for. */
  readonly languages: MemoryLanguages;
  apply(file: ReturnedFile, choice: Pick<ApplyChoice, "who" | "dryRun" | "prefer">): Promise<AppliedFile>;
  /** Another text whenever a segment of a document was changed, by whomever; `""` when there is none. */
  standing(document: string): Promise<string>;
  /** Writes what is still to be written. */
  flush(): Promise<void>;
  /** Writes what is still to be written, and lets go. */
  close(): Promise<void>;
}

export interface DeskOptions {
  /** One person approves, or two, one after the other. */
  readonly reviewers: 1 | 2;
  readonly settings: CheckSettings;
  /** Told when outputs could not be written; they are tried again at the next save. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Opens the desk over the documents in a kit's store. */
export function openDesk(kit: Kit, options: DeskOptions): ReviewDesk {
  const { store, clock } = kit;
  const { settings } = options;
  const follower = openFollower(kit, options);
  const followed = async (outcome: SaveOutcome, document: string): Promise<SaveOutcome> => {
    if (outcome.kind === "saved" && outcome.segments.length > 0) {
      follower.changed(
        document,
        outcome.segments.map(({ id }) => id),
      );
    }
    return outcome;
  };
  return {
    documents: () => listArticles(store),
    document: async (name) => {
      const article = await readArticle(store, name);
      return article && articleView(withFreshFindings(article, follower.unchecked(name), settings));
    },
    save: async (order) => followed(await saveSegment(kit, options, order), order.document),
    undo: async (order) => followed(await undoSegment(kit, options, order), order.document),
    propagate: async (order) => {
      const outcome = await propagate(kit, order);
      if (outcome.kind === "done")
        for (const { document, id } of outcome.changed) follower.changed(document, [id]);
      return outcome;
    },
    undoPropagation: async (order) => {
      const undone = await undoPropagation(kit, order);
      for (const { document, id } of undone) follower.changed(document, [id]);
      return undone;
    },
    dismiss: async (place, said) => {
      const segment = await dismissFinding({ store, settings }, place, said);
      if (segment !== undefined) follower.changed(place.document);
      return segment;
    },
    undismiss: async (place) => {
      const segment = await reopenFinding({ store, settings }, place);
      if (segment !== undefined) follower.changed(place.document);
      return segment;
    },
    history: (document, segment) => store.review.history(document, segment),
    aids: (document, segment) => findAids(kit, { document, segment }),
    searchMemory: (query) => searchMemory(store.memory.entries(), query),
    comments: (document) => store.review.comments(document),
    comment: async (document, comment) => {
      const said = { ...comment, at: clock.now().toISOString() };
      const id = await store.review.comment(document, said);
      follower.changed(document);
      return { id, ...said };
    },
    export: (order) => exportOne(kit, order),
    languages: memoryLanguages(kit.config),
    apply: async (file, choice) => {
      const applied = await applyFile(kit, file, { ...choice, files: [file.file], cwd: kit.root });
      if (!choice.dryRun) for (const document of applied.changed) follower.changed(document);
      return applied;
    },
    standing: async (document) =>
      [...(await store.review.marks(document))]
        .map(([id, { revision, comments }]) => `${id}:${revision}:${comments}`)
        .join(" "),
    flush: () => follower.flush(),
    close: () => follower.close(),
  };
}

import type { PlannedDocument } from "../../model/translation-plan.ts";
import type { Progress, Resolution, TranslateOutcome } from "../../translate/translate-outgoing.ts";

/** Documents of a plan, and what became of their texts. */
export interface Answered extends Pick<TranslateOutcome, "resolutions"> {
  readonly documents: readonly PlannedDocument[];
  /** The sending was stopped: what is incomplete is to stay as it was. */
  readonly interrupted: boolean;
}

/** A sending that may be under way still, as those see it who wait for its answers. */
export interface SendingUnderWay {
  /** How many documents wait for it. */
  readonly of: number;
  /** Nothing more will come of it. */
  isOver(): boolean;
  /**
   * The next documents of the plan, at most so many: those whose texts are all answered, once there are a few of them
   * in a row, or whatever is left of them when nothing more will come.
   * @throws what the sending threw
   */
  take(start: number, count: number): Promise<Answered>;
}

export interface FollowedSending extends SendingUnderWay {
  note(progress: Progress): void;
  /** With all documents of the plan. */
  end(answered: Answered): void;
  fail(error: unknown): void;
}

/** Documents that it is worth to begin with: each time they are stored the disk is synced. */
const FEW = 10;

/**
 * Lets documents be finished while the texts of others are on their way. One taker at a time.
 */
export function followSending(documents: readonly PlannedDocument[]): FollowedSending {
  const answered = new Map<string, Resolution>();
  let missing = new Set<string>();
  let wake = () => {};
  let over: { readonly answered: Answered } | { readonly error: unknown } | undefined;
  const finish = (how: NonNullable<typeof over>) => {
    over = how;
    wake();
  };
  const soFar = (): Answered => {
    if (over === undefined) return { documents, resolutions: answered, interrupted: false };
    if ("error" in over) throw over.error;
    return over.answered;
  };
  const isReady = (document: PlannedDocument) => waitedFor(document).every((id) => answered.has(id));
  const readyOf = (some: readonly PlannedDocument[]): number => {
    const first = some.findIndex((document) => !isReady(document));
    return first < 0 ? some.length : first;
  };
  return {
    of: documents.length,
    isOver: () => over !== undefined,
    async take(start, count) {
      const few = documents.slice(start, start + Math.min(FEW, count));
      missing = new Set(few.flatMap(waitedFor).filter((id) => !answered.has(id)));
      if (over === undefined && missing.size > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const now = soFar();
      const some = now.documents.slice(start, start + count);
      return { ...now, documents: over === undefined ? some.slice(0, readyOf(some)) : some };
    },
    note({ settled, resolutions }) {
      for (const id of settled) {
        const resolution = resolutions?.get(id);
        if (resolution?.kind !== "answered") continue;
        answered.set(id, resolution);
        missing.delete(id);
      }
      if (missing.size === 0) wake();
    },
    end: (all) => finish({ answered: all }),
    fail: (error) => finish({ error }),
  };
}

function waitedFor({ segments }: PlannedDocument): readonly string[] {
  return [...segments.values()].flatMap((segment) => (segment.kind === "sent" ? [segment.outgoing] : []));
}

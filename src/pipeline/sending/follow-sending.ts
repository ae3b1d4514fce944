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
   * So many documents of the plan: as soon as all texts that they wait for are answered, or nothing more will come.
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
  return {
    of: documents.length,
    isOver: () => over !== undefined,
    async take(start, count) {
      const wanted = documents.slice(start, start + count).flatMap(waitedFor);
      missing = new Set(wanted.filter((id) => !answered.has(id)));
      if (over === undefined && missing.size > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const now = soFar();
      return { ...now, documents: now.documents.slice(start, start + count) };
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

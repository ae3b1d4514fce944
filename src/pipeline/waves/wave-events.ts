import type { RunEvent } from "../run-report.ts";

/** Tells of the waves of a run as of one. */
export interface WaveEvents {
  readonly onEvent: (event: RunEvent) => void;
  /** The wave that was under way is over; it was so many documents. */
  next(documents: number): void;
}

/**
 * Adds up what each wave tells of itself. How many segments the waves that are to come will have is not known: they
 * count as having as many a document as those so far.
 */
export function openWaveEvents(of: number, tell: (event: RunEvent) => void): WaveEvents {
  const before = { documents: 0, segments: 0, texts: 0, textsOf: 0, characters: 0 };
  let last = { segments: 0, texts: 0, characters: 0 };
  return {
    onEvent(event) {
      if (event.kind === "finished") {
        tell({ ...event, documents: before.documents + event.documents, of });
      } else if (event.kind === "sent") {
        const { texts, characters, reached, all } = event;
        last = { segments: all.segments, texts: event.of, characters };
        const read = before.documents + all.documents;
        const segments = before.segments + all.segments;
        tell({
          kind: "sent",
          texts: before.texts + texts,
          of: before.textsOf + event.of,
          characters: before.characters + characters,
          reached: {
            documents: before.documents + reached.documents,
            segments: before.segments + reached.segments,
          },
          all: { documents: of, segments: read === 0 ? segments : Math.round((segments / read) * of) },
        });
      } else tell(event);
    },
    next(documents) {
      before.documents += documents;
      before.segments += last.segments;
      before.texts += last.texts;
      before.textsOf += last.texts;
      before.characters += last.characters;
      last = { segments: 0, texts: 0, characters: 0 };
    },
  };
}

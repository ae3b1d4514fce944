import type { RunEvent } from "../run-report.ts";

/** Tells of the waves of a run as of one. */
export interface WaveEvents {
  /** The wave that begins to be sent now, of so many documents; nothing more of those before it is. */
  next(documents: number): (event: RunEvent) => void;
}

/**
 * Adds up what each wave tells of itself. How many segments the waves that are to come will have is not known: they
 * count as having as many a document as those so far. Documents of a wave that are finished while the next is being sent
 * are not told of: what is being sent is what there is to wait for.
 */
export function openWaveEvents(of: number, tell: (event: RunEvent) => void): WaveEvents {
  const sum = { documents: 0, segments: 0, texts: 0, textsOf: 0, characters: 0 };
  let last = { documents: 0, segments: 0, texts: 0, characters: 0 };
  return {
    next(documents) {
      sum.documents += last.documents;
      sum.segments += last.segments;
      sum.texts += last.texts;
      sum.textsOf += last.texts;
      sum.characters += last.characters;
      const before = { ...sum };
      const own = { documents, segments: 0, texts: 0, characters: 0 };
      last = own;
      return (event) => {
        if (event.kind === "finished") {
          if (last === own) tell({ ...event, documents: before.documents + event.documents, of });
        } else if (event.kind === "sent") {
          const { texts, characters, reached, all } = event;
          Object.assign(own, { segments: all.segments, texts: event.of, characters });
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
      };
    },
  };
}

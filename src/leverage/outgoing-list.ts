import type { EngineRoute } from "../model/engine-route.ts";
import type { Outgoing, SentSegment } from "../model/translation-plan.ts";
import { costOfCare } from "./cost-of-care.ts";
import type { CacheReuse, DescribedDocument, DescribedSegment } from "./described-segment.ts";
import { travels } from "./match-cache.ts";

/** How a text stands with the cache before it is sent. */
export interface Asking {
  /** Times it was asked for and came back doubtful. */
  readonly asked: number;
  /** Whether the cache holds an answer to it that was given in another context. */
  readonly cached: boolean;
  /** The engine that it goes to, and those that come after it; absent where there is but one. */
  readonly route?: EngineRoute | undefined;
  readonly otherwise?: readonly EngineRoute[];
}

/** The distinct texts of a run, in running order; distinct means text, and context too where answers do not travel. */
export class OutgoingList {
  readonly #reuse: CacheReuse;
  readonly #byIdentity = new Map<string, Outgoing>();
  readonly #texts = new Set<string>();

  constructor(reuse: CacheReuse) {
    this.#reuse = reuse;
  }

  /** Puts a segment's text on the list, once: the first is the `engine` segment, later ones are repetitions. */
  add(segment: DescribedSegment, place: DescribedDocument, asking: Asking): SentSegment {
    const { route, otherwise = [] } = asking;
    const { key, context } = route ?? segment;
    const identity = travels(segment, this.#reuse) ? key : `${key} ${context}`;
    const known = this.#byIdentity.get(identity);
    if (known) return { kind: "sent", route: "repetition", outgoing: known.id };
    const forCare = (asking.cached || this.#texts.has(key)) && !travels(segment, this.#reuse);
    const id = `t${this.#byIdentity.size + 1}`;
    const { index, source: text } = segment;
    const { languages, document } = place;
    this.#byIdentity.set(identity, {
      id,
      key,
      context,
      text,
      languages,
      document: document.name,
      index,
      asked: asking.asked,
      ...(forCare ? { forCare } : {}),
      ...(travels(segment, this.#reuse) ? {} : { stays: true as const }),
      ...(route && { engine: route.engine }),
      ...(otherwise.length > 0 && { otherwise }),
    });
    this.#texts.add(key);
    return { kind: "sent", route: "engine", outgoing: id };
  }

  list(): readonly Outgoing[] {
    return [...this.#byIdentity.values()];
  }

  /** Texts, and their code points, sent although an answer to the same text is there or on its way. */
  costOfCare(): { readonly texts: number; readonly characters: number } {
    return costOfCare(this.list());
  }
}

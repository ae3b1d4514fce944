import { assertNever } from "../lib/assert-never.ts";
import type { BilingualBlock, BilingualDocument } from "../model/document.ts";
import type { PivotText } from "../model/pivot-text.ts";
import type { Segment } from "../model/segment.ts";
import type {
  PlannedDocument,
  PlannedSegment,
  SentSegment,
  SettledSegment,
} from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";

/**
 * What became of a text that was sent. `answered` carries the `target` for every segment that waits for it;
 * a resolution of any other kind (doubtful, not sent …) leaves them `initial`.
 */
export interface Resolution {
  readonly kind: string;
  readonly target?: string;
  readonly pivot?: PivotText;
  /** The engine that answered, where that is not the one of {@link Sent}. */
  readonly by?: { readonly engine: string };
}

export interface Sent {
  /** By id of the outgoing text: every text that the plan sends for this document. */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Name of the engine that answered; needed as soon as one resolution is an answer. */
  readonly engine?: string | ((outgoing: string) => string);
}

/**
 * Joins a planned document with what came back: the same blocks and segments in the same order, each
 * segment in exactly one state, findings still to be made.
 * @throws Error when plan and document, or plan and answers, do not fit: that is a bug of ours.
 */
export function assembleDocument(planned: PlannedDocument, sent: Sent): BilingualDocument {
  checkSum(planned);
  const { name, format } = planned.document;
  const blocks = planned.document.blocks.map(
    ({ segments, ...block }): BilingualBlock => ({
      ...block,
      units: segments.map((segment) => makeUnit(segment, planned.segments.get(segment.id), sent)),
    }),
  );
  return { name, format, languages: planned.languages, blocks, findings: [] };
}

/** Every segment planned once, and nothing planned that is not there. */
function checkSum({ document, segments }: PlannedDocument): void {
  const ids = document.blocks.flatMap((block) => block.segments.map((segment) => segment.id));
  const distinct = new Set(ids).size;
  if (distinct !== ids.length || distinct !== segments.size) {
    const counts = `${ids.length} segments, ${distinct} ids, ${segments.size} planned`;
    throw bug(`The plan does not fit "${document.name}": ${counts}`);
  }
}

function makeUnit(segment: Segment, planned: PlannedSegment | undefined, sent: Sent): TranslationUnit {
  if (planned === undefined) {
    throw bug(`Segment "${segment.id}" has no plan`);
  }
  switch (planned.kind) {
    case "settled":
      return translated(segment, planned);
    case "kept":
      return { segment, ...planned.standing };
    case "sent":
      return answered(segment, planned, sent);
    case "held":
    case "open":
      return initial(segment);
    default:
      return assertNever(planned);
  }
}

function answered(segment: Segment, planned: SentSegment, { resolutions, engine }: Sent): TranslationUnit {
  const { outgoing, fallback } = planned;
  const resolution = resolutions.get(outgoing);
  if (resolution === undefined) {
    throw bug(`Segment "${segment.id}" waits for "${outgoing}", which nothing became of`);
  }
  if (resolution.kind !== "answered") {
    return fallback ? translated(segment, fallback) : initial(segment);
  }
  const name = resolution.by?.engine ?? (typeof engine === "function" ? engine(outgoing) : engine);
  if (name === undefined) {
    throw bug(`Segment "${segment.id}" was answered by an engine without a name`);
  }
  const { target = "", pivot } = resolution;
  const by = pivot === undefined ? {} : { pivot };
  return translated(segment, { target, state: "translated", origin: `engine:${name}`, ...by });
}

function translated(
  segment: Segment,
  done: Pick<SettledSegment, "target" | "state" | "origin" | "like" | "pivot">,
): TranslationUnit {
  const { target, state, origin, like, pivot } = done;
  if (target === "" || state === "initial") {
    throw bug(
      `Segment "${segment.id}" was settled by ${origin} as ${state} with ${target.length} characters`,
    );
  }
  const review = { ...(like && { like }), ...(pivot !== undefined && { pivot }) };
  return { segment, target, state, origin, ...(Object.keys(review).length > 0 && { review }) };
}

function initial(segment: Segment): TranslationUnit {
  return { segment, target: "", state: "initial" };
}

function bug(what: string): Error {
  return new Error(`${what}: this is a bug in bitekst`);
}

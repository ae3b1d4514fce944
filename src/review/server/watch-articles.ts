import type { ReviewDesk } from "../../pipeline/review/open-desk.ts";
import type { EventHub } from "./event-hub.ts";
import type { Presence } from "./open-presence.ts";

export interface WatchTools {
  readonly desk: Pick<ReviewDesk, "documents" | "standing">;
  readonly events: Pick<EventHub, "tell" | "count">;
  readonly presence: Pick<Presence, "all">;
  readonly onBug?: ((error: unknown) => void) | undefined;
}

/** Milliseconds of rest between two looks. */
const EVERY = 1_000;

/**
 * Tells the pages of articles that changed without them: a run rewrote them, another program did, or their findings
 * followed. Looks only while somebody listens; segment by segment at the articles that somebody is in.
 */
export function watchArticles(tools: WatchTools, { every = EVERY }: { readonly every?: number } = {}) {
  let known: ReadonlyMap<string, string> | undefined;
  let isClosed = false;
  const look = async () => {
    if (tools.events.count() === 0) known = undefined;
    else known = await compare(tools, known);
  };
  const again = () => {
    timer = setTimeout(() => {
      look()
        .catch((error: unknown) => tools.onBug?.(error))
        .finally(() => {
          if (!isClosed) again();
        });
    }, every);
    timer.unref();
  };
  let timer: NodeJS.Timeout;
  again();
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

async function compare(
  { desk, events, presence }: WatchTools,
  known: ReadonlyMap<string, string> | undefined,
): Promise<ReadonlyMap<string, string>> {
  const now = new Map<string, string>();
  for (const entry of await desk.documents()) now.set(entry.name, JSON.stringify(entry));
  for (const document of new Set(presence.all().map((place) => place.document)))
    now.set(`${OPEN}${document}`, await desk.standing(document));
  for (const { tab, document } of presence.all()) {
    now.set(`${TAB}${tab} ${document}`, "");
    // What changed after it loaded the article and before this first look would never be told.
    if (!known?.has(`${TAB}${tab} ${document}`)) events.tell({ event: "document", data: { document, tab } });
  }
  const changed = new Set<string>();
  if (known !== undefined)
    for (const [key, standing] of now)
      if (known.get(key) !== standing && (known.has(key) || isName(key))) changed.add(key.replace(OPEN, ""));
  for (const key of known?.keys() ?? []) if (!now.has(key) && isName(key)) changed.add(key);
  for (const document of changed) events.tell({ event: "document", data: { document } });
  return now;
}

/** Before the names of articles that are looked at segment by segment, and of tabs that are known; no path has them. */
const OPEN = "\0";
const TAB = "\x01";

function isName(key: string): boolean {
  return !key.startsWith(OPEN) && !key.startsWith(TAB);
}

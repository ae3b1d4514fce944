import type { EventHub } from "./event-hub.ts";

/** Where a person is, in one of their tabs. */
export interface Whereabouts {
  /** Of the page, made up by it. */
  readonly tab: string;
  readonly who: string;
  readonly document: string;
  readonly segment?: string;
}

/** Who is where; nobody is kept from anything by it. */
export interface Presence {
  arrive(place: Whereabouts): void;
  leave(tab: string): void;
  /** All who are there at this moment. */
  all(): readonly Whereabouts[];
  close(): void;
}

/** Milliseconds after which a tab that says nothing is gone. */
const SILENCE = 30_000;

/** Keeps where people are, and tells the pages whenever that changes. */
export function openPresence(
  events: Pick<EventHub, "tell">,
  { silence = SILENCE }: { readonly silence?: number } = {},
): Presence {
  const places = new Map<string, { readonly place: Whereabouts; readonly timer: NodeJS.Timeout }>();
  const leave = (tab: string) => {
    const known = places.get(tab);
    if (known === undefined) return;
    clearTimeout(known.timer);
    places.delete(tab);
    events.tell({ event: "presence", data: { tab, who: known.place.who } });
  };
  return {
    arrive: (place) => {
      const known = places.get(place.tab);
      clearTimeout(known?.timer);
      const timer = setTimeout(() => leave(place.tab), silence);
      timer.unref();
      places.set(place.tab, { place, timer });
      const { document, segment } = known?.place ?? {};
      const isElsewhere = document !== place.document || segment !== place.segment;
      if (isElsewhere) events.tell({ event: "presence", data: { ...place } });
    },
    leave,
    all: () => [...places.values()].map(({ place }) => place),
    close: () => {
      for (const { timer } of places.values()) clearTimeout(timer);
      places.clear();
    },
  };
}

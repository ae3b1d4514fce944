import { ask } from "./api.ts";
import type { PresenceNews } from "./listen.ts";
import { TAB } from "./tab.ts";

/** Where others are; one's own tabs are nobody else. */
export interface People {
  /** Gives whether anything is another way now. */
  hear(news: PresenceNews): boolean;
  /** Names of those who are in an article, or at a segment of it. */
  at(document: string, segment?: string): readonly string[];
}

export function followPeople(as: string): People {
  const places = new Map<string, PresenceNews>();
  return {
    hear: (news) => {
      if (news.tab === TAB || news.who === as) return false;
      const before = places.get(news.tab);
      if (news.document === undefined) return places.delete(news.tab);
      places.set(news.tab, news);
      return before?.document !== news.document || before.segment !== news.segment;
    },
    at: (document, segment) => {
      const there = [...places.values()].filter(
        (place) => place.document === document && (segment === undefined || place.segment === segment),
      );
      return [...new Set(there.map(({ who }) => who))].sort();
    },
  };
}

/** "Kari and Ola are here"; nothing of nobody. */
export function hereText(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return "";
  if (names.length === 1) return `${last} is here`;
  return `${names.slice(0, -1).join(", ")} and ${last} are here`;
}

export interface Whereabouts {
  readonly document: string;
  readonly segment: string;
}

/** Milliseconds after which a person has come to rest, and after which it is said again: silence of 30 s is leaving. */
const ARRIVED_AFTER = 400;
const AGAIN_AFTER = 10_000;

/** Tells others where the person is, as long as the page is looked at. */
export function tellPlace(): { arrive(place: Whereabouts): void; again(): void; leave(): void } {
  let place: Whereabouts | undefined;
  let timer = 0;
  const say = () => {
    clearTimeout(timer);
    if (place === undefined) return;
    if (document.visibilityState === "visible")
      void ask("/presence", { method: "POST", body: { tab: TAB, ...place } });
    timer = window.setTimeout(say, AGAIN_AFTER);
  };
  return {
    arrive: (next) => {
      place = next;
      clearTimeout(timer);
      timer = window.setTimeout(say, ARRIVED_AFTER);
    },
    again: say,
    leave: () => {
      clearTimeout(timer);
      if (place !== undefined) void ask("/presence", { method: "POST", body: { tab: TAB }, keepalive: true });
      place = undefined;
    },
  };
}

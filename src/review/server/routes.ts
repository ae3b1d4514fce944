import type { ReviewDesk } from "../../pipeline/review/open-desk.ts";
import type { EventHub } from "./event-hub.ts";
import type { Presence } from "./open-presence.ts";
import type { BodyKind } from "./read-body.ts";
import type { Reply } from "./reply.ts";

/** What a route works with. */
export interface RouteTools {
  readonly desk: ReviewDesk;
  readonly events: EventHub;
  readonly presence: Presence;
  /** Whose word it is. */
  readonly who: string;
  readonly reviewers: 1 | 2;
}

/** A request that passed the guard, with the names in its path. */
export interface RoutedRequest {
  readonly document: string;
  readonly segment: string;
  /** The last name in the path, where a route has one more: a finding, a format. */
  readonly item: string;
  readonly query: URLSearchParams;
  /** Of the If-Match header. */
  readonly revision: number | undefined;
  /** Parsed JSON, or the bytes of a file; absent for reads. */
  readonly body?: unknown;
}

export type Route = (request: RoutedRequest, tools: RouteTools) => Promise<Reply>;

export interface RouteEntry {
  readonly method: "GET" | "PUT" | "POST";
  /** `:document`, `:segment` and `:item` stand for one part of the path each. */
  readonly path: string;
  readonly route: Route;
  /** Most bytes of its body, where 64 KiB are not enough. */
  readonly most?: number;
  /** JSON when left out. */
  readonly takes?: BodyKind;
}

export interface FoundRoute {
  readonly entry: RouteEntry;
  readonly names: Pick<RoutedRequest, "document" | "segment" | "item">;
}

/** The route of a path, names decoded; `undefined` when there is none. */
export function findRoute(
  routes: readonly RouteEntry[],
  method: string,
  path: string,
): FoundRoute | undefined {
  for (const entry of routes) {
    const names = entry.method === method ? matchPath(entry.path, path) : undefined;
    if (names !== undefined) return { entry, names: { document: "", segment: "", item: "", ...names } };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const own = given[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== own) return undefined;
      continue;
    }
    const name = decoded(own);
    if (name === undefined || name === "") return undefined;
    names[part.slice(1)] = name;
  }
  return names;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

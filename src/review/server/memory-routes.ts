import type { MemorySearchView } from "../../model/review-view.ts";
import { json, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

/** As many as anybody reads through. */
const MOST = 50;

/** What people approved, by its words. */
export const MEMORY_ROUTES: readonly RouteEntry[] = [
  { method: "GET", path: "/api/memory", route: searchMemory },
];

async function searchMemory({ query }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  const words = (query.get("q") ?? "").split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return json({ total: 0, hits: [] });
  const given = query.get("side");
  const side = given === "source" || given === "target" ? given : undefined;
  const { total, hits } = await desk.searchMemory({ words, side, limit: MOST });
  const found: MemorySearchView = {
    total,
    hits: hits.map(({ file, entry: { document, author, state }, source, target }) => ({
      source,
      target,
      state,
      file,
      ...(document !== undefined && { document }),
      ...(author !== undefined && { author }),
    })),
  };
  return json(found);
}

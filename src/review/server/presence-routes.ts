import { PRESENCE_BODY, parseBody } from "./parse-order.ts";
import { json, MISSHAPEN, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

/** Where people say they are; without a document they have left. */
export const PRESENCE_ROUTES: readonly RouteEntry[] = [
  { method: "POST", path: "/api/presence", route: tellPlace },
];

async function tellPlace({ body }: RoutedRequest, { presence, who }: RouteTools): Promise<Reply> {
  const said = parseBody(PRESENCE_BODY, body);
  if (said === undefined) return MISSHAPEN;
  const { tab, document, segment } = said;
  if (document === undefined) presence.leave(tab);
  else presence.arrive({ tab, who, document, ...(segment !== undefined && { segment }) });
  return json({});
}

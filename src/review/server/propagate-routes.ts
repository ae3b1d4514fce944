import type { PropagationView } from "../../model/review-view.ts";
import { PROPAGATE_BODY, parseBody } from "./parse-order.ts";
import { failure, json, MISSHAPEN, NO_REVISION, NOT_FOUND, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

/** One segment's English for all that have the same source. */
export const PROPAGATE_ROUTES: readonly RouteEntry[] = [
  { method: "POST", path: "/api/documents/:document/segments/:segment/propagate", route: propagate },
];

const STALE = failure(412, "Cannot apply this elsewhere: the segment has changed", "Load it anew");

async function propagate(request: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { document, segment, revision, body } = request;
  const { desk, who } = tools;
  if (revision === undefined) return NO_REVISION;
  const wanted = parseBody(PROPAGATE_BODY, body);
  if (wanted === undefined) return MISSHAPEN;
  const outcome = await desk.propagate({ ...wanted, document, segment, revision, who });
  switch (outcome.kind) {
    case "done": {
      tellAll(outcome.changed, tools);
      const { would, changed, undo } = outcome;
      const told: PropagationView = { would, done: changed.length, ...(undo !== undefined && { undo }) };
      return json(told);
    }
    case "stale":
      return STALE;
    case "refused":
      return failure(422, outcome.message, outcome.advice);
    case "gone":
      return NOT_FOUND;
  }
}

/** Takes back all that one `propagate` changed. */
export async function undoAll(token: string, tools: RouteTools): Promise<Reply> {
  const undone = await tools.desk.undoPropagation({ token, who: tools.who });
  tellAll(undone, tools);
  return json({ undone: undone.length });
}

type Places = Awaited<ReturnType<RouteTools["desk"]["undoPropagation"]>>;

function tellAll(places: Places, { events, who }: RouteTools): void {
  for (const { document, id, revision } of places) {
    events.tell({ event: "segment", data: { document, segment: id, revision, who } });
  }
}

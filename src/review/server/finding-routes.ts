import { parseBody, REASON_BODY } from "./parse-order.ts";
import { json, MISSHAPEN, NOT_FOUND, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

const FINDING = "/api/documents/:document/segments/:segment/findings/:item";

/** What people say of what the checks found. */
export const FINDING_ROUTES: readonly RouteEntry[] = [
  { method: "POST", path: `${FINDING}/dismiss`, route: dismiss },
  { method: "POST", path: `${FINDING}/undismiss`, route: undismiss },
];

async function dismiss(request: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { document, segment, item: finding, body } = request;
  const said = parseBody(REASON_BODY, body);
  if (said === undefined) return MISSHAPEN;
  const { desk, who } = tools;
  return answer(
    await desk.dismiss({ document, segment, finding }, { reason: said.reason, who }),
    request,
    tools,
  );
}

async function undismiss(request: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { document, segment, item: finding } = request;
  return answer(await tools.desk.undismiss({ document, segment, finding }), request, tools);
}

function answer(
  segment: Awaited<ReturnType<RouteTools["desk"]["undismiss"]>>,
  { document }: RoutedRequest,
  { events, who }: RouteTools,
): Reply {
  if (segment === undefined) return NOT_FOUND;
  const { id, revision } = segment;
  events.tell({ event: "segment", data: { document, segment: id, revision, who } });
  return json({ segment });
}

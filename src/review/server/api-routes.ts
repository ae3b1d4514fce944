import type { SaveOutcome } from "../../model/review-view.ts";
import { EXPORT_FORMATS } from "../../pipeline/export/export-formats.ts";
import { FILE_ROUTES } from "./file-routes.ts";
import { FINDING_ROUTES } from "./finding-routes.ts";
import { MEMORY_ROUTES } from "./memory-routes.ts";
import { COMMENT_BODY, parseBody, SAVE_BODY, UNDO_BODY } from "./parse-order.ts";
import { PRESENCE_ROUTES } from "./presence-routes.ts";
import { PROPAGATE_ROUTES, undoAll } from "./propagate-routes.ts";
import { failure, json, MISSHAPEN, NO_REVISION, NOT_FOUND, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

const SEGMENT = "/api/documents/:document/segments/:segment";

/** All that the page asks for, as REST over JSON. */
export const API_ROUTES: readonly RouteEntry[] = [
  { method: "GET", path: "/api/documents", route: listDocuments },
  { method: "GET", path: "/api/documents/:document", route: showDocument },
  { method: "PUT", path: SEGMENT, route: saveSegment },
  { method: "POST", path: `${SEGMENT}/undo`, route: undoSegment },
  { method: "GET", path: `${SEGMENT}/history`, route: showHistory },
  { method: "GET", path: `${SEGMENT}/matches`, route: showMatches },
  { method: "GET", path: `${SEGMENT}/comments`, route: showComments },
  { method: "POST", path: `${SEGMENT}/comments`, route: addComment },
  ...PROPAGATE_ROUTES,
  ...FINDING_ROUTES,
  ...MEMORY_ROUTES,
  ...PRESENCE_ROUTES,
  ...FILE_ROUTES,
];

async function listDocuments(_: RoutedRequest, { desk, who, reviewers }: RouteTools): Promise<Reply> {
  const formats = Object.keys(EXPORT_FORMATS);
  return json({ as: who, reviewers, formats, documents: await desk.documents() });
}

async function showDocument({ document }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  const article = await desk.document(document);
  return article === undefined ? NOT_FOUND : json(article);
}

async function saveSegment(request: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { document, segment, revision, body } = request;
  if (revision === undefined) return NO_REVISION;
  const wanted = parseBody(SAVE_BODY, body);
  if (wanted === undefined) return MISSHAPEN;
  const outcome = await tools.desk.save({ ...wanted, document, segment, revision, who: tools.who });
  return answerSave(outcome, request, tools);
}

async function undoSegment(request: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { document, segment, revision, body } = request;
  const { token } = parseBody(UNDO_BODY, body) ?? {};
  if (token !== undefined) return undoAll(token, tools);
  if (revision === undefined) return NO_REVISION;
  return answerSave(await tools.desk.undo({ document, segment, revision, who: tools.who }), request, tools);
}

function answerSave(outcome: SaveOutcome, { document }: RoutedRequest, { events, who }: RouteTools): Reply {
  switch (outcome.kind) {
    case "saved": {
      const [segment, ...also] = outcome.segments;
      for (const { id, revision } of outcome.segments) {
        events.tell({ event: "segment", data: { document, segment: id, revision, who } });
      }
      return json({ segment, also });
    }
    case "stale":
      return json({ segment: outcome.segment }, 412);
    case "reason-needed":
      return json({ need: "reason", errors: outcome.errors }, 409);
    case "refused":
      return failure(422, outcome.message, outcome.advice);
    case "gone":
      return NOT_FOUND;
  }
}

async function showHistory({ document, segment }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  return json({ history: await desk.history(document, segment) });
}

async function showMatches({ document, segment }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  return json(await desk.aids(document, segment));
}

async function showComments({ document, segment }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  const comments = await desk.comments(document);
  return json({ comments: comments.filter((comment) => comment.segment === segment) });
}

async function addComment({ document, segment, body }: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const { desk, events, who } = tools;
  const said = parseBody(COMMENT_BODY, body);
  if (said === undefined) return MISSHAPEN;
  const comment = await desk.comment(document, { segment, who, text: said.text });
  if (comment.id === 0) return NOT_FOUND;
  events.tell({ event: "document", data: { document, who } });
  return json({ comment }, 201);
}

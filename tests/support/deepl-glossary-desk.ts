import type { IncomingMessage, ServerResponse } from "node:http";
import { DeeplComplaint } from "./deepl-complaint.ts";
import { type DeeplGlossaries, openDeeplGlossaries } from "./deepl-glossaries.ts";
import type { GlossaryEntries } from "./deepl-glossary-entries.ts";
import { readGlossaryFields } from "./deepl-glossary-fields.ts";
import { refusalOf } from "./deepl-refusal.ts";
import { refuse, refuseWith, sendJson } from "./deepl-reply.ts";
import type { DeeplRequest } from "./deepl-request.ts";

export interface GlossaryCall {
  readonly request: DeeplRequest;
  readonly body: string;
  /** The key that is accepted. */
  readonly key: string;
}

/** Where a server answers requests about glossaries. */
export interface DeeplGlossaryDesk {
  readonly glossaries: DeeplGlossaries;
  /** In the order they arrived: `POST /v3/glossaries`. */
  readonly requests: string[];
  /** Statuses for the next ones. */
  readonly refusals: number[];
  answer(message: IncomingMessage, response: ServerResponse, call: GlossaryCall): void;
  /**
   * What a translate request's glossary holds; nothing without one.
   * @throws DeeplComplaint
   */
  entriesFor(request: DeeplRequest): GlossaryEntries;
}

export function openDeeplGlossaryDesk(most?: number): DeeplGlossaryDesk {
  const desk: DeeplGlossaryDesk = {
    glossaries: openDeeplGlossaries(most),
    requests: [],
    refusals: [],
    answer(message, response, call) {
      const { method, path } = call.request;
      desk.requests.push(`${method} ${path}`);
      const refusal = refusalOf(call.request, call.key);
      const status = refusal?.status ?? desk.refusals.shift();
      if (status !== undefined) refuse(response, status, refusal?.message ?? "Scripted by the test");
      else answerCall(desk, message, { ...call, response });
    },
    entriesFor({ parameters: { glossary_id: id }, source, target = "" }) {
      return id === undefined ? new Map() : desk.glossaries.entriesFor(id, { source, target });
    },
  };
  return desk;
}

function answerCall(
  { glossaries }: DeeplGlossaryDesk,
  message: IncomingMessage,
  { request, body, response }: GlossaryCall & { readonly response: ServerResponse },
): void {
  try {
    const fields = readGlossaryFields(message, body);
    if (fields === undefined) throw new DeeplComplaint(400, "Could not read the body.");
    const reply = glossaries.answer(request.method, request.path, fields);
    if (reply.body === undefined) response.writeHead(reply.status).end();
    else sendJson(response, reply.status, reply.body);
  } catch (error) {
    refuseWith(response, error);
  }
}

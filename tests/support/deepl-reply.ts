import type { ServerResponse } from "node:http";
import { DeeplComplaint } from "./deepl-complaint.ts";

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

export function refuse(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { message });
}

/** Tells a complaint; anything else is a fault of the server's own. */
export function refuseWith(response: ServerResponse, error: unknown): void {
  if (!(error instanceof DeeplComplaint)) throw error;
  refuse(response, error.status, error.message);
}

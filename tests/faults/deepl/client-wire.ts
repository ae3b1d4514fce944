import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { EventEmitter } from "node:events";
import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** What the client did, in the order in which it did it: began a request, or read a refusal to its end. */
export type WireEvent = { readonly kind: "start" } | { readonly kind: "read"; readonly status: number };

/** What this process's own client does with the translate requests to one server. */
export interface ClientWire {
  readonly events: readonly WireEvent[];
  /** Time limits of the requests, in milliseconds, in the order in which they began. */
  readonly limits: readonly number[];
  /** Lets so much time pass for the request from this port, in no time. False when its limit is reached: it hung up. */
  pass(port: number, milliseconds: number): boolean;
  close(): void;
}

/** https://nodejs.org/api/diagnostics_channel.html */
const STARTED = "http.client.request.start";
const RESPONDED = "http.client.response.finish";

/** Listens to the client beside the server that it talks to: only there is one order of all that happens. */
export function openClientWire(serverUrl: string): ClientWire {
  const { host } = new URL(serverUrl);
  const events: WireEvent[] = [];
  const limits: number[] = [];
  const waiting = new Map<Socket, ClientRequest>();
  const isOurs = (request: ClientRequest) =>
    request.path === "/v2/translate" && request.getHeader("host") === host;
  const onStart = (message: unknown) => {
    const { request } = message as { readonly request: ClientRequest };
    if (!isOurs(request)) return;
    events.push({ kind: "start" });
    if (request.socket === null) return;
    limits.push(request.socket.timeout ?? 0);
    waiting.set(request.socket, request);
  };
  const onResponse = (message: unknown) => {
    const { request, response } = message as {
      readonly request: ClientRequest;
      readonly response: IncomingMessage;
    };
    if (!isOurs(request)) return;
    response.once("end", () => events.push({ kind: "read", status: response.statusCode ?? 0 }));
  };
  subscribe(STARTED, onStart);
  subscribe(RESPONDED, onResponse);
  return {
    events,
    limits,
    pass(port, milliseconds) {
      const [socket, request] = [...waiting].find(([{ localPort }]) => localPort === port) ?? [];
      if (!socket?.timeout || request === undefined) throw new Error(`Nobody on port ${port} waits`);
      if (milliseconds < socket.timeout) return true;
      hangUp(request);
      return false;
    },
    close() {
      waiting.clear();
      unsubscribe(STARTED, onStart);
      unsubscribe(RESPONDED, onResponse);
    },
  };
}

/** As when the limit's own timer rings: that is the business of what follows redirects, where something does. */
function hangUp(request: ClientRequest & { readonly _redirectable?: EventEmitter }): void {
  (request._redirectable ?? request).emit("timeout");
}

import { subscribe, unsubscribe } from "node:diagnostics_channel";
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
  const sockets = new Set<Socket>();
  const isOurs = (request: ClientRequest) =>
    request.path === "/v2/translate" && request.getHeader("host") === host;
  const onStart = (message: unknown) => {
    const { request } = message as { readonly request: ClientRequest };
    if (!isOurs(request)) return;
    events.push({ kind: "start" });
    if (request.socket === null) return;
    limits.push(request.socket.timeout ?? 0);
    sockets.add(request.socket);
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
      const socket = [...sockets].find(({ localPort, destroyed }) => localPort === port && !destroyed);
      const limit = socket?.timeout ?? 0;
      if (socket === undefined || limit === 0) throw new Error(`Nobody on port ${port} waits for an answer`);
      if (milliseconds < limit) return true;
      socket.emit("timeout");
      return false;
    },
    close() {
      unsubscribe(STARTED, onStart);
      unsubscribe(RESPONDED, onResponse);
    },
  };
}

import type { ServerResponse } from "node:http";
import type { DeeplTrick } from "./deepl-trick.ts";

const JSON_TYPE = { "content-type": "application/json" };
const PAGE = "<!doctype html><title>Bad gateway</title><h1>502</h1>";

/** Sends `body`, or what the trick puts in its place. True when the texts are to be billed. */
export async function sendTrick(
  response: ServerResponse,
  { trick, body }: { readonly trick: DeeplTrick; readonly body: string },
): Promise<boolean> {
  switch (trick.kind) {
    case "status": {
      const message = JSON.stringify({ message: trick.message ?? "Scripted by the test" });
      response.writeHead(trick.status, { ...JSON_TYPE, ...trick.headers }).end(message);
      return false;
    }
    case "html":
      response.writeHead(trick.status ?? 502, { "content-type": "text/html" }).end(PAGE);
      return false;
    case "body":
      response.writeHead(200, JSON_TYPE).end(trick.body);
      return false;
    case "redirect":
      response.writeHead(trick.status ?? 307, { location: trick.location }).end();
      return false;
    case "reset":
      response.socket?.resetAndDestroy();
      return false;
    case "silence":
      return false;
    case "half-body":
      await sendHalf(response, body);
      response.destroy();
      return true;
    case "slow":
      if (trick.isAwaited(response.socket?.remotePort ?? 0)) response.writeHead(200, JSON_TYPE).end(body);
      return true;
    case "stall":
      await sendHalf(response, body);
      return true;
    default:
      response.writeHead(200, JSON_TYPE).end(body);
      return true;
  }
}

/** Promises the whole body, sends its first half. */
async function sendHalf(response: ServerResponse, body: string): Promise<void> {
  const bytes = Buffer.from(body);
  response.writeHead(200, { ...JSON_TYPE, "content-length": bytes.byteLength });
  await new Promise((resolve) => response.write(bytes.subarray(0, bytes.byteLength / 2), resolve));
}

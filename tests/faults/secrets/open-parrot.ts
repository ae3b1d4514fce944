import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that says back what it was sent. */
export interface Parrot {
  /** Without a slash at the end. */
  readonly url: string;
  /** Headers and bodies of all requests so far. */
  heard(): string;
}

/** What it answers, when it was sent this secret: `said` has it as it was, percent-encoded, and in Base64. */
export type Answer = (said: string) => { readonly status: number; readonly body: string };

/** Takes the secret out of each request with `secretIn`; stops when the test ends. */
export async function openParrot(
  secretIn: (request: IncomingMessage, body: string) => string,
  answer: Answer,
): Promise<Parrot> {
  let heard = "";
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      const secret = secretIn(request, body);
      heard += `${JSON.stringify(request.headers)}${body}`;
      const said = [encodeURIComponent(secret), Buffer.from(secret).toString("base64"), secret].join(" ");
      const { status, body: told } = answer(said);
      response.writeHead(status, {
        "content-type": "application/json",
        "x-said": encodeURIComponent(secret),
      });
      response.end(told);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => heard };
}

/** What stands in the header by which servers know who asks. */
export function inHeader({ headers }: IncomingMessage): string {
  return String(headers.authorization ?? "");
}

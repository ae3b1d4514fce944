import { request } from "node:http";

export interface RawRequest {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  /** `Host` is 127.0.0.1:port when left out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A request with just the headers that are given, as no browser or fetch would send it. */
export function rawRequest({
  port,
  path,
  method = "GET",
  headers = {},
  body,
}: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { Host: `127.0.0.1:${port}`, ...headers },
        agent: false,
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(pieces).toString("utf8"),
            bytes: Buffer.concat(pieces),
          }),
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

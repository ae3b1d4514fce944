import type { ServerResponse } from "node:http";

export interface ReviewEvent {
  readonly event: "segment" | "document" | "presence";
  readonly data: Readonly<Record<string, unknown>>;
}

/** The pages that listen, and what they are told. */
export interface EventHub {
  /** Keeps an answer open as server-sent events. */
  listen(response: ServerResponse): void;
  tell(event: ReviewEvent): void;
  close(): void;
}

const HEARTBEAT = 20_000;

export function openEventHub(): EventHub {
  const pages = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const page of pages) page.write(": here\n\n");
  }, HEARTBEAT);
  timer.unref();
  return {
    listen: (response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
      response.write("retry: 1000\n\n");
      pages.add(response);
      response.on("close", () => pages.delete(response));
    },
    tell: ({ event, data }) => {
      const lines = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const page of pages) page.write(lines);
    },
    close: () => {
      clearInterval(timer);
      for (const page of pages) page.end();
    },
  };
}

import type { ServerResponse } from "node:http";

export interface ReviewEvent {
  /** document: something of an article changed, or all of it. */
  readonly event: "segment" | "document" | "presence";
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Listening {
  /** What this page is told before all else. */
  readonly first: readonly ReviewEvent[];
  onGone(): void;
}

/** The pages that listen, and what they are told. */
export interface EventHub {
  /** Keeps an answer open as server-sent events. */
  listen(response: ServerResponse, listening: Listening): void;
  tell(event: ReviewEvent): void;
  /** Pages that listen at this moment. */
  readonly count: () => number;
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
    listen: (response, { first, onGone }) => {
      response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
      response.write(`retry: 1000\n\n${first.map(lines).join("")}`);
      pages.add(response);
      response.on("close", () => {
        pages.delete(response);
        onGone();
      });
    },
    tell: (told) => {
      for (const page of pages) page.write(lines(told));
    },
    count: () => pages.size,
    close: () => {
      clearInterval(timer);
      for (const page of pages) page.end();
    },
  };
}

function lines({ event, data }: ReviewEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

import { ask, documentPath, segmentPath } from "../wire/api.ts";
import { listen } from "../wire/listen.ts";
import type { PageArticle } from "../wire/shapes.ts";
import type { Line, Sheet } from "./line.ts";

export interface Others {
  /** Tells other pages where the person is. */
  arrive(line: Line): void;
  /** Asks for the article as it is now. */
  reload(): void;
  close(): void;
}

/** News come in bunches, and often before the answer to our own save. */
const NEWS_AFTER = 400;
const ARRIVED_AFTER = 800;
/** Of this page, so that it does not see itself. */
const PAGE = crypto.randomUUID();
/** Whether the server passes on where people are: asked once. */
let tellsPresence = true;

/** Keeps the rows as others leave them, and says where others are. */
export function followOthers(sheet: Sheet, { presence }: { presence(text: string): void }): Others {
  let news = 0;
  let arrival = 0;
  const places = new Map<string, string>();
  const load = async () => {
    const answer = await ask<PageArticle>(documentPath(sheet.name));
    if (answer.kind !== "ok") return;
    const segments = answer.value.blocks.flatMap((block) => block.segments);
    const isSame =
      segments.length === sheet.lines.length &&
      segments.every(({ id }, index) => sheet.lines[index]?.view.id === id);
    if (isSame) sheet.take(segments);
    else sheet.status.alert("The article was changed by a run: reload the page to see it");
  };
  const reload = () => {
    clearTimeout(news);
    news = window.setTimeout(load, NEWS_AFTER);
  };
  const isOurs = (document: string) => document === sheet.name;
  const stop = listen({
    onSegment: ({ document, segment, revision }) => {
      const line = sheet.line(segment);
      if (isOurs(document) && line !== undefined && revision > line.view.revision) reload();
    },
    onDocument: ({ document }) => {
      if (isOurs(document)) reload();
    },
    onPresence: ({ document, segment, who, page = who }) => {
      if (page === PAGE) return;
      const number = isOurs(document) ? sheet.line(segment ?? "")?.number : undefined;
      if (number === undefined) places.delete(page);
      else places.set(page, `${who} is at segment ${number}`);
      presence([...places.values()].join(", "));
    },
    onReturn: reload,
  });
  return {
    arrive: (line) => {
      clearTimeout(arrival);
      if (!tellsPresence) return;
      arrival = window.setTimeout(async () => {
        const path = `${segmentPath(sheet.name, line.view.id)}/presence`;
        const answer = await ask(path, { method: "POST", body: { page: PAGE } });
        if (answer.kind === "status" && answer.status === 404) tellsPresence = false;
      }, ARRIVED_AFTER);
    },
    reload,
    close: () => {
      stop();
      clearTimeout(news);
      clearTimeout(arrival);
    },
  };
}

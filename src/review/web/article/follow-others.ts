import { ask, documentPath } from "../wire/api.ts";
import { listen } from "../wire/listen.ts";
import { followPeople, hereText, tellPlace } from "../wire/people.ts";
import type { PageArticle } from "../wire/shapes.ts";
import type { Line, Sheet } from "./line.ts";
import { drawSign } from "./row.ts";

export interface Others {
  /** Tells other pages where the person is. */
  arrive(line: Line): void;
  /** Asks for the article as it is now. */
  reload(): void;
  close(): void;
}

export interface OthersOptions {
  /** Who else is in the article, in words. */
  presence(text: string): void;
  /** A run gave the article other segments. */
  onReshaped(): void;
}

/** News come in bunches, and often before the answer to our own save. */
const NEWS_AFTER = 400;

/** Keeps the rows as others leave them, and says where others are. */
export function followOthers(sheet: Sheet, { presence, onReshaped }: OthersOptions): Others {
  let news = 0;
  const load = async () => {
    const answer = await ask<PageArticle>(documentPath(sheet.name));
    if (answer.kind === "status" && answer.status === 404)
      return sheet.status.alert("This article is not here any more: a run took it away");
    if (answer.kind !== "ok") return;
    if (hasShapeOf(sheet, answer.value)) sheet.take(answer.value.blocks.flatMap((block) => block.segments));
    else onReshaped();
  };
  const reload = () => {
    clearTimeout(news);
    news = window.setTimeout(load, NEWS_AFTER);
  };
  const people = followPeople(sheet.as);
  const showPeople = () => {
    presence(hereText(people.at(sheet.name)));
    for (const line of sheet.lines) {
      const here = hereText(people.at(sheet.name, line.view.id));
      if (here === line.here) continue;
      line.here = here;
      drawSign(sheet, line);
    }
  };
  const place = tellPlace();
  const stop = listen({
    onSegment: ({ document, segment, revision }) => {
      const line = sheet.line(segment);
      if (document === sheet.name && line !== undefined && revision > line.view.revision) reload();
    },
    onDocument: ({ document }) => {
      if (document === sheet.name) reload();
    },
    onPresence: (told) => {
      if (people.hear(told)) showPeople();
    },
    onReturn: () => {
      place.again();
      reload();
    },
  });
  return {
    arrive: ({ view }) => place.arrive({ document: sheet.name, segment: view.id }),
    reload,
    close: () => {
      stop();
      clearTimeout(news);
      place.leave();
    },
  };
}

/** Whether all rows are those of the article still, sources included. */
function hasShapeOf(sheet: Sheet, { blocks }: PageArticle): boolean {
  const now = blocks.flatMap(({ id, kind, segments }) => segments.map((view) => ({ view, id, kind })));
  return (
    now.length === sheet.lines.length &&
    now.every(({ view, id, kind }, index) => {
      const line = sheet.lines[index];
      return line?.view.id === view.id && line.block.id === id && line.block.kind === kind;
    })
  );
}

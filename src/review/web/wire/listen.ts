import { TAB } from "./tab.ts";

export interface SegmentNews {
  readonly document: string;
  readonly segment: string;
  readonly revision: number;
  readonly who: string;
}

export interface DocumentNews {
  readonly document: string;
  /** Where it is meant for one page alone. */
  readonly tab?: string;
}

/** Where somebody is; without a document they have left. */
export interface PresenceNews {
  readonly tab: string;
  readonly who: string;
  readonly document?: string;
  readonly segment?: string;
}

export interface Listener {
  onSegment(news: SegmentNews): void;
  onDocument(news: DocumentNews): void;
  onPresence(news: PresenceNews): void;
  /** The line is there again after it was broken: something may have been missed. */
  onReturn(): void;
}

/** Browsers give a line up for good that is refused, as by another start of the server whose link was not opened yet. */
const OPENED_AGAIN_AFTER = 3_000;

/** Follows what other pages do; gives a way to stop. */
export function listen(listener: Listener): () => void {
  let source = openSource(listener);
  let wasBroken = false;
  let timer = 0;
  const watch = () => {
    source.addEventListener("error", () => {
      wasBroken = true;
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(again, OPENED_AGAIN_AFTER);
    });
    source.addEventListener("open", () => {
      if (wasBroken) listener.onReturn();
      wasBroken = false;
    });
  };
  const again = () => {
    source = openSource(listener);
    watch();
  };
  watch();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function openSource(listener: Listener): EventSource {
  const source = new EventSource(`/api/events?tab=${TAB}`);
  const on = <News>(name: string, tell: (news: News) => void) => {
    source.addEventListener(name, (event) => tell(JSON.parse((event as MessageEvent<string>).data) as News));
  };
  on<SegmentNews>("segment", (news) => listener.onSegment(news));
  on<DocumentNews>("document", (news) => {
    if (news.tab === undefined || news.tab === TAB) listener.onDocument(news);
  });
  on<PresenceNews>("presence", (news) => listener.onPresence(news));
  return source;
}

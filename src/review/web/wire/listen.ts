export interface SegmentNews {
  readonly document: string;
  readonly segment: string;
  readonly revision: number;
  readonly who: string;
}

export interface PresenceNews {
  readonly document: string;
  readonly segment?: string;
  readonly who: string;
  /** Of the page it is, so that a page does not show itself. */
  readonly page?: string;
}

export interface Listener {
  onSegment(news: SegmentNews): void;
  onDocument(news: { readonly document: string }): void;
  onPresence(news: PresenceNews): void;
  /** The line is there again after it was broken: something may have been missed. */
  onReturn(): void;
}

/** Follows what other pages do; gives a way to stop. */
export function listen(listener: Listener): () => void {
  const source = new EventSource("/api/events");
  let wasBroken = false;
  const on = <News>(name: string, tell: (news: News) => void) => {
    source.addEventListener(name, (event) => tell(JSON.parse((event as MessageEvent<string>).data) as News));
  };
  on<SegmentNews>("segment", (news) => listener.onSegment(news));
  on<{ document: string }>("document", (news) => listener.onDocument(news));
  on<PresenceNews>("presence", (news) => listener.onPresence(news));
  source.addEventListener("error", () => {
    wasBroken = true;
  });
  source.addEventListener("open", () => {
    if (wasBroken) listener.onReturn();
    wasBroken = false;
  });
  return () => source.close();
}

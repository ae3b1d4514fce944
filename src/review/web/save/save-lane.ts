import type { SegmentView } from "../../../model/review-view.ts";
import type { Drafts } from "./drafts.ts";
import type { SaveAnswer, SaveState, SendOptions, Trouble, Wish } from "./wish.ts";

export interface LaneTools {
  readonly drafts: Drafts;
  send(segment: string, wish: Wish, options: SendOptions): Promise<SaveAnswer>;
  /** Runs something later; gives a way to call it off. */
  after(milliseconds: number, run: () => void): () => void;
  /** A wish came true: the segment, then others that changed with it. */
  onSaved(segments: readonly SegmentView[]): void;
  onTrouble(trouble: Trouble): void;
  onState(): void;
}

const AUTOSAVE = 500;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;

/** One segment's way to the server: one save under way at a time, the next waits for its revision. */
export class SaveLane {
  /** What is written and not yet part of a wish. */
  text: string | undefined;
  /** Of the segment, as it was confirmed last. */
  revision: number;
  readonly #segment: string;
  readonly #tools: LaneTools;
  #wishes: Wish[] = [];
  #sending: Wish | undefined;
  #held: Wish | undefined;
  /** A text that the server refused: it stays with the person until they change it. */
  #refused: string | undefined;
  #callOff: (() => void) | undefined;
  #retries = 0;

  constructor(segment: string, revision: number, tools: LaneTools) {
    this.#segment = segment;
    this.revision = revision;
    this.#tools = tools;
  }

  get state(): SaveState {
    if (this.#held !== undefined || this.#refused !== undefined) return "held";
    if (this.#retries > 0) return "retrying";
    return this.#sending === undefined && this.#wishes.length === 0 && this.text === undefined
      ? "idle"
      : "saving";
  }

  /** The text that a person sees as theirs, where the server has another one still. */
  get shownText(): string | undefined {
    if (this.text !== undefined) return this.text;
    return this.#open().findLast(({ target }) => target !== undefined)?.target ?? this.#refused;
  }

  /** The state that is on its way. */
  get wishedState(): Wish["state"] {
    return this.text === undefined ? this.#open().at(-1)?.state : undefined;
  }

  type(text: string): void {
    this.text = text;
    this.#refused = undefined;
    this.#keepDraft(text);
    this.#callOff?.();
    this.#callOff = this.#tools.after(AUTOSAVE, () => this.flush());
    this.#tools.onState();
  }

  /** Sends what is written with what is wanted beside it. */
  wish(wish: Wish): void {
    this.#callOff?.();
    const written = this.text ?? this.#refused;
    if (written !== undefined && standsAlone(wish)) this.#wishes.push({ target: written });
    const target = wish.target ?? (standsAlone(wish) ? undefined : written);
    this.text = undefined;
    this.#refused = undefined;
    const last = this.#wishes.at(-1);
    const whole: Wish = target === undefined ? wish : { ...wish, target };
    if (last !== undefined && isTextOnly(last) && !standsAlone(wish)) {
      this.#wishes[this.#wishes.length - 1] = { ...last, ...whole };
    } else this.#wishes.push(whole);
    this.#pump(false);
  }

  flush(keepalive = false): void {
    if (this.text !== undefined) this.wish({});
    if (keepalive) this.#pump(true);
  }

  /** Ends a wait for a person: the wish as it is to go on, or none. */
  release(wish: Wish | undefined, revision = this.revision): void {
    this.#held = undefined;
    this.revision = revision;
    if (wish !== undefined) this.#wishes.unshift(wish);
    else if (this.text === undefined && this.#wishes.length === 0) this.#tools.drafts.drop(this.#segment);
    this.#pump(false);
  }

  /** Gives up all that was written here and wanted: another revision stands. */
  forget(revision: number): void {
    this.#callOff?.();
    this.text = undefined;
    this.#refused = undefined;
    this.#wishes = [];
    this.release(undefined, revision);
  }

  get held(): Wish | undefined {
    return this.#held;
  }

  #open(): readonly Wish[] {
    return [this.#held, this.#sending, ...this.#wishes].filter((wish) => wish !== undefined);
  }

  #keepDraft(text: string): void {
    this.#tools.drafts.keep({ segment: this.#segment, revision: this.revision, text });
  }

  #pump(keepalive: boolean): void {
    this.#tools.onState();
    if (this.#sending !== undefined || this.#held !== undefined) return;
    const wish = this.#wishes.shift();
    if (wish === undefined) return;
    this.#sending = wish;
    this.#tools.send(this.#segment, wish, { revision: this.revision, keepalive }).then((answer) => {
      this.#sending = undefined;
      this.#take(wish, answer);
    });
  }

  #take(wish: Wish, answer: SaveAnswer): void {
    if (answer.kind !== "unreachable") this.#retries = 0;
    switch (answer.kind) {
      case "saved":
        this.#confirm(answer.segments);
        return;
      case "stale":
        this.#meet(wish, answer.segment);
        return;
      case "reason-needed":
        this.#held = wish;
        this.#tools.onTrouble({ ...answer, segment: this.#segment });
        break;
      case "refused":
        if (this.shownText === undefined) this.#refused = wish.target;
        this.#tools.onTrouble({ ...answer, segment: this.#segment });
        break;
      case "unreachable": {
        this.#wishes.unshift(wish);
        const wait = Math.min(FIRST_RETRY * 2 ** this.#retries, LAST_RETRY);
        this.#retries += 1;
        this.#callOff = this.#tools.after(wait, () => this.#again());
        this.#tools.onState();
        return;
      }
    }
    this.#pump(false);
  }

  #again(): void {
    if (this.text !== undefined) this.wish({});
    else this.#pump(false);
  }

  #confirm(segments: readonly SegmentView[]): void {
    this.revision = segments[0]?.revision ?? this.revision;
    const waiting = this.shownText;
    if (waiting === undefined) this.#tools.drafts.drop(this.#segment);
    else this.#keepDraft(waiting);
    this.#tools.onSaved(segments);
    this.#pump(false);
  }

  /** Somebody was faster. That it was ourselves, with an answer that got lost, is no conflict. */
  #meet(wish: Wish, theirs: SegmentView): void {
    const isMine = wish.target !== undefined && theirs.target === wish.target;
    const isWhole = wish.state === undefined || wish.state === theirs.state;
    if (isMine && (isWhole || wish.undo === undefined)) {
      this.revision = theirs.revision;
      if (!isWhole) this.#wishes.unshift(wish);
      this.#confirm([theirs]);
      return;
    }
    this.#held = wish;
    const mine = this.shownText;
    this.#tools.onTrouble({ kind: "stale", segment: this.#segment, mine, theirs });
    this.#tools.onState();
  }
}

/** What is wanted of a segment as it stands: a text beside it would be lost. */
function standsAlone({ undo, join, reject }: Wish): boolean {
  return undo !== undefined || join !== undefined || reject !== undefined;
}

function isTextOnly(wish: Wish): boolean {
  return Object.keys(wish).every((key) => key === "target");
}

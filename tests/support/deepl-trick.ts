/** What the server does with one translate request; the numbers are places in the request's texts. */
export type DeeplTrick = {
  /** Nothing is answered before it settles: a test opens it, no test sleeps. */
  readonly gate?: Promise<unknown>;
} & (
  | { readonly kind: "answer" }
  /** Refuses with this status; 429 and 503 may carry `Retry-After`. Nothing is billed. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
    }
  /** Answers and bills, but the targets are … cut in half, all one text, empty, the first again, exchanged. */
  | { readonly kind: "truncate" | "empty" | "duplicate"; readonly at?: readonly number[] }
  | { readonly kind: "join" }
  | { readonly kind: "swap"; readonly at?: readonly [number, number] }
  /** Inline tags are … left out, joined by one that was not sent, moved so that they cross, cut off in the middle. */
  | { readonly kind: "lose-tags" | "add-tag" | "cross-tags" | "break-tags"; readonly at?: readonly number[] }
  /** One target less, one target more than texts. */
  | { readonly kind: "too-few" | "too-many" }
  /** Half of the answer and then the connection breaks, or nothing ever comes. Billed. */
  | { readonly kind: "half-body" | "stall" }
  /** An answer after long thought, if the caller on this port still waits for it: the test says so. Billed. */
  | { readonly kind: "slow"; isAwaited(port: number): boolean }
  /** The connection breaks, or stays silent, before any answer. Not billed. */
  | { readonly kind: "reset" | "silence" }
  /** Something else than a translation. Not billed. */
  | { readonly kind: "html"; readonly status?: number }
  | { readonly kind: "body"; readonly body: string }
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
);

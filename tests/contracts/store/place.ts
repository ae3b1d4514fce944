import type { Store } from "../../../src/ports/store.ts";

/** Where one test works: a store that was empty when the test began. */
export interface Place {
  readonly store: Store;
  /** Opens the same place once more, as another process would. */
  reopen(): Promise<Store>;
}

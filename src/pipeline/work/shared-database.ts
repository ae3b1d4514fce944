import type { Store } from "../../ports/store.ts";
import type { QueueDatabase } from "../../queues/queue-database.ts";

/** The database of a store that many machines share; `undefined` for one that lies in a file. */
export function sharedDatabase(store: Store): QueueDatabase | undefined {
  return (store as Store & { readonly database?: QueueDatabase }).database;
}

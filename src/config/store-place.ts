import { resolve } from "node:path";
import type { LoadedConfig } from "./load-config.ts";

/** Where the store is: a file on this machine, or a database. */
export type StorePlace =
  | { readonly kind: "file" /** Absolute. */; readonly path: string }
  | {
      readonly kind: "postgres" /** With its password: never shown; `config.store` may be. */;
      readonly url: string;
    };

/** Where the store of a config is. */
export function storePlace({
  root,
  config,
  secrets,
}: Pick<LoadedConfig, "root" | "config" | "secrets">): StorePlace {
  const { storeUrl } = secrets;
  if (storeUrl !== undefined) return { kind: "postgres", url: storeUrl };
  return { kind: "file", path: resolve(root, config.store) };
}

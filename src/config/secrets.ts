import type { ReportHook } from "../model/report-hook.ts";

const HIDDEN = "[secrets]";

/** Keys, readable by name and shown by nothing: not by `String`, `JSON.stringify`, a spread or Node's `inspect`. */
export class Secrets {
  readonly #deeplKey: string | undefined;
  readonly #storeUrl: string | undefined;
  readonly #reportHooks: readonly ReportHook[];

  constructor({
    deeplKey,
    storeUrl,
    reportHooks = [],
  }: {
    readonly deeplKey?: string | undefined;
    readonly storeUrl?: string | undefined;
    readonly reportHooks?: readonly ReportHook[];
  }) {
    this.#deeplKey = deeplKey;
    this.#storeUrl = storeUrl;
    this.#reportHooks = reportHooks;
  }

  /** DeepL's authentication key. */
  get deeplKey(): string | undefined {
    return this.#deeplKey;
  }

  /** The database's address, with its password; absent when the store is a file. */
  get storeUrl(): string | undefined {
    return this.#storeUrl;
  }

  /** `report` of the config, addresses and secrets in full. */
  get reportHooks(): readonly ReportHook[] {
    return this.#reportHooks;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return HIDDEN;
  }
}

import type { ReportHook } from "../model/report-hook.ts";

const HIDDEN = "[secrets]";

/** Keys, readable by name and shown by nothing: not by `String`, `JSON.stringify`, a spread or Node's `inspect`. */
export class Secrets {
  readonly #deeplKey: string | undefined;
  readonly #storeUrl: string | undefined;
  readonly #reportHooks: readonly ReportHook[];
  readonly #engineKeys: ReadonlyMap<string, string>;

  constructor({
    deeplKey,
    storeUrl,
    reportHooks = [],
    engineKeys = new Map(),
  }: {
    readonly deeplKey?: string | undefined;
    readonly storeUrl?: string | undefined;
    readonly reportHooks?: readonly ReportHook[];
    readonly engineKeys?: ReadonlyMap<string, string>;
  }) {
    this.#deeplKey = deeplKey;
    this.#storeUrl = storeUrl;
    this.#reportHooks = reportHooks;
    this.#engineKeys = engineKeys;
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

  /** The key of an engine besides DeepL, by the engine's name; absent when its variable is not set. */
  engineKey(engine: string): string | undefined {
    return this.#engineKeys.get(engine);
  }

  /** All of them, for who looks for them in a text that is to be shown. */
  get values(): readonly string[] {
    const webhooks = this.#reportHooks.flatMap(({ webhook }) => addressParts(webhook));
    const secrets = this.#reportHooks.map(({ secret }) => secret);
    const all = [this.#deeplKey, ...this.#engineKeys.values(), ...webhooks, ...secrets];
    return [...all, ...addressParts(this.#storeUrl)].filter((value) => value !== undefined);
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

/** An address, and what is secret of it by itself: errors of the network name these. */
function addressParts(address: string | undefined): readonly string[] {
  if (address === undefined || !URL.canParse(address)) return address === undefined ? [] : [address];
  const { password, pathname, search, searchParams } = new URL(address);
  const isWeb = address.startsWith("http");
  return [
    address,
    password,
    decoded(password),
    searchParams.get("password") ?? "",
    isWeb ? pathname + search : "",
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

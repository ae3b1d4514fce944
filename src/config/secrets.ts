const HIDDEN = "[secrets]";

/** Keys, readable by name and shown by nothing: not by `String`, `JSON.stringify`, a spread or Node's `inspect`. */
export class Secrets {
  readonly #deeplKey: string | undefined;

  constructor({ deeplKey }: { readonly deeplKey?: string | undefined }) {
    this.#deeplKey = deeplKey;
  }

  /** DeepL's authentication key. */
  get deeplKey(): string | undefined {
    return this.#deeplKey;
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

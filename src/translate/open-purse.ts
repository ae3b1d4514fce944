/** The characters that may be billed, at most, however many requests are under way. */
export interface Purse {
  /** Sets aside what a request may cost; `undefined`, and nothing set aside, when that is more than is left. */
  reserve(characters: number): Promise<Reserved | undefined>;
}

export interface Reserved {
  /** What is known of the bill already, before the answer is stored: this run's own count goes by it at once. */
  expect?(billed: number): void;
  /** What came of it, once the answer is stored: the characters that were billed, or may have been. */
  settle(billed: number): Promise<void>;
}

/** Opens a purse for one run; without a limit it never refuses. `wider` is one that others pay out of too. */
export function openPurse(limit = Number.POSITIVE_INFINITY, wider?: Purse): Purse {
  let spent = 0;
  return {
    async reserve(characters) {
      if (spent + characters > limit) return undefined;
      spent += characters;
      const beyond = wider && (await wider.reserve(characters));
      if (wider && beyond === undefined) {
        spent -= characters;
        return undefined;
      }
      let counted = characters;
      const expect = (billed: number) => {
        spent += billed - counted;
        counted = billed;
      };
      return {
        expect,
        async settle(billed) {
          expect(billed);
          await beyond?.settle(billed);
        },
      };
    },
  };
}

/** The characters that a run may be billed for, at most, however many requests are under way. */
export interface Purse {
  /** Sets aside what a request may cost; `false`, and nothing set aside, when that is more than is left. */
  reserve(characters: number): boolean;
  /** What came of a reservation: the characters that were billed, or may have been. */
  settle(reserved: number, billed: number): void;
}

/** Opens a purse; without a limit it never refuses. */
export function openPurse(limit = Number.POSITIVE_INFINITY): Purse {
  let spent = 0;
  return {
    reserve(characters) {
      if (spent + characters > limit) return false;
      spent += characters;
      return true;
    },
    settle(reserved, billed) {
      spent += billed - reserved;
    },
  };
}

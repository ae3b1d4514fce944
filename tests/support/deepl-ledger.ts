import type { DeeplRequest } from "./deepl-request.ts";

/** What a server has seen and billed so far. */
export interface DeeplLedger {
  readonly requests: DeeplRequest[];
  readonly billedTexts: string[];
  billedCharacters: number;
  /** Requests under way now, and at most. */
  underWay: number;
  peak: number;
  /** Writes a request down; its number, from 0. */
  enter(request: DeeplRequest): number;
  bill(texts: readonly string[], characters: number): void;
  arrived(count: number): Promise<void>;
}

export function openDeeplLedger(): DeeplLedger {
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const ledger: DeeplLedger = {
    requests: [],
    billedTexts: [],
    billedCharacters: 0,
    underWay: 0,
    peak: 0,
    enter(request) {
      ledger.underWay += 1;
      ledger.peak = Math.max(ledger.peak, ledger.underWay);
      const arrived = ledger.requests.push(request);
      for (const { resolve } of waiting.filter(({ count }) => arrived >= count)) {
        resolve();
      }
      return arrived - 1;
    },
    bill(texts, characters) {
      ledger.billedTexts.push(...texts);
      ledger.billedCharacters += characters;
    },
    arrived: (count) =>
      new Promise((resolve) => {
        if (ledger.requests.length >= count) {
          resolve();
        }
        waiting.push({ count, resolve });
      }),
  };
  return ledger;
}

/** Unicode code points, as DeepL bills. */
export function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

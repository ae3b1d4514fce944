export interface ContextOptions {
  /** Index of the first and of the last segment that is sent. */
  readonly first: number;
  readonly last: number;
  /** Bytes, as `measure` counts them. */
  readonly budget: number;
  readonly measure: (text: string) => number;
}

/**
 * The article's text around the segments `first` to `last`: all of it when it fits the budget, else as many
 * whole segments as fit, growing to both sides from the middle of those that are sent. Segments that are not to be
 * seen are empty. `undefined` when there is nothing around them or no room.
 */
export function contextWindow(article: readonly string[], options: ContextOptions): string | undefined {
  if (article.filter(isSeen).length < 2) {
    return undefined;
  }
  const purse = openPurse(article, options);
  const middle = Math.floor((options.first + options.last) / 2);
  let start = middle;
  let end = purse.pays(middle) ? middle + 1 : middle;
  let canGrow = end > start;
  while (canGrow) {
    const before = purse.pays(start - 1);
    start -= before ? 1 : 0;
    const after = purse.pays(end);
    end += after ? 1 : 0;
    canGrow = before || after;
  }
  return article.slice(start, end).filter(isSeen).join(" ") || undefined;
}

function isSeen(text: string): boolean {
  return text !== "";
}

/** Pays for segments out of the budget, as long as there is a segment and money for it. */
function openPurse(article: readonly string[], { budget, measure }: ContextOptions) {
  let left = budget;
  return {
    pays(index: number): boolean {
      const source = article[index];
      if (source === undefined || measure(source) > left) {
        return false;
      }
      left -= measure(source);
      return true;
    },
  };
}

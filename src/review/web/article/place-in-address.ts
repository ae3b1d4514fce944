import type { Line, Sheet } from "./line.ts";

/** Browsers bear only so many changes of the address in a row. */
const ADDRESS_AFTER = 300;

/** Keeps the segment in the address, so that a reload comes back to it; Back leaves the article all the same. */
export function openPlace({ name }: Pick<Sheet, "name">): { arrive(line: Line): void; close(): void } {
  let timer = 0;
  return {
    arrive: ({ view }) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        history.replaceState(
          null,
          "",
          `#/article/${encodeURIComponent(name)}/${encodeURIComponent(view.id)}`,
        );
      }, ADDRESS_AFTER);
    },
    close: () => clearTimeout(timer),
  };
}

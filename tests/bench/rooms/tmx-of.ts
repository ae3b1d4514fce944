import { serialiseTmx } from "../../../src/formats/tmx.ts";
import { makeArticles } from "../make-news-sentences.ts";

/** A TMX of so many units, each with its neighbours, as our own exports are: about 0.7 kB a unit. */
export function tmxOf(units: number): string {
  const { sentences } = makeArticles(units, 7);
  return serialiseTmx({
    entries: sentences.map((source, at) => ({
      languages: { source: "nb", target: "en-GB" },
      source,
      target: `Unit ${at}: ${source.slice(0, -1)} in English.`,
      state: "final",
      author: "Kari Vik",
      document: `seeds/sak-${Math.floor(at / 20)}.txt`,
      previous: sentences[at - 1] ?? "",
      next: sentences[at + 1] ?? "",
    })),
  });
}

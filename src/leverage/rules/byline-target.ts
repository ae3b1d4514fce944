import { BLOCK_WORDING } from "../../language/block-wording.ts";
import type { BlockKind } from "../../model/block.ts";
import { likeCase } from "./like-case.ts";
import { namesOnly } from "./names-only.ts";

const LABELS: Readonly<Record<string, string>> = {
  av: "By",
  "skrevet av": "Written by",
  "skrive av": "Written by",
  tekst: "Text",
  "tekst og foto": "Text and photo",
  "tekst & foto": "Text & photo",
  "tekst/foto": "Text/photo",
  "foto og tekst": "Photo and text",
  journalist: "Journalist",
  reporter: "Reporter",
};
const LABELLED = new RegExp(
  `^(?<label>${Object.keys(LABELS).toReversed().join("|")})(?<colon>\\s?:)?\\s+(?<names>.+)$`,
  "iu",
);

/** `Av Kari Nordmann` → `By Kari Nordmann`; names without a word only where they stand as a byline. */
export function bylineTarget(source: string, kind?: BlockKind): string | undefined {
  if (kind === "byline" && BLOCK_WORDING.names.test(source)) return namesOnly(source);
  if (!BLOCK_WORDING.byline.test(source)) return undefined;
  const { label = "", colon, names = "" } = LABELLED.exec(source)?.groups ?? {};
  const english = LABELS[label.toLowerCase()];
  const kept = namesOnly(names);
  if (english === undefined || kept === undefined) return undefined;
  return `${inCase(label, english)}${colon === undefined ? "" : ":"} ${kept}`;
}

function inCase(label: string, english: string): string {
  return label === label.toLowerCase() ? english.toLowerCase() : likeCase(label, english);
}

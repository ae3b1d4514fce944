import { stat } from "node:fs/promises";
import { unknownEnding } from "../unknown-ending.ts";
import { isIndexPage } from "./is-index-page.ts";
import { nameSources } from "./name-sources.ts";
import { possibleSources } from "./possible-sources.ts";
import { type Found, isSource, type Search } from "./search.ts";

/**
 * A file that was given by its own name; an output beside its source is passed over (`bitekst artikler/*`).
 * @throws PipelineError `document-unreadable` for an ending that is not known
 */
export async function searchFile(given: string, path: string, search: Search): Promise<Found> {
  const nameOf = await nameSources(search.root, { path, kind: "file" });
  const place = nameOf(path);
  if (await isOutput(path, search))
    return { ...NOTHING, passedOver: [{ name: place.name, reason: "output" }] };
  if (!isSource(path, search)) throw unknownEnding(given, search.extensions);
  return { ...NOTHING, names: [place.name], places: new Map(place.isInside ? [] : [[place.name, path]]) };
}

const NOTHING: Found = { names: [], places: new Map(), problems: [], passedOver: [] };

async function isOutput(path: string, { language }: Search): Promise<boolean> {
  if (isIndexPage(path)) return true;
  const found = await Promise.all(possibleSources(path, language).map(isFile));
  return found.includes(true);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

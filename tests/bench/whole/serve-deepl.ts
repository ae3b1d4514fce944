import { setTimeout as wait } from "node:timers/promises";
import type { DeeplRequest } from "../../support/deepl-request.ts";
import { startDeeplServer } from "../../support/deepl-server.ts";
import { corpusEnglish } from "../corpus-english.ts";
import type { Pace, Served } from "./deepl-process.ts";

/** A server of DeepL's protocol in a process of its own: it tells its parent where it is, and what it served so far. */
let pace: Pace = { base: 0, perThousand: 0 };
let seen = { requests: 0, texts: 0, characters: 0 };
const server = await startDeeplServer({
  translate: corpusEnglish,
  trick: (request) => {
    const milliseconds = pace.base + (pace.perThousand * charactersOf(request)) / 1_000;
    return milliseconds === 0
      ? { kind: "answer" }
      : { kind: "answer", gate: wait(milliseconds).then(() => undefined) };
  },
});
process.send?.(server.url);
process.on("message", (wanted: Pace) => {
  pace = wanted;
  process.send?.(servedSince());
});

function charactersOf({ texts }: DeeplRequest): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function servedSince(): Served {
  const texts = server.billedTexts.slice(seen.texts);
  const served = {
    requests: server.requests.length - seen.requests,
    characters: server.billedCharacters - seen.characters,
    distinct: [...new Set(texts)].reduce((sum, text) => sum + [...text].length, 0),
    peak: server.peak,
  };
  seen = {
    requests: server.requests.length,
    texts: server.billedTexts.length,
    characters: server.billedCharacters,
  };
  return served;
}

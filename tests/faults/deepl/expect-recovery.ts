import { expect } from "vitest";
import type { Newsdesk } from "./newsdesk.ts";
import type { Newsroom } from "./newsroom.ts";
import { undisturbed } from "./undisturbed.ts";
import { unitsOf, type WrittenUnit } from "./units-of.ts";

/** A run on a server that is well again completes what is there, for the price of what is missing. */
export async function expectRecovery(desk: Newsdesk, newsroom: Newsroom, formats = ""): Promise<void> {
  const missing = await missingTexts(desk);
  const before = desk.exchanges.length;
  desk.play([]);
  await desk.translate();
  // A glossary that is gone still is found gone first, which costs nothing.
  const again = desk.exchanges.slice(before).filter(({ sent }) => sent !== undefined);
  expect(again.flatMap(({ texts }) => texts).sort(), "answered in the rerun").toEqual(missing);
  await askAnewWhatChecksSee(desk, newsroom);
  expect(desk.outputs(), "outputs of an undisturbed run").toEqual(await undisturbed(newsroom, formats));
}

/** Distinct texts without an answer that is trusted, which may still be asked for. */
async function missingTexts(desk: Newsdesk): Promise<readonly string[]> {
  const cached = await desk.cached();
  const sources = unitsOf(desk).map(({ source }) => source);
  const isMissing = (source: string) => {
    const answer = cached.get(source);
    return answer === undefined || (answer.doubt !== undefined && answer.asked < 2);
  };
  return [...new Set(sources)].filter(isMissing).sort();
}

/** As many segments as a person would name one by one. */
const FEW = 3;

/** Every target that is not the right one has a finding, and is asked for anew as a person would. */
async function askAnewWhatChecksSee(desk: Newsdesk, newsroom: Newsroom): Promise<void> {
  const wrong = unitsOf(desk).filter(({ source, target }) => target !== newsroom.english(source));
  expect
    .soft(
      wrong.filter((unit) => !isSeen(unit)),
      "wrong targets that no check sees",
    )
    .toEqual([]);
  if (wrong.length > FEW) await desk.translate({ retranslate: {} });
  else {
    for (const { document, id: segment } of wrong)
      await desk.translate({ paths: [desk.path(document)], retranslate: { segment } });
  }
  if (wrong.length > 0) await desk.translate();
}

function isSeen({ findings = [] }: WrittenUnit): boolean {
  return findings.some(({ severity }) => severity !== "info");
}

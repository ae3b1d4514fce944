import type { Outgoing } from "../../src/model/translation-plan.ts";

const PLACES = ["Kristiansund", "Åndalsnes", "Vågå", "Tromsø", "Flekkefjord", "Øystese", "Karasjok"];
const DEEDS = ["vedtok budsjettet", "stengte broen", "utsatte valget", "åpnet den nye skolen"];

/** A Norwegian sentence for each number, no two alike. */
export function sentence(number: number): string {
  const place = PLACES[number % PLACES.length];
  const deed = DEEDS[number % DEEDS.length];
  return `Sak ${number}: Kommunestyret i ${place} ${deed} etter en lang debatt torsdag kveld.`;
}

/** One article's worth of outgoing texts, `t1` … or with ids of another letter. */
export function makeOutgoing(count: number, given: Partial<Outgoing> = {}): readonly Outgoing[] {
  const { document = "seeds/kommune.txt" } = given;
  return Array.from({ length: count }, (_, index) => ({
    id: `${document}#${index + 1}`,
    key: `key-${document}-${index}`,
    context: "",
    text: sentence(index),
    languages: { source: "nb", target: "en-GB" },
    asked: 0,
    index,
    ...given,
    document,
  }));
}

import { describe, expect, test } from "vitest";
import { negation } from "../../src/check/negation.ts";
import { judgePair } from "../support/judge-pair.ts";

const judge = (source: string, target: string) => judgePair(negation, source, target);

describe("a lost negation", () => {
  test.each([
    ["Ministeren vil ikke gå av.", "The minister will resign."],
    ["Statsråden ville ikkje svare på spørsmål.", "The minister would answer questions."],
    ["Ingen ble skadd i brannen.", "People were injured in the fire."],
    ["Inga av kommunane sa ja.", "One of the municipalities said yes."],
    ["Politiet har aldri funnet våpenet.", "The police have always found the weapon."],
    ["Mannen ble løslatt uten vilkår.", "The man was released with conditions."],
    ["Ho reiste heim utan å seie noko.", "She went home saying something."],
    ["Verken Høyre eller Venstre støtter forslaget.", "Both the Conservatives and the Liberals support it."],
    ["Korkje Sp eller SV vil røyste for.", "Both parties will vote in favour."],
    ["Det er neppe mulig.", "It is possible."],
    ["Ingenting tyder på drap.", "Everything points to murder."],
    ["– Nei, sier Grande.", "“Yes,” says Grande."],
    ["Kommunen har ikke råd.", "The municipality can afford it."],
    ["Det er ikke noe nytt.", "It is news."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toMatchObject([{ check: "negation", severity: "error" }]);
  });
});

describe("one of two that is lost, or comes near to being said", () => {
  test.each([
    ["Han ville ikke gå av, og han ville ikke svare.", "He would not resign, and he would answer."],
    ["Vil du ikke svare?", "Will you answer?"],
    [
      "Det er ulovlig, og det skal ikke skje igjen i Oslo.",
      "It is illegal, and it will happen again in Oslo.",
    ],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toMatchObject([{ check: "negation", severity: "warning" }]);
  });
});

describe("an added negation", () => {
  test.each([
    ["Ministeren går av i dag.", "The minister will not resign today."],
    ["Han ble dømt i tingretten.", "He was never convicted in the district court."],
    ["Budsjettet vart vedteke.", "The budget wasn’t passed."],
    ["Partiet har støtte.", "The party has no support."],
    ["Politiet kan etterforske saken.", "The police cannot investigate the case."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toMatchObject([{ check: "negation", severity: "error" }]);
  });
});

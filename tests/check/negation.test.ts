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

describe("negations that are said otherwise", () => {
  test.each([
    ["Ministeren vil ikke gå av.", "The minister will not resign."],
    ["Ministeren vil ikke gå av.", "The minister refuses to resign."],
    ["Ho har ikkje svart.", "She hasn't replied."],
    ["Han klarte ikke å stoppe.", "He failed to stop."],
    ["Politiet kunne ikke si noe om årsaken.", "Police were unable to comment on the cause."],
    ["Det er ikke lov.", "It is illegal."],
    ["Kommunen har ingen penger.", "The municipality lacks money."],
    ["Partiet mangler støtte.", "The party has no support."],
    ["Det er umulig å si.", "It is not possible to say."],
    ["Avtalen er ugyldig.", "The agreement is not valid."],
    ["Det er uklart hva som skjedde.", "It is not clear what happened."],
    ["Han nektet å svare.", "He would not answer."],
    ["Det er ikke uvanlig.", "It is common."],
    ["Det er ikke uvanlig.", "It is not uncommon."],
    [
      "Verken Høyre eller Venstre støtter forslaget.",
      "Neither the Conservatives nor the Liberals support it.",
    ],
    ["Korkje Sp eller SV er nøgd.", "Neither party is satisfied."],
    ["Han sa ikke noe, og det gjorde hun heller ikke.", "He said nothing, and neither did she."],
    ["Ikke minst gjelder det barna.", "This applies especially to the children."],
    ["Ikkje minst gjeld det Oslo.", "This applies not least to Oslo."],
    ["Ikke bare Oslo, men også Bergen er rammet.", "Not only Oslo but also Bergen is affected."],
    ["Ikke bare Oslo, men også Bergen er rammet.", "Both Oslo and Bergen are affected."],
    ["Han er uten tvil best.", "He is undoubtedly the best."],
    ["Han er uten tvil best.", "He is no doubt the best."],
    ["Det er fint, ikke sant?", "It is nice, isn't it?"],
    ["Ikke desto mindre tapte laget.", "Nevertheless, the team lost."],
    ["Det gjelder Oslo, for ikke å snakke om Bergen.", "This applies to Oslo, not to mention Bergen."],
    ["Ingen ringere enn kongen kom.", "None other than the King came."],
    ["Hun kom om ikke lenge.", "She came before long."],
    ["Saken avgjøres først i mai.", "The case will not be decided until May."],
    ["Tilbudet gjelder bare i Oslo.", "The offer applies nowhere but in Oslo."],
    ["Han reiste uten å betale.", "He left without paying."],
    ["Arbeidsledige får hjelp.", "The unemployed get help."],
    ["Husk å stemme.", "Don't forget to vote."],
    ["Ikke glem å stemme.", "Remember to vote."],
    ["Tiltaket er gratis.", "The measure comes at no cost."],
    ["Han slapp å betale.", "He did not have to pay."],
    ["Med mindre det regner, blir det kamp.", "Unless it rains, there will be a match."],
    ["Laget er nr. 1 i Norge.", "The team is No 1 in Norway."],
    ["Leger uten grenser hjelper.", "Médecins Sans Frontières is helping."],
    ["Vi vet ikke om han kommer eller ikke.", "We do not know whether he is coming."],
    ["Ulykken skjedde i natt.", "The accident happened last night."],
    ["– Nei, sier Grande.", "“No,” says Grande."],
    ["Flertallet sa nei til forslaget.", "The majority rejected the proposal."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toEqual([]);
  });
});

test("places are those of the words that deny", () => {
  const [source, target] = ["Hun har aldri svart.", "She has always replied."];
  expect(judge(source, target)).toEqual([
    {
      segment: "s1",
      check: "negation",
      severity: "error",
      message: "“aldri” is lost: nothing in the English denies",
      source: [8, 13],
    },
  ]);
});

test("a target that is its source again is left to `untranslated`", () => {
  expect(judge("Kommunen har ikke råd.", "Kommunen har ikke råd.")).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { legalWords } from "../../src/check/legal-words.ts";
import { judgePair } from "../support/judge-pair.ts";

const judge = (source: string, target: string) => judgePair(legalWords, source, target);

describe("one step of a case taken for another", () => {
  test.each([
    ["En mann er mistenkt for drap.", "A man is charged with murder.", "“mistenkt”", "“charged”"],
    ["Den mistenkte er i Oslo.", "The convict is in Oslo.", "“mistenkte”", "“convict”"],
    ["Kvinna er mistenkt for svindel.", "The woman has been indicted for fraud.", "“mistenkt”", "“indicted”"],
    ["Han ble arrestert på Gardermoen.", "He was indicted at Gardermoen.", "“arrestert”", "“indicted”"],
    ["To menn er pågripne i Førde.", "Two men have been acquitted in Førde.", "“pågripne”", "“acquitted”"],
    ["Politimannen er frifunnet.", "The police officer has been indicted.", "“frifunnet”", "“indicted”"],
    ["Den hovedmistenkte nekter.", "The killer pleads not guilty.", "“hovedmistenkte”", "“killer”"],
    ["Mannen er pågrepet.", "The man has been released.", "“pågrepet”", "“released”"],
    ["Han ble løslatt.", "He was arrested.", "“løslatt”", "“arrested”"],
    ["Mannen er siktet for drap.", "The man has been convicted of murder.", "“siktet”", "“convicted”"],
    ["Mannen er sikta for vald.", "The man has been sentenced for violence.", "“sikta”", "“sentenced”"],
    ["Den drapssiktede er 45 år.", "The murderer is 45 years old.", "“drapssiktede”", "“murderer”"],
    ["Den terrorsiktede er norsk.", "The terrorist is Norwegian.", "“terrorsiktede”", "“terrorist”"],
    ["Siktelsen er alvorlig.", "The indictment is serious.", "“Siktelsen”", "“indictment”"],
    ["Ho er tiltalt for underslag.", "She was convicted of embezzlement.", "“tiltalt”", "“convicted”"],
    ["De tiltalte møtte i retten.", "The suspects appeared in court.", "“tiltalte”", "“suspects”"],
    ["Han ble dømt i tingretten.", "He was charged in the district court.", "“dømt”", "“charged”"],
    ["Ho vart dømd i går.", "She was arrested yesterday.", "“dømd”", "“arrested”"],
    [
      "Den terrordømte soner i Skien.",
      "The terror suspect is in prison in Skien.",
      "“terrordømte”",
      "“suspect”",
    ],
    ["To menn er pågrepet.", "Two men have been charged.", "“pågrepet”", "“charged”"],
    ["Kvinna er pågripen.", "The woman has been convicted.", "“pågripen”", "“convicted”"],
    ["Han sitter i varetekt.", "He is serving a sentence.", "“varetekt”", "“sentence”"],
    ["Bedriften er anmeldt.", "The company has been indicted.", "“anmeldt”", "“indicted”"],
    ["Mannen er etterlyst.", "The man has been arrested.", "“etterlyst”", "“arrested”"],
    ["Saken er henlagt.", "He was acquitted.", "“henlagt”", "“acquitted”"],
    ["Drapet var forsettlig.", "The killing was negligent.", "“forsettlig”", "“negligent”"],
    ["Uaktsomt drap", "Wilful murder", "“Uaktsomt”", "“Wilful”"],
    ["Ranet tok to minutter.", "The theft took two minutes.", "“Ranet”", "“theft”"],
    ["Tyveriet ble meldt i går.", "The robbery was reported yesterday.", "“Tyveriet”", "“robbery”"],
    [
      "En 30-åring er mistenkt for ran.",
      "A 30-year-old has been arrested for robbery.",
      "“mistenkt”",
      "“arrested”",
    ],
    ["Dei tiltalte brørne er frå Voss.", "The arrested brothers are from Voss.", "“tiltalte”", "“arrested”"],
    ["Ho er sikta for hæleri.", "She has been arrested for handling stolen goods.", "“sikta”", "“arrested”"],
    ["Mannen ble varetektsfengslet.", "The man was acquitted.", "“varetektsfengslet”", "“acquitted”"],
    ["Ho sit i varetekt.", "She has been indicted.", "“varetekt”", "“indicted”"],
    ["Klubben er politianmeldt.", "The club has been charged.", "“politianmeldt”", "“charged”"],
    ["Vitnet forklarte seg i retten.", "The victim spoke in court.", "“Vitnet”", "“victim”"],
    ["Fornærmede møtte i retten.", "The witness appeared in court.", "“Fornærmede”", "“witness”"],
  ])("%s → %s", (source, target, there, here) => {
    const found = judge(source, target);
    expect(found).toMatchObject([{ check: "legal-words", severity: "warning" }]);
    expect(found[0]?.message).toContain(there);
    expect(found[0]?.message).toContain(here);
  });
});

describe("convicted for acquitted, and the other way round", () => {
  test.each([
    ["Hun ble frifunnet for drap.", "She was convicted of murder."],
    ["Mannen vart frifunnen.", "The man was found guilty."],
    ["Den frikjente reiste hjem.", "The convict went home."],
    ["Han ble dømt for vold.", "He was acquitted of violence."],
    ["Den drapsdømte anket.", "The acquitted man appealed."],
    ["Han ble idømt åtte års fengsel.", "He was acquitted."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toMatchObject([{ check: "legal-words", severity: "error" }]);
  });
});

describe("an attempt that succeeded, and the other way round", () => {
  test.each([
    ["Han er siktet for drapsforsøk.", "He is charged with murder."],
    ["Mannen er tiltalt for forsøk på drap.", "The man is accused of murder."],
    ["Voldtektsforsøket skjedde i natt.", "The rape took place last night."],
    ["Han er sikta for valdtektsforsøk.", "He is charged with rape."],
    ["Han er siktet for drap.", "He is charged with attempted murder."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toMatchObject([{ check: "legal-words", severity: "warning" }]);
  });
});

describe("what means the same", () => {
  test.each([
    ["En mann er mistenkt for drap.", "A man is suspected of murder."],
    ["Den mistenktes forsvarer", "The suspect’s lawyer"],
    ["Mannen er siktet for drap.", "The man has been charged with murder."],
    ["Den siktede er 45 år.", "The suspect is 45."],
    ["Ho er tiltalt for underslag.", "She is on trial for embezzlement."],
    ["Hun er tiltalt for svindel.", "She is accused of fraud."],
    ["Den tiltalte nekter straffskyld.", "The defendant pleads not guilty."],
    ["Han ble dømt til to års fengsel.", "He was sentenced to two years in prison."],
    ["Han ble dømt for vold.", "He was found guilty of violence."],
    ["Hun ble frifunnet.", "She was cleared."],
    ["To menn er pågrepet.", "Two men have been detained."],
    ["Han sitter i varetekt.", "He is in custody."],
    ["Saken er henlagt.", "The case has been dropped."],
    ["Filmen er anmeldt i avisen.", "The film is reviewed in the paper."],
    ["Han er siktet for drapsforsøk.", "He is charged with attempted murder."],
    ["Han prøvde å rane banken.", "He tried to rob the bank."],
    ["Den siktede ble fengslet i to uker.", "The man was put under arrest for two weeks."],
    ["Den mistenkte er pågrepet.", "The man has been arrested."],
    ["De siktede ble tatt på grensa.", "The men were caught at the border."],
    ["Han sitter i varetekt etter siktelsen.", "He is being held, charged with murder."],
    ["Lederen er politianmeldt.", "The leader has been reported to the police."],
    ["Den siktede ble dømt i fjor.", "The suspect was convicted last year."],
    ["Utsiktene er gode.", "The prospects are good."],
    ["Krigen ble fordømt.", "The war was condemned."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toEqual([]);
  });
});

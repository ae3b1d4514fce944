import { describe, expect, test } from "vitest";
import { modality } from "../../src/check/modality.ts";
import { judgePair } from "../support/judge-pair.ts";

const judge = (source: string, target: string) => judgePair(modality, source, target);

describe("a claim that became a fact", () => {
  test.each([
    ["Mannen skal ha drept kona.", "The man killed his wife.", "“skal ha drept”"],
    ["Russland skal også ha sendt våpen.", "Russia also sent weapons.", "“skal også ha sendt”"],
    [
      "Han skal tidligere ha truet naboen.",
      "He has threatened the neighbour before.",
      "“skal tidligere ha truet”",
    ],
    ["Mannen skal ha skote kona.", "The man shot his wife.", "“skal ha skote”"],
    ["Ho skal ha vore i Oslo.", "She was in Oslo.", "“skal ha vore”"],
    ["Skal Hansen ha visst om dette?", "Did Hansen know about this?", "“Skal Hansen ha visst”"],
    ["Han er angivelig på flukt.", "He is on the run.", "“angivelig”"],
    ["Han er visstnok sjuk.", "He is ill.", "“visstnok”"],
    ["Etter sigende er partiet konkurs.", "The party is bankrupt.", "“Etter sigende”"],
    ["Ifølge politiet var mannen full.", "The man was drunk.", "“Ifølge”"],
    ["Ifølgje politiet var mannen full.", "The man was drunk.", "“Ifølgje”"],
    ["Forsvareren hevder at mannen er uskyldig.", "The man is innocent.", "“hevder”"],
    ["Ukraina påstår at broen er ødelagt.", "The bridge in Ukraine is destroyed.", "“påstår”"],
    ["Det påstås at ministeren løy.", "The minister lied.", "“påstås”"],
    ["Det ryktes at han slutter.", "He is leaving.", "“ryktes”"],
  ])("%s → %s", (source, target, said) => {
    expect(judge(source, target)).toMatchObject([
      { check: "modality", severity: "warning", message: expect.stringContaining(said) },
    ]);
  });
});

describe("a claim that stays one", () => {
  test.each([
    ["Mannen skal ha drept kona.", "The man is said to have killed his wife."],
    ["Mannen skal ha drept kona.", "The man allegedly killed his wife."],
    ["Mannen skal ha drept kona.", "The man is alleged to have killed his wife."],
    ["Mannen skal ha drept kona.", "According to the charge, the man killed his wife."],
    ["Innen 2030 skal landet ha kuttet utslippene.", "By 2030 the country will have cut emissions."],
    ["Partiet skal ha møte i kveld.", "The party is meeting tonight."],
    ["Hun skal ha rett til erstatning.", "She is entitled to compensation."],
    ["Vi skal ha det moro.", "We are going to have fun."],
    ["Han er visstnok sjuk.", "He is reportedly ill."],
    ["Ifølge politiet var mannen full.", "Police say the man was drunk."],
    ["Forsvareren hevder at mannen er uskyldig.", "The defence maintains that the man is innocent."],
    ["Det påstås at ministeren løy.", "It is claimed that the minister lied."],
    ["Det ryktes at han slutter.", "He is rumoured to be leaving."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toEqual([]);
  });
});

describe("duty and possibility exchanged", () => {
  test.each([
    ["Kommunen må betale.", "The municipality may pay.", "a duty became a possibility"],
    ["Kommunen må betala.", "The municipality can pay.", "a duty became a possibility"],
    ["Elevene kan ta med mobil.", "Pupils must bring their phones.", "a possibility became a duty"],
    ["Du kan svare på nett.", "You have to answer online.", "a possibility became a duty"],
    ["Du bør kjøre forsiktig.", "You must drive carefully.", "advice became a duty"],
    ["Dei burde gå av.", "They have to resign.", "advice became a duty"],
    ["Han må betale, og hun må svare.", "He must pay, and she may answer.", "a duty became a possibility"],
    ["Brevet må oppfylle kravene.", "The letter can meet the requirements.", "a duty became a possibility"],
    [
      "Du bør kjøre forsiktig.",
      "You can drive carefully.",
      "“bør” became “can”: advice became a possibility",
    ],
    ["Kommunen bør seie nei.", "The municipality may say no.", "advice became a possibility"],
    [
      "Hælen bør være lav, for et bedre grep.",
      "The heel can be low, for a better grip.",
      "“bør” became “can”",
    ],
    ["Flere kan ha blitt skadet.", "More people will have been injured.", "a possibility became a certainty"],
    ["Toget kan bli innstilt.", "The train will be cancelled due to snow.", "“kan” became “will”"],
    [
      "Tilstanden kan endra seg.",
      "The state of the patient will change.",
      "a possibility became a certainty",
    ],
    ["Kommunen må betale.", "The municipality wants to pay.", "“må” became “wants”: a duty became a wish"],
    [
      "Renta skal ned.",
      "The interest rate may come down.",
      "“skal” became “may”: a plan became a possibility",
    ],
    ["Banken vil stengje kontoret.", "The bank might close the office.", "“vil” became “might”: a plan"],
    [
      "Byrådet vil selge huset.",
      "The city council must sell the house.",
      "“vil” became “must”: a plan became a duty",
    ],
    ["Rederiet må betale boten.", "The shipping company will pay the fine.", "a duty became a certainty"],
    ["De som skal fly, må møte tidlig.", "Those who are going to fly may arrive early.", "“må” became “may”"],
    ["Hun vil klage, men hun må skynde seg.", "She will complain, but she can hurry.", "“må” became “can”"],
  ])("%s → %s", (source, target, message) => {
    expect(judge(source, target)).toMatchObject([
      { severity: "warning", message: expect.stringContaining(message) },
    ]);
  });
});

describe("duty and possibility in other words", () => {
  test.each([
    ["Kommunen må betale.", "The municipality has to pay."],
    ["Kommunen må betale.", "The municipality is required to pay."],
    ["Gjestene vil nok merke det.", "Guests may notice it."],
    ["Du skal ikke ta bilder her.", "You may not take pictures here."],
    ["Hytta skal rives.", "The cabin must be torn down."],
    ["Slik skal du velge riktig sykkel.", "How you can choose the right bike."],
    ["Prisen vil kunne stige.", "The price may rise."],
    ["Vil du vite mer, kan du ringe.", "If you want to know more, you may call."],
    ["Eleven må vente, men vil få svar.", "The pupil has to wait, but will get an answer."],
    ["Dei må vente til måndag.", "They will have to wait until Monday."],
    ["Du må regne med kø.", "You should expect queues."],
    ["Aktor la ned påstand om fengsel i to år.", "The prosecutor called for two years in prison."],
    ["Kommunen må kanskje betale.", "The municipality may have to pay."],
    ["Vi må kunne stole på dem.", "We must be able to trust them."],
    ["Elevene kan ta med mobil.", "Pupils are allowed to bring their phones."],
    ["Du trenger ikke svare, men du kan.", "You do not have to answer, but you can."],
    ["Du bør kjøre forsiktig.", "You ought to drive carefully."],
    ["For å kunne stemme må du være 18 år.", "You must be 18 to vote."],
    ["Hun kan spansk.", "She speaks Spanish."],
    ["Du bør reise nå.", "You had better leave now."],
    ["Du bør kunne svømme.", "You should be able to swim."],
    ["Avgiften må betales innen fredag.", "The fee is due by Friday."],
    ["Vi må ha strøm, og du kan hjelpe.", "We must have power, and you can help."],
    ["Hun må ha det hun trenger.", "She needs to have what she requires."],
    ["Flere kan ha blitt skadet.", "More people may have been injured."],
    ["Det kan bli dyrt.", "It would be expensive."],
    ["Han kan komme, og vi vil vente.", "He can come, and we will wait."],
    ["Han kan komme, og da kommer hun.", "He might come, and then she will too."],
    ["Regjeringen vil at kommunen må betale.", "The government wants the municipality to have to pay."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toEqual([]);
  });
});

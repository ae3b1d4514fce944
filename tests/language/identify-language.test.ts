import { describe, expect, it } from "vitest";
import { identifyLanguage } from "../../src/language/identify-language.ts";

const articles = {
  nb: [
    "Politiet rykket ut til en leilighet på Grünerløkka natt til søndag. Der fant de en mann som var skadet. Han ble kjørt til sykehus, og tilstanden hans er nå stabil. – Vi vet ikke hva som har skjedd, sier operasjonslederen. Hun ber vitner ta kontakt.",
    "Selskapet økte omsetningen med ti prosent i fjor. Likevel ble resultatet svakere enn ventet, fordi strømmen ble dyrere. Styret foreslår å dele ut to kroner per aksje.",
    "Jenta har spilt fiolin siden hun var fire. Nå står hun foran orkesteret og vet at noen i salen gråter.",
  ],
  nn: [
    "Politiet rykte ut til ei leilegheit i Førde natt til sundag. Der fann dei ein mann som var skadd. Han vart køyrd til sjukehus, og tilstanden er no stabil. – Me veit ikkje kva som har hendt, seier operasjonsleiaren. Ho bed vitne ta kontakt.",
    "Selskapet auka omsetninga med ti prosent i fjor. Likevel vart resultatet svakare enn venta, fordi straumen vart dyrare. Styret gjer framlegg om å dela ut to kroner per aksje.",
    "Jenta har spela fele sidan ho var fire. No står ho framfor orkesteret og veit at nokon i salen græt.",
  ],
  da: [
    "Politiet rykkede natten til søndag ud til en lejlighed på Nørrebro. Her fandt de en mand, som var kommet til skade. Han blev kørt til hospitalet, og hans tilstand er nu stabil. – Vi ved ikke, hvad der er sket, siger vagtchefen. Hun beder vidner om at ringe.",
    "Selskabet øgede omsætningen med ti procent sidste år. Alligevel blev resultatet svagere end ventet, fordi strømmen blev dyrere. Bestyrelsen foreslår at udlodde to kroner per aktie, og den vil også købe flere aktier tilbage i løbet af foråret.",
    "Pigen har spillet violin, siden hun var fire år gammel. Nu står hun foran orkestret og ved, at nogen i salen græder. Hun har øvet sig hver dag hele ugen, og hendes lærer siger, at hun er meget dygtig.",
  ],
  sv: [
    "Polisen ryckte ut till en lägenhet på Södermalm natten till söndagen. Där hittade de en man som var skadad. Han fördes till sjukhus och hans tillstånd är nu stabilt. – Vi vet inte vad som har hänt, säger vakthavande befäl.",
    "Flickan har spelat fiol sedan hon var fyra. Nu står hon framför orkestern och vet att någon i salen gråter.",
  ],
  en: [
    "Police were called to a flat in Oslo early on Sunday. There they found a man who had been injured. He was taken to hospital, and his condition is now stable.",
  ],
  other: [
    "Die Polizei wurde in der Nacht zum Sonntag zu einer Wohnung gerufen. Dort fanden die Beamten einen Mann, der nicht mehr auf die Ansprache reagierte, und brachten ihn mit dem Wagen in das Krankenhaus. Sein Zustand ist nach Angaben der Ärzte nun stabil.",
    "Полиция приехала в квартиру ночью. Там нашли раненого мужчину.",
  ],
} as const;

describe("identifyLanguage", () => {
  const table = Object.entries(articles).flatMap(([language, texts]) =>
    texts.map((text) => [language, text] as const),
  );

  it.each(table)("%s: %s", (language, text) => {
    const guess = identifyLanguage(text);
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThanOrEqual(0.9);
    expect(guess.confidence).toBeLessThanOrEqual(1);
  });

  it.each(["", "12 345", "Brann 3–1 Molde", "Kim Jong-Un", "Nei.", "Vi kan komme i kveld."])(
    "undecided: %s",
    (text) => {
      expect(identifyLanguage(text).language).toBe("undecided");
    },
  );

  it.each(["nb", "nn"])("takes the article's language, %s, where both would do", (prior) => {
    expect(identifyLanguage("Vi kan komme i kveld.", { prior }).language).toBe(prior);
    expect(identifyLanguage("12 345", { prior }).language).toBe("undecided");
    expect(identifyLanguage(articles.en[0], { prior }).language).toBe("en");
  });

  it("reads decomposed letters as composed ones", () => {
    expect(identifyLanguage(articles.sv[0].normalize("NFD"))).toEqual(identifyLanguage(articles.sv[0]));
  });

  it("sees the article through a quotation in English", () => {
    const quoted = `${articles.nb[0]} «This is the best that could have been said about it», står det på en lapp.`;
    expect(identifyLanguage(quoted).language).toBe("nb");
  });
});

import { describe, expect, test } from "vitest";
import { ruleTarget } from "../../../src/leverage/rules/rule-target.ts";

const BOKMAL = { source: "nb", target: "en-GB" };

describe("credits, figures and addresses are translated by rule", () => {
  test.each([
    ["Foto: Alexander Zemlianichenko / AP", "Photo: Alexander Zemlianichenko / AP"],
    ["Foto: AP", "Photo: AP"],
    ["(Foto: Privat)", "(Photo: Private)"],
    ["Foto: privat", "Photo: Private"],
    ["FOTO: HANNE LIE / NTB", "PHOTO: HANNE LIE / NTB"],
    ["Foto: Kari Nordmann og Per Hansen", "Photo: Kari Nordmann and Per Hansen"],
    ["Foto: Ursula von der Leyen / AFP", "Photo: Ursula von der Leyen / AFP"],
    ["Arkivfoto: Ole Berg-Rusten / NTB scanpix", "Archive photo: Ole Berg-Rusten / NTB scanpix"],
    ["Teikning: Siri Dokken", "Drawing: Siri Dokken"],
    [
      "(Korean Central News Agency / Korea News Service via AP)",
      "(Korean Central News Agency / Korea News Service via AP)",
    ],
    ["Foto: Ole Berg-Rusten / NTB", "Photo: Ole Berg-Rusten / NTB"],
    ["Foto: Kari Nordmann / NRK", "Photo: Kari Nordmann / NRK"],
    ["Foto: Stian Lysberg Solum / NTB / NTB", "Photo: Stian Lysberg Solum / NTB / NTB"],
    ["Foto: Kari Nordmann, Bergens Tidende", "Photo: Kari Nordmann, Bergens Tidende"],
    ["Foto: Ole Berg-Rusten (NTB)", "Photo: Ole Berg-Rusten (NTB)"],
    ["Foto: Heiko Junge / NTB (arkiv)", "Photo: Heiko Junge / NTB (archive)"],
    ["Foto: Per Å. Vik og Liv Lie", "Photo: Per Å. Vik and Liv Lie"],
    ["Foto: AP / NTB", "Photo: AP / NTB"],
    ["Foto: NTB/AP", "Photo: NTB/AP"],
    ["Foto:NTB", "Photo: NTB"],
    ["Foto : NTB.", "Photo: NTB."],
    ["Foto: Politiet", "Photo: Police"],
    ["Foto: Forsvaret / Handout / NTB", "Photo: Norwegian Armed Forces / Handout / NTB"],
    ["Foto: Privat / NTB", "Photo: Private / NTB"],
    ["Foto: Ukjent", "Photo: Unknown"],
    ["Foto: Skjermdump fra TikTok", "Photo: Screenshot from TikTok"],
    ["Foto: Getty Images / iStock", "Photo: Getty Images / iStock"],
    ["Foto: @politiet_oslo / Twitter", "Photo: @politiet_oslo / Twitter"],
    ["Skjermdump fra TikTok", "Screenshot from TikTok"],
    ["Skjermdump: NRK", "Screenshot: NRK"],
    ["Illustrasjonsfoto: Shutterstock", "Illustrative photo: Shutterstock"],
    ["(Illustrasjonsfoto)", "(Illustrative photo)"],
    ["Arkivfoto: Privat", "Archive photo: Private"],
    ["Illustrasjon: Kari Nordmann / NTB", "Illustration: Kari Nordmann / NTB"],
    ["Ill.: Marvin Halleraker", "Illustration: Marvin Halleraker"],
    ["Grafikk: Kari Nordmann og Ola Hansen", "Graphic: Kari Nordmann and Ola Hansen"],
    ["Video: Reuters", "Video: Reuters"],
    ["Foto og video: Kari Moe", "Photo and video: Kari Moe"],
    ["Foto/video: NTB", "Photo/video: NTB"],
    ["Alle foto: Privat", "All photos: Private"],
    ["Bilete: Siri Haugland", "Picture: Siri Haugland"],
    ["Faksimile: VG", "Facsimile: VG"],
    ["Foto Kari Nordmann / NTB", "Photo: Kari Nordmann / NTB"],
    ["Terje Pedersen / NTB", "Terje Pedersen / NTB"],
    ["(AP Photo/Li Xin)", "(AP Photo/Li Xin)"],
    ["Kilde: NTB", "Source: NTB"],
    ["Av Kari Nordmann", "By Kari Nordmann"],
    ["AV KARI NORDMANN", "BY KARI NORDMANN"],
    ["Av: Kari Nordmann, NTB", "By: Kari Nordmann, NTB"],
    ["av Kari Nordmann og Ola Hansen", "by Kari Nordmann and Ola Hansen"],
    ["Av Kari Nordmann (kari@avisa.no)", "By Kari Nordmann (kari@avisa.no)"],
    ["Av NTB", "By NTB"],
    ["Skrevet av Kari Nordmann", "Written by Kari Nordmann"],
    ["Tekst: Kari Nordmann", "Text: Kari Nordmann"],
    ["Tekst og foto: Kari Nordmann", "Text and photo: Kari Nordmann"],
    ["Publisert 12.05.2022 kl. 10.30", "Published 12 May 2022 at 10:30"],
    ["Sist oppdatert: 3. mai 2021", "Last updated: 3 May 2021"],
    ["Oppdatert i går 14:32", "Updated yesterday 14:32"],
    ["Først publisert 1.2.2020", "First published 1 February 2020"],
    ["Publisert for 3 timer siden", "Published 3 hours ago"],
    ["Publisert for 1 time siden", "Published 1 hour ago"],
    ["Torsdag 12. mai 2022", "Thursday 12 May 2022"],
    [
      "Publisert 20.08.2025 kl. 8.15, oppdatert kl. 16.05",
      "Published 20 August 2025 at 8:15, updated at 16:05",
    ],
    ["(NTB)", "(NTB)"],
    ["(©NTB)", "(©NTB)"],
    ["100.000", "100,000"],
    ["1 234 567", "1,234,567"],
    ["3,5 %", "3.5 %"],
    ["12.500,75", "12,500.75"],
    ["27.04.2022", "27.04.2022"],
    ["18.30", "18.30"],
    ["5–3", "5–3"],
    ["***", "***"],
    ["https://www.ssb.no/kpi", "https://www.ssb.no/kpi"],
    ["tips@avisa.no", "tips@avisa.no"],
  ])("%s → %s", (source, target) => {
    expect(ruleTarget(source, BOKMAL)).toBe(target);
  });
});

describe("words to translate are left to a translator", () => {
  test.each([
    "Foto: Skjermdump fra kommunens nettsider",
    "Foto: Havnevesenet tok dette bildet",
    "Stortinget",
    "(se egen sak)",
    "Foto: Oslo kommune",

    "Foto: Statens vegvesen",
    "Foto: Brannvesenet",
    "Foto: EU-kommisjonen",
    "Foto: Ukjent / Nasjonalbiblioteket",
    "Foto: Universitetet i Bergen",
    "Illustrasjon av Kari Nordmann for Dagbladet",
    "Av Kari Nordmann, professor i statsvitenskap",
    "Av Norges 356 kommuner har 40 sagt ja",
    "Kommentar av Kari Nordmann",
    "Oppdatert kart over de 100 største skredene",
    "Publisert 31.13.2022",
    "Oslo, 12. mai 2022",
    "OSLO (NTB):",
    "Kari Nordmann",
    "Kim Jong Un",
    "Video: Slik gikk det da taket raste inn",
    "45 mill. kroner",
  ])("%s", (source) => {
    expect(ruleTarget(source, BOKMAL)).toBeUndefined();
  });

  test("of a language that the rules were not made for", () => {
    expect(ruleTarget("Foto: AP", { source: "da", target: "en-GB" })).toBeUndefined();
    expect(ruleTarget("100.000", { source: "nb", target: "de" })).toBeUndefined();
  });
});

import { senses } from "../negation/senses.ts";

/** Bokmål and nynorsk words of duty, possibility and report. */
export const NORWEGIAN_MODALITY: ReadonlyMap<string, string> = senses({
  must: "må måtte måtta lyt laut plikter",
  need: `påbudt nødt tvunget tvungen tvungne tvinge tvinger tvang pliktig pliktige plikt obligatorisk obligatoriske nødvendig
    nødvendige nødvendigvis trenger trenge trengte trengs treng trengst behøver behøve behøvde behov krever krev kreve krevde
    kreves krevjast krav kravet kravene krava`,
  should: "bør burde børa",
  advice: "anbefaler anbefalt anbefales anbefale rår råder tilråder tilrår lurt",
  may: "kan kunne kunna",
  chance: `kanskje kanhende muligens mulig mulige mulighet muligheten moglegvis mogleg moglege mogeleg potensielt potensielle
    eventuelt eventuelle tør får fikk fekk tillatt tillatelse lov trolig truleg sannsynligvis sannsynleg sannsynlig
    antakelig antagelig klarer klare greier lar la muliggjør`,
  shall: "skal skulle skulde",
  will: "vil ville villa kommer kjem",
  wish: "ønsker ønske ønsket ønskte ønskjer ønskjer ønskja ønskte vilje",
  report: `angivelig angiveleg visstnok visst ryktes påstås påstått påståtte påstand påstander påstandene hevdes
    antatt antatte formodentlig tilsynelatende tydeligvis antas`,
  claim: `hevder hevdet hevda hevdar hevde hevd påstår påstod påsto påstå påstand påstanden `,
  according: "ifølge ifølgje",
});

/** Between `skal` and `ha`: `skal også tidligere ha sagt`. */
export const BETWEEN_SKAL_AND_HA = new Set(
  `også nå no da så ikke ikkje aldri tidligere tidlegare allerede allereie angivelig visstnok han hun ho hen de dei den
  det vi mannen kvinnen kvinna etter blant annet mellom anna både flere fleire gang ganger gonger selv sjølv ifølge`.split(
    /\s+/,
  ),
);

/** Behind `skal ha`, what looks like a participle and is none: `skal ha rett`. */
export const NO_PARTICIPLES = new Set(
  `et eit ett rett lett lett litt mitt ditt sitt alt det godt stort høyt lavt nytt fritt møte mulighet tillit plikt kontakt
  minst mest størst fast best først sist annet anna sett-med god-tid makt vekt fart ansvaret budsjett plast utsikt frist
  støtt natt kveld fått-til stand med ved tid råd bred god ansvarlig jakt sport svart hvert kvart kort hardt maksimalt
  effekt slutt frukt saft kraft vilt trygt sikkert fortsatt totalt samlet egentlig`.split(/\s+/),
);

import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { untranslated } from "../../src/check/untranslated.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(source: string, target: string) {
  const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]);
  return checkDocument(document, { checks: [untranslated] });
}

describe("a clause left in Norwegian is an error with its place", () => {
  test.each([
    [
      "Hun sa at hun ikke ville stille til valg.",
      "She said that ",
      "hun ikke ville stille",
      " for election.",
    ],
    ["Politiet rykket ut fordi naboen hørte skrik.", "Police turned out ", "fordi naboen hørte skrik", "."],
    ["Båten gikk på grunn ved Utsira.", "The boat ", "gikk på grunn ved", " Utsira."],
    ["Mens de ventet på toget, begynte det å snø.", "Mens de ventet på toget", "", ", it started to snow."],
    [
      "Denne veka veit elevane ikkje kva dei skal gjere no.",
      "This week the pupils of the school ",
      "ikkje kva dei skal gjere",
      " now.",
    ],
    [
      "Laget tapte, men treneren var fornøyd med innsatsen.",
      "The team lost, but ",
      "treneren var fornøyd med innsatsen",
      ".",
    ],
    [
      "Statsråden svarte at saken er til behandling i departementet.",
      "The minister answered that ",
      "saken er til behandling i departementet",
      ".",
    ],
    ["Han bor i Bodø og har gjort det i ti år.", "He lives in Bodø ", "og har gjort det i ti år", "."],
    [
      "De fleste av oss husker hva som skjedde den kvelden.",
      "Most of us remember ",
      "hva som skjedde den kvelden",
      ".",
    ],
    [
      "Kommunen har ikke råd til å bygge ny skole.",
      "The municipality ",
      "har ikke råd til å bygge",
      " a new school.",
    ],
  ])("%s", (source, before, left, after) => {
    const target = `${before}${left}${after}`;
    const [finding, ...more] = findings(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ check: "untranslated", severity: "error" });
    expect(finding?.message).toMatch(/^Norwegian is left in the English: “/u);
    const words = left === "" ? before : left;
    expect(words).toContain(target.slice(...(finding?.target ?? [0, 0])));
  });

  test("the place on both sides", () => {
    expect(findings("Han sa at det ikke var noe å gjøre.", "He said that det ikke var noe å gjøre.")).toEqual(
      [
        {
          segment: "s1",
          check: "untranslated",
          severity: "error",
          message: "Norwegian is left in the English: “det ikke var noe å gjøre”",
          source: [10, 34],
          target: [13, 37],
        },
      ],
    );
  });

  test("Danish and Swedish too", () => {
    expect(findings("Hun kommer.", "She says hvad der skete i går aftes and leaves.")[0]?.severity).toBe(
      "error",
    );
    expect(findings("Hun kommer.", "She says att det inte är sant and leaves.")[0]?.severity).toBe("error");
  });

  test("a quotation is a clause, a title is kept", () => {
    const source = "«Jeg vet ikke hva vi skal gjøre med denne saken nå», sa hun.";
    expect(findings(source, "“Jeg vet ikke hva vi skal gjøre med denne saken nå,” she said.")).toHaveLength(
      1,
    );
    expect(findings("Hun leste «Hvem er redd?».", "She read “Hvem er redd?”.")).toEqual([]);
  });
});

describe("a word left in Norwegian is a warning", () => {
  test.each([
    ["Han og hun kom.", "He og she came.", "og"],
    ["Møtet begynner kl. 18.", "The meeting begins kl. 18.", "kl."],
    ["Hun spiller f.eks. fløyte.", "She plays f.eks. the flute.", "eks."],
    ["Han bor i Storgata nr. 5.", "He lives in Storgata nr. 5.", "nr."],
    ["Barna spiste bløtkake.", "The children ate bløtkake.", "bløtkake"],
    ["Det gjelder ikke dem.", "It does ikke apply to them.", "ikke"],
    ["Prisen steg med 4 prosent.", "The price rose by 4 prosent.", "prosent"],
    ["Ordføreren svarte ja.", "The ordføreren said yes.", "ordføreren"],
    ["Leiligheten har en stor stue.", "The leilighet has a large living room.", "leilighet"],
    ["Han la ut kjetting.", "He put out kjetting.", "kjetting"],
    ["Elevene får gratis skolefrokost.", "Pupils get free skolefrokost.", "skolefrokost"],
    ["Han er siktet for legemsbeskadigelse.", "He is charged with legemsbeskadigelse.", "legemsbeskadigelse"],
    ["De bor i en enebolig.", "They live in an enebolig.", "enebolig"],
    ["De krever reguleringsplan.", "They demand a reguleringsplan.", "reguleringsplan"],
    ["Hun fikk sykemelding.", "She was given sykemelding.", "sykemelding"],
  ])("%s → %s", (source, target, word) => {
    const [finding, ...more] = findings(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning" });
    expect(target.slice(...(finding?.target ?? [0, 0]))).toBe(word);
  });

  test("in quotation marks it is a term, worth a look", () => {
    expect(
      findings("Vi spiste raspeballer.", "We ate “raspeballer med dyppe”.").map(({ severity }) => severity),
    ).not.toContain("error");
    expect(findings("Vi spiste bløtkake.", "We ate “bløtkake”.")[0]?.severity).toBe("info");
  });
});

describe("English with names and loans in it", () => {
  test.each([
    ["Protesten startet i går.", "The protest started yesterday."],
    ["Hun bor i Møre og Romsdal.", "She lives in Møre og Romsdal."],
    ["Jens Bjørneboe skrev boka.", "Jens Bjørneboe wrote the book."],
    ["Vi spiste smørbrød.", "We ate smørbrød."],
    ["Boka er på nynorsk.", "The book is in nynorsk."],
    ["Den kostet 50 øre.", "It cost 50 øre."],
    ["Charles de Gaulle og Ludwig van der Rohe.", "Charles de Gaulle and Ludwig van der Rohe."],
    ["Gaven er et barn verdig.", "The gift is fit for a barn, a hall and a fast glass of best milk."],
    ["Han dro til Ålesund i går.", "He went to Ålesund yesterday."],
    ["Vinmonopolet er stengt.", "Vinmonopolet, the wine monopoly, is closed."],
    ["Kan du hjelpe?", "Can you help?"],
    ["Laksen er fersk.", "The salmon is fresh, et al., en route, de facto."],
    ["Fra ham.", "From him, for her, all over the land."],
    ["Han var en outsider.", "He was an outsider."],
    ["En bestselgende passasjer.", "A best-selling passenger."],
    ["De kjøpte en computer og et framework.", "They bought a computer and a framework."],
    ["Han spiller basketball og volleyball.", "He plays basketball and volleyball."],
  ])("%s → %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

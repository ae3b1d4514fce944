import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { names } from "../../src/check/names.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { type BlockRow, makeDocument } from "../support/make-document.ts";

function findings(source: string, target: string): readonly Finding[] {
  const document: BilingualDocument = {
    ...makeDocument("seeds/sak.txt", [["paragraph", [source, target, "translated", "engine:deepl"]]]),
    languages: { source: "nb", target: "en-GB" },
  };
  return checkDocument(document, { checks: [names] });
}

describe("names that English has too, or has its own form of, are left in peace", () => {
  test.each([
    ["Kari Nordmann bor i Bodø.", "Kari Nordmann lives in Bodø."],
    ["Kari Nordmann bor i Bodø.", "Kari Nordmann lives in Bodo."],
    ["Krigen i Tsjetsjenia er over.", "The war in Chechnya is over."],
    ["Han reiste fra Midt-Østen.", "He left the Middle East."],
    ["Talen i FN varte lenge.", "The speech at the UN lasted long."],
    ["Oppfølgingen av EØS-avtalen er i gang.", "The follow-up of the EEA Agreement is under way."],
    [
      "Møtet mellom Sjojgu og Prigozjin ble avlyst.",
      "The meeting between Shoigu and Prigozhin was called off.",
    ],
    ["Vi møtte Zelenskyj i Kiev.", "We met Zelenskyy in Kyiv."],
    ["Rakettene kom fra Hizbollah.", "The rockets came from Hezbollah."],
    ["Han bor i Aten.", "He lives in Athens."],
    ["Uroen på Oslo Børs fortsetter.", "The unrest on the Oslo Stock Exchange continues."],
    ["Vi møtte Zelenskyj i Kyiv.", "We met Zelensky in Kiev."],
    ["De hørte på Tsjaikovskij.", "They listened to Tchaikovsky."],
    ["Nå leser hun Dostojevskij.", "She is reading Dostoyevsky now."],
    ["Nå leser hun Dostojevskij.", "She is reading Dostoevsky now."],
    ["Det skjedde under Nato-toppmøtet.", "It happened during the NATO summit."],
    ["Saken etterforskes av Oslopolitiet.", "The case is being investigated by the Oslo police."],
    ["Han er en av Putins menn.", "He is one of Putin's men."],
    ["Han er en av Putins menn.", "He is one of the men of Putin."],
    ["Hun leste Marx' verker.", "She read the works of Marx."],
    ["Nå møtes Stortinget.", "Parliament is meeting now."],
    ["Nå møtes Stortinget.", "The Storting is meeting now."],
    ["Hun jobber i Det hvite hus.", "She works in the White House."],
    ["I går kom Kim Jong-Un.", "Kim Jong Un came yesterday."],
    ["Vi dro til Nord-Frankrike.", "We went to northern France."],
    ["Dommen i Høyesterett falt i går.", "The Supreme Court ruled yesterday."],
    ["I København regner det.", "It is raining in Copenhagen."],
    ["De bodde i Hviterussland.", "They lived in Belarus."],
    ["Det var kaldt i Moskva.", "It was cold in Moscow."],
    ["Vi seilte over Atlanterhavet.", "We sailed across the Atlantic."],
    ["De badet i Middelhavet.", "They bathed in the Mediterranean."],
    ["Han er født i Göteborg.", "He was born in Gothenburg."],
    ["Han er født i Gøteborg.", "He was born in Gothenburg."],
    ["Laget reiste til Sør-Afrika.", "The team travelled to South Africa."],
    ["Toget gikk til Wien.", "The train went to Vienna."],
    ["Hun studerte i Roma.", "She studied in Rome."],
    ["Statsminister Jonas Gahr Støre talte.", "Prime Minister Jonas Gahr Støre spoke."],
    ["Statsminister Jonas Gahr Støre talte.", "Prime Minister Jonas Gahr Stoere spoke."],
    ["Nå er Ursula von der Leyen i Brussel.", "Ursula von der Leyen is now in Brussels."],
    ["Boka handler om Osama bin Laden.", "The book is about Osama bin Laden."],
    ["Ifølge NTB er veien stengt.", "The road is closed, according to NTB."],
    ["Ifølge Aftenposten er veien stengt.", "According to Aftenposten, the road is closed."],
    ["USAs president kommer.", "The President of the United States is coming."],
    ["USAs president kommer.", "The US president is coming."],
    ["Avtalen med EU er klar.", "The agreement with the European Union is ready."],
    ["Rapporten kom fra WHO.", "The report came from the WHO."],
    ["Lederen i Ap gikk av.", "The leader of the Labour Party resigned."],
    ["Nå stemte Frp imot.", "The Progress Party now voted against."],
    ["Stemmene til KrF avgjorde.", "The votes of the Christian Democrats were decisive."],
    ["Tallene kommer fra SSB.", "The figures come from Statistics Norway."],
    ["Han søkte hjelp hos Nav.", "He sought help from NAV."],
    ["Brevet kom fra UD.", "The letter came from the Foreign Ministry."],
    ["Veien eies av Statens vegvesen.", "The road is owned by the Norwegian Public Roads Administration."],
    ["Støtten kom fra Innovasjon Norge.", "The support came from Innovation Norway."],
    ["Støtten kom fra Innovasjon Norge.", "The support came from Innovasjon Norge."],
    ["De leter etter Navalnyj.", "They are looking for Navalny."],
    ["Det sa Medvedev i går.", "Medvedev said so yesterday."],
    ["Det sa Peskov i går.", "Peskov said so yesterday."],
    ["Talen til Khrusjtsjov ble kjent.", "The speech by Khrushchev became known."],
    ["Under Jeltsin ble det annerledes.", "It was different under Yeltsin."],
    ["Under Gorbatsjov ble det annerledes.", "It was different under Gorbachev."],
    ["Nå er Korotsjenko tilbake.", "Korotchenko is back now."],
    ["Trump-administrasjonen sa nei.", "The Trump administration said no."],
    ["De forhandlet om Brexit-avtalen.", "They negotiated the Brexit deal."],
    ["Feiringen av 90-årsjubileet starter.", "The 90th anniversary celebrations are starting."],
    ["Norske forskere er i Arktis.", "Norwegian researchers are in the Arctic."],
    ["Vinteren på Svalbard er lang.", "Winter in Svalbard is long."],
    ["Hun så Melkeveien.", "She saw the Milky Way."],
    ["Romferden gikk til Merkur.", "The space journey went to Mercury."],
    ["Vi feiret Jul i Betlehem.", "We celebrated Christmas in Bethlehem."],
    ["Ordet står i Bibelen.", "The word is in the Bible."],
    ["Ordet står i Koranen.", "The word is in the Quran."],
    ["Han skrev om Platon.", "He wrote about Plato."],
    ["Han skrev om Aristoteles.", "He wrote about Aristotle."],
    ["Hun leste om Kleopatra.", "She read about Cleopatra."],
    ["Vi gikk ned Karl Johans gate.", "We walked down Karl Johans gate."],
    ["Kong Harald åpnet utstillingen.", "King Harald opened the exhibition."],
    ["Presidenten reiste hjem.", "The president went home."],
    ["Flyplassen er stengt.", "The airport is closed."],
    ["Forskere fra Bergen fant svaret.", "Researchers from Bergen found the answer."],
    ["Snøskred er farlige.", "Avalanches are dangerous."],
    ["Sommersko er glatte.", "Summer shoes are slippery."],
    ["Mystikk er vanskelig.", "Mysticism is difficult."],
    ["Det er mandag.", "It is Monday."],
    ["De kommer i morgen.", "They are coming tomorrow."],
    ["«Ingen vet det», sa hun.", "“Nobody knows,” she said."],
    ["– Dette er bra, sa Anne Hagen.", "“This is good,” said Anne Hagen."],
    ["Eg møtte Kari Hovland på Voss.", "I met Kari Hovland at Voss."],
    ["Ho kjem frå Noreg.", "She comes from Norway."],
    ["Han budde i Austerrike.", "He lived in Austria."],
    ["No møtest Høgsterett.", "The Supreme Court is meeting now."],
    ["Dei reiste til Færøyane.", "They went to the Faroe Islands."],
    ["Ballen gikk til Ødegaard.", "The ball went to Odegaard."],
    ["Ballen gikk til Håland.", "The ball went to Haaland."],
    ["Nå styrer Erdogan i Tyrkia.", "Erdogan now rules in Turkey."],
    ["Elva heter Donau.", "The river is called the Danube."],
    ["De flyktet fra Syria til Hellas.", "They fled from Syria to Greece."],
    ["De demonstrerte ved Sokrates' grav.", "They demonstrated at the grave of Socrates."],
    ["Hun kjøpte det på Internett.", "She bought it online."],
    ["Han vant OL-gull.", "He won Olympic gold."],
    ["De vant VM i fjor.", "They won the World Championships last year."],
    ["Veksten i BNP var liten.", "GDP growth was small."],
    ["Vi besøkte Vatikanet.", "We visited the Vatican."],
    ["Amazonas brenner.", "The Amazon is burning."],
    ["De gikk i Alpene.", "They hiked in the Alps."],
    ["Skipet lå i Østersjøen.", "The ship was in the Baltic Sea."],
    ["Ferjen gikk over Rødehavet.", "The ferry crossed the Red Sea."],
    ["Kyotoprotokollen er signert.", "The Kyoto Protocol has been signed."],
    ["De er fra Elfenbenskysten.", "They are from the Ivory Coast."],
    ["Båten gikk til Falklandsøyene.", "The boat went to the Falkland Islands."],
    ["I Oslo møtte Erna Solberg Angela Merkel.", "Erna Solberg met Angela Merkel in Oslo."],
  ])("%s %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

describe("names that are gone or that changed are found", () => {
  test.each([
    ["Ifølge Siegel er dette feil.", "According to him this is wrong.", "The name “Siegel” is lost"],
    ["Siegel sa at dette er feil.", "He said that this is wrong.", "The name “Siegel” is lost"],
    ["Hun bor i Drammen.", "She lives in Tønsberg.", "The name “Drammen” is lost"],
    ["Krigen i Tsjetsjenia er over.", "The war in Georgia is over.", "The name “Tsjetsjenia” is lost"],
    ["Toget fra Lillehammer er forsinket.", "The train is delayed.", "The name “Lillehammer” is lost"],
    [
      "Toget fra Lillehammer er forsinket.",
      "The train from Lillehamer is delayed.",
      "The name “Lillehammer” became “Lillehamer”",
    ],
    [
      "Toget fra Lillehammer er forsinket.",
      "The train from Lillehammor is delayed.",
      "The name “Lillehammer” became “Lillehammor”",
    ],
    ["De demonstrerte i København.", "They demonstrated in Stockholm.", "The name “København” is lost"],
    ["Vi snakket med Prigozjin.", "We talked to Shoigu.", "The name “Prigozjin” is lost"],
    [
      "Han jobber i Microsoft-avdelingen.",
      "He works in the department.",
      "The name “Microsoft-avdelingen” is lost",
    ],
    [
      "Brannen i Kristiansund er slukket.",
      "The fire in Kristiansand is out.",
      "The name “Kristiansund” became “Kristiansand”",
    ],
    ["Brevet var fra Batten.", "The letter was from Baten.", "The name “Batten” became “Baten”"],
    ["Brevet var til Benin.", "The letter was to Beni.", "The name “Benin” became “Beni”"],
    [
      "Her bor Nikolakopoulos.",
      "Nikolakopulos lives here.",
      "The name “Nikolakopoulos” became “Nikolakopulos”",
    ],
    ["Møtet i FN er avlyst.", "The meeting at the EU has been called off.", "The name “FN” is lost"],
    ["Møtet i USA er avlyst.", "The meeting in Canada has been called off.", "The name “USA” is lost"],
    ["Hun kommer fra Noosa.", "She comes from Noesa.", "The name “Noosa” became “Noesa”"],
    ["Hun sang for Dr. Lee.", "She sang for Dr. Moe.", "The name “Lee” is lost"],
    ["Nå er Gudbrandsdalen stengt.", "The road is closed now.", "The name “Gudbrandsdalen” is lost"],
    ["Det sa Putin i går.", "That was said yesterday.", "The name “Putin” is lost"],
    ["Dei kjem frå Noreg.", "They come from Sweden.", "The name “Noreg” is lost"],
  ])("%s %s", (source, target, message) => {
    expect(findings(source, target)).toMatchObject([{ check: "names", severity: "warning", message }]);
  });
});

describe("beside the rest of its name, a changed word is surely wrong", () => {
  test.each([
    ["Vi møtte Kari Hansen i går.", "We met Kari Hanson yesterday.", "The name “Hansen” became “Hanson”"],
    ["I går kom Per Bakke hjem.", "Per Hill came home yesterday.", "The name “Bakke” became “Hill”"],
    ["Vi ringte Tor Falk i går.", "We called Tor Falcon yesterday.", "The name “Falk” became “Falcon”"],
    ["Han het Ola Lindqvist.", "His name was Ola Lindqvest.", "The name “Lindqvist” became “Lindqvest”"],
  ])("%s %s", (source, target, message) => {
    expect(findings(source, target)).toMatchObject([{ severity: "error", message }]);
  });
});

describe("names in each other's place are found", () => {
  test.each([
    ["Erna Solberg møtte Angela Merkel i Berlin.", "Angela Merkel met Erna Solberg in Berlin."],
    ["Han fløy fra Bergen til Stavanger.", "He flew from Stavanger to Bergen."],
    ["Brann slo Vålerenga i Bergen.", "Vålerenga beat Brann in Bergen."],
    ["De snakket om Nansen og Amundsen.", "They talked about Amundsen and Nansen."],
  ])("%s %s", (source, target) => {
    expect(findings(source, target)).toMatchObject([
      { message: expect.stringContaining("each other’s place") },
    ]);
  });
});

describe("one name, two English spellings in a document", () => {
  const units = (...targets: readonly string[]) =>
    checkDocument(
      makeDocument(
        "seeds/sak.txt",
        targets.map((target): BlockRow => ["paragraph", ["I går kom Zelenskyj.", target]]),
      ),
      { checks: [names] },
    ).map(({ segment, message }) => `${segment} ${message}`);

  test("the second is told, naming the first", () => {
    expect(units("Zelensky came yesterday.", "Zelenskyy came yesterday.")).toEqual([
      "s2 “Zelenskyy” is “Zelensky” in segment s1",
    ]);
  });

  test("what a rule settled counts for neither", () => {
    const document = makeDocument("seeds/sak.txt", [
      ["credit", ["Foto: Zelenskyj", "Photo: Zelenskyy", "translated", "rule"]],
      ["paragraph", ["I går kom Zelenskyj.", "Zelensky came yesterday."]],
      ["paragraph", ["Så gikk Zelenskyj.", "Then Zelensky left."]],
    ]);
    expect(checkDocument(document, { checks: [names] })).toEqual([]);
  });

  test("of two names in a sentence each is compared with its own", () => {
    const document = makeDocument("seeds/sak.txt", [
      ["paragraph", ["Zelenskyj ringte Sjojgu.", "Zelensky called Shoigu."]],
      ["paragraph", ["Sjojgu ringte Zelenskyj.", "Shoigu called Zelenskyy."]],
    ]);
    expect(checkDocument(document, { checks: [names] }).map(({ message }) => message)).toEqual([
      "“Zelenskyy” is “Zelensky” in segment s1",
    ]);
  });

  test("one spelling throughout is fine", () => {
    expect(units("Zelensky came yesterday.", "Yesterday Zelensky came.")).toEqual([]);
  });
});

describe("the check keeps silent", () => {
  test.each<[string, Parameters<typeof makeDocument>[1]]>([
    ["without a target", [["paragraph", ["Kari Nordmann bor i Bodø."]]]],
    ["where a rule settled it", [["paragraph", ["Foto: Kari Nordmann", "Photo", "translated", "rule"]]]],
  ])("%s", (_, rows) => {
    expect(checkDocument(makeDocument("seeds/sak.txt", rows), { checks: [names] })).toEqual([]);
  });
});

describe("a woman who became a man", () => {
  test.each([
    ["– Jeg lyver ikke, svarer hun.", "“I am not lying,” he replies.", "“hun” became “he”"],
    ["Politiet har snakket med ham.", "Police have spoken to her.", "“ham” became “her”"],
    ["Eg stolar på ho, seier faren.", "I trust him, says the father.", "“ho” became “him”"],
  ])("%s | %s", (source, target, message) => {
    expect(findings(source, target)).toMatchObject([{ message, severity: "warning" }]);
  });

  test.each([
    ["Hun sier at han lyver.", "He is lying, she says."],
    ["Hun sier at han lyver.", "He is lying, according to the woman."],
    ["Hun er borte.", "The woman is gone."],
    ["Båten sank da han grunnstøtte.", "The boat sank when it ran aground."],
  ])("is none in %s | %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

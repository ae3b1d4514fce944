import { expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { makeDocument } from "../support/make-document.ts";

/** Translations of news that are right as they stand: no check may call them wrong, or worth a look. */
test.each([
  [
    "Kim vises under feiringen av 90-årsjubileet for hæren i Pyongyang 27. april 2022.",
    "Kim is seen during celebrations on 27 April 2022 of the 90th anniversary of the army in Pyongyang.",
  ],
  ["– Det var jo stas.", "“It was quite special, you know.”"],
  ["Nei … eller jo, jeg var livredd!", "No … well, yes, I was terrified!"],
  ["I år gikk hun først i 17. mai-toget.", "This year she walked at the head of the 17 May parade."],
  ["Det er fire mil med båt til butikken.", "It is 40 kilometres by boat to the shop."],
  [
    "Ordføreren er ikke i tvil om hvem som har ansvaret.",
    "The mayor is in no doubt about who is responsible.",
  ],
  ["Ei avgjerd er venta fredag kl. 12.00.", "A decision is expected at 12 noon on Friday."],
  ["240 kr", "NOK 240"],
  ["Utbytte per aksje: NOK 1,75 (NOK 0,90)", "Dividend per share: NOK 1.75 (NOK 0.90)"],
  ["Anlegget skal stå på en tomt på 60 mål.", "The plant is to stand on a 60,000-square-metre site."],
  ["Prisene er uten merverdiavgift:", "Prices are exclusive of VAT:"],
  [
    "Du får en SMS om lag to uker før montøren kommer.",
    "You will receive a text message about two weeks before the fitter comes.",
  ],
  ["Han slapp med skrekken.", "He escaped with nothing worse than a fright."],
  ["Den nye T-banelinjen åpner i 2035.", "The new metro line will open in 2035."],
  ["Ho (brua) opnar i haust, seier han.", "It opens this autumn, he says."],
  ["Hun sier sønnen har mistet jobben sin.", "She says her son has lost his job."],
  ["Det det handler om, er tid.", "What it is is a matter of time."],
  ["Reserveferja har plass til 18 personbilar.", "The relief ferry has room for 18 cars."],
])("%s", (source, target) => {
  const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]);
  const grave = checkDocument(document).filter(({ severity }) => severity !== "info");
  expect(grave.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { falseFriends } from "../../src/check/false-friends.ts";
import { FALSE_FRIENDS } from "../../src/language/false-friends/false-friends-table.ts";
import { judgePair } from "../support/judge-pair.ts";

const judge = (source: string, target: string) => judgePair(falseFriends, source, target);

describe("a word taken for another", () => {
  test.each([
    ["Han svarte på eventuelle spørsmål.", "He eventually answered questions.", "eventuelle", "eventually"],
    ["Saken er svært aktuell.", "The case is very actual.", "aktuell", "actual"],
    ["Hun er konsekvent.", "She is consequent.", "konsekvent", "consequent"],
    ["Fabrikken i Odda stenger.", "The fabric in Odda closes.", "Fabrikken", "fabric"],
    ["Sjefen gikk av.", "The chef resigned.", "Sjefen", "chef"],
    ["NTB-sjefen gikk av.", "The NTB chef resigned.", "NTB-sjefen", "chef"],
    ["Han skrev novellen i 1950.", "He wrote the novel in 1950.", "novellen", "novel"],
    ["Ho er fysikar.", "She is a physician.", "fysikar", "physician"],
    ["Megleren får provisjon.", "The broker receives a provision.", "provisjon", "provision"],
    ["Han har på seg smoking.", "He is smoking.", "smoking", "smoking"],
    ["Fyll ut blanketten.", "Fill in the blanket.", "blanketten", "blanket"],
    ["Det kostet 2 billioner.", "It cost 2 billion.", "billioner", "billion"],
    ["Det er fem mil til Oslo.", "It is five miles to Oslo.", "mil", "miles"],
    ["200 ansatte er permittert.", "200 employees are permitted.", "permittert", "permitted"],
    ["Han overså skiltet.", "He oversaw the sign.", "overså", "oversaw"],
    ["Renten settes opp.", "The rent is going up.", "Renten", "rent"],
    ["Staten overtar prosjektet i mai.", "The state overtakes the project in May.", "overtar", "overtakes"],
    ["Rektoren ved skolen sa opp.", "The rector of the school resigned.", "Rektoren", "rector"],
    ["Fagforeningen krever mer.", "The professional body demands more.", "Fagforeningen", "professional"],
    ["Han opererer med fem tall.", "He operates with five figures.", "opererer", "operates"],
    ["Ho går på ungdomsskule i Voss.", "She attends a youth school in Voss.", "ungdomsskule", "youth"],
    ["Samboeren ble avhørt.", "The roommate was questioned.", "Samboeren", "roommate"],
    ["Russen feirer i mai.", "The Russians celebrate in May.", "Russen", "Russians"],
    ["Barnehagen er stengt.", "The playground is closed.", "Barnehagen", "playground"],
    ["Stortingets møte varte lenge.", "The Senate's meeting was long.", "Stortingets", "Senate's"],
    ["Statsråden gikk av.", "The councillor resigned.", "Statsråden", "councillor"],
    ["Regjeringa møtte pressa.", "The regime met the press.", "Regjeringa", "regime"],
    ["Fylket har 300.000 innbyggere.", "The province has 300,000 inhabitants.", "Fylket", "province"],
    ["Han er rar.", "He is rare.", "rar", "rare"],
    ["Mappen er borte.", "The map is gone.", "Mappen", "map"],
    ["Kontoen er tom.", "The count is empty.", "Kontoen", "count"],
    ["Trikken stod i Storgata.", "The trick stood in Storgata.", "Trikken", "trick"],
  ])("%s → %s", (source, target, there, here) => {
    const found = judge(source, target);
    expect(found).toMatchObject([{ check: "false-friends", severity: "info" }]);
    const [{ source: from, target: to, message } = { message: "" }] = found;
    expect([source.slice(...(from ?? [])), target.slice(...(to ?? []))]).toEqual([there, here]);
    expect(message).toContain("rather “");
  });
});

describe("the right word, or another sense", () => {
  test.each([
    ["Han svarte på eventuelle spørsmål.", "He eventually answered any questions."],
    ["Sjefen møtte kokken.", "The head of the company met the chef."],
    ["Han skrev novellen i 1950.", "He wrote the short story in 1950."],
    ["Det er fem mil til Oslo.", "It is 50 kilometres (31 miles) to Oslo."],
    ["Legen opererer i dag.", "The doctor operates today."],
    ["Det var Roman Abramovitsj.", "It was Roman Abramovich."],
    ["Rektor sa opp.", "The headteacher resigned."],
    ["Russen feirer i mai.", "The school leavers celebrate their graduation in May."],
    ["Skyen er grå.", "The cloud in the sky is grey."],
    ["Barna lekte ved låven.", "The children played by the barn."],
    ["Våren er slutt.", "Spring is over."],
  ])("%s → %s", (source, target) => {
    expect(judge(source, target)).toEqual([]);
  });
});

test("the table holds 120 rows or more, all of four cells, none with a word both wrong and right", () => {
  expect(FALSE_FRIENDS.length).toBeGreaterThanOrEqual(120);
  const cells = FALSE_FRIENDS.map((row) => row.split("|").map((cell) => cell.trim()));
  expect(cells.filter((row) => row.length !== 4 || row.includes(""))).toEqual([]);
  const words = cells.map(
    ([, wrong = "", right = ""]) => [new Set(wrong.split(" ")), right.split(" ")] as const,
  );
  expect(words.filter(([wrong, right]) => right.some((word) => wrong.has(word)))).toEqual([]);
});

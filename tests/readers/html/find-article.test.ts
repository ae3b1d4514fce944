import { describe, expect, test, vi } from "vitest";
import { htmlRegions } from "../../../src/readers/html/html-regions.ts";
import { checkRegions } from "../../support/check-regions.ts";
import { showRegions } from "../../support/show-regions.ts";

const FIRST =
  "Uværet traff kysten natt til onsdag, og fire kommuner var uten strøm til langt på dag, ifølge nettselskapet.";
const SECOND =
  "– Vi har ikke sett maken på tjue år, sier driftssjef Jarle Nes, som ledet arbeidet fra kontoret i Florø.";
const THIRD =
  "Kraftlaget venter at alle kundene har strøm igjen før helgen, men tar forbehold om været, som kan snu.";
const TEXT = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const SHOWN = [`paragraph: ${FIRST}`, `paragraph: ${SECOND}`, `paragraph: ${THIRD}`];

function read(body: string): readonly string[] {
  const source = `<!DOCTYPE html><html lang="nb"><body>${body}</body></html>`;
  const regions = htmlRegions(source);
  checkRegions(source, regions);
  return showRegions(regions);
}

describe("the article of a page", () => {
  test.each([
    [
      "navigation, footer and script are left out",
      `<nav><a href=/>Forsiden</a></nav><article>${TEXT}<script>let a</script></article><footer>Redaktør: Per Bakke</footer>`,
      SHOWN,
    ],
    [
      "what stands beside it is left out",
      `<div class=topp><a href=/>Avisa</a></div><div id=sak>${TEXT}</div><div class=bunn>Alle rettigheter</div>`,
      SHOWN,
    ],
    [
      "a headline and a lead outside",
      `<div class=logo>Avisa</div><header><h1>Storm</h1><p class=ingress>Fire døgn uten strøm.</p></header><div>${TEXT}</div>`,
      ["heading: Storm", "lead: Fire døgn uten strøm.", ...SHOWN],
    ],
    [
      "a headline in the navigation is none",
      `<nav><h1>Avisa</h1></nav><p>Reklame</p><article>${TEXT}</article>`,
      SHOWN,
    ],
    [
      "a smaller headline of the same article",
      `<h2>Mest lest</h2><article><h2>Storm</h2><h2>I nord</h2><div>${TEXT}</div></article>`,
      ["heading: Storm", "heading: I nord", ...SHOWN],
    ],
    [
      "its own headline is enough",
      `<h1>Avisa</h1><p>Vær og vind</p><article><h1>Storm</h1>${TEXT}</article>`,
      ["heading: Storm", ...SHOWN],
    ],
    [
      "asides are left out, fact boxes are not",
      `<article>${TEXT}<aside><p>Les mer</p></aside><aside class="faktaboks"><p>Florø er en by.</p></aside></article>`,
      [...SHOWN, "paragraph: Florø er en by."],
    ],
    [
      "lists of links inside are left out, lists are not",
      `<article>${TEXT}<div><a href=/a>Ras stengte veien</a><a href=/b>Ferja står</a><a href=/c>Skolen er stengt</a></div><ul><li>Ha lykt</li><li>Ha vann</li></ul></article>`,
      [...SHOWN, "list-item: Ha lykt", "list-item: Ha vann"],
    ],
    ["by its name", `<article>${TEXT}<div class="article-share"><p>Del saken</p></div></article>`, SHOWN],
    [
      "a short figure and its caption stay",
      `<article><figure><img src=a alt="Kaia"><figcaption>Kaia.</figcaption></figure>${TEXT}</article>`,
      ["caption: Kaia", "caption: Kaia.", ...SHOWN],
    ],
    [
      "what no one sees, dialogues and searches",
      `<article>${TEXT}<p hidden>Skjult</p><div role=search>Søk</div><div role=dialog>Godta</div></article>`,
      SHOWN,
    ],
    [
      "a form around the page",
      `<form id=aspnet><article><h1>Storm</h1>${TEXT}</article><form><p>Meld deg på</p></form></form>`,
      ["heading: Storm", ...SHOWN],
    ],
    [
      "forms, templates and noscript",
      `<article>${TEXT}<template><p>Mal</p></template><noscript><p>Slå på</p></noscript><div><form><p>Meld deg på</p></form></div></article>`,
      SHOWN,
    ],
    [
      "a quote's footer is its source",
      `<article>${TEXT}<blockquote>Havet tar.<footer>Fiskeren</footer></blockquote><footer>Av Kari</footer></article>`,
      [...SHOWN, "quote: Havet tar.", "quote: Fiskeren"],
    ],
    ["code in blocks", `<article>${TEXT}<pre>npm start</pre></article>`, SHOWN],
    [
      "paragraphs in English and what must stay",
      `<article>${TEXT}<p lang="en">No comment</p><p translate=no>Vy</p><div lang=nn><p>Ikkje enno</p></div></article>`,
      [...SHOWN, "paragraph: Ikkje enno"],
    ],
  ])("%s", (_, body, regions) => {
    expect(read(body)).toEqual(regions);
  });
});

describe("what looks like clutter and is none", () => {
  test.each([
    [
      "a list of links that readability keeps",
      `<article>${TEXT}<ul><li><a href=/a>Ras stengte veien</a></li><li><a href=/b>Ferja står</a></li></ul></article>`,
      [...SHOWN, "list-item: Ras stengte veien", "list-item: Ferja står"],
    ],
    [
      "a single link",
      `<article>${TEXT}<div><a href=/a>Last ned rapporten</a></div></article>`,
      [...SHOWN, "paragraph: Last ned rapporten"],
    ],
    [
      "a box with the headline in it",
      `<div class="social"><h1>Storm</h1></div><article>${TEXT}</article>`,
      ["heading: Storm", ...SHOWN],
    ],
    [
      "most of the article",
      `<article><h2>Storm</h2><div class="sponsor">${TEXT}</div></article>`,
      ["heading: Storm", ...SHOWN],
    ],
    ["an article in what says it is English", `<div lang="en"><article>${TEXT}</article></div>`, SHOWN],
  ])("%s", (_, body, regions) => {
    expect(read(body)).toEqual(regions);
  });

  test("navigation between the headline and the article is some", () => {
    const page = `<h1>Storm</h1><nav><p>Meny</p></nav><div class=verktoy><p>Lytt til saken</p></div><div id=sak>${TEXT}</div>`;
    expect(read(page)).toEqual(["heading: Storm", "paragraph: Lytt til saken", ...SHOWN]);
  });

  test("what follows the article is outside, though the headline is as well", () => {
    const page = `<h1>Storm</h1><section><div>${TEXT}</div><div>Alle rettigheter</div></section>`;
    expect(read(page)).toEqual(["heading: Storm", ...SHOWN]);
  });

  test("a headline on a page that says it is English", () => {
    const source = `<html lang="en"><body><h1>Storm</h1><div>${TEXT}</div></body></html>`;
    expect(showRegions(htmlRegions(source))).toEqual(["heading: Storm", ...SHOWN]);
  });

  test("names that no other parser takes, without a word on the console", () => {
    const log = vi.spyOn(console, "log");
    expect(
      read(`<nav>Meny</nav><article {{sak}}="1" a"b='<' data-bitekst="9"><o:p/><a<b></a<b>${TEXT}</article>`),
    ).toEqual(SHOWN);
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });
});

describe("a page without an article", () => {
  test("all of its body is read, but what is never text", () => {
    expect(read("<nav>Meny</nav><p>Stengt i dag.</p><aside>Reklame</aside><footer>Bunn</footer>")).toEqual([
      "paragraph: Stengt i dag.",
    ]);
  });

  test.each([
    [
      "with the headline in it",
      "<form><h1>Stengt</h1><p>I dag.</p></form>",
      ["heading: Stengt", "paragraph: I dag."],
    ],
    [
      "with three paragraphs in it",
      "<form><p>Stengt.</p><p>I dag.</p><p>I morgen.</p></form>",
      ["paragraph: Stengt.", "paragraph: I dag.", "paragraph: I morgen."],
    ],
    ["to fill in", "<p>Stengt.</p><form><p>Meld deg på</p><p>Navn</p></form>", ["paragraph: Stengt."]],
  ])("a form %s", (_, body, regions) => {
    expect(read(body)).toEqual(regions);
  });

  test("nested as deep as browsers nest", () => {
    expect(read(`${"<div>".repeat(500)}<p>${FIRST}</p><p>${SECOND}`)).toEqual(SHOWN.slice(0, 2));
  });

  test("frames have no body", () => {
    const source = "<html><frameset><frame src=a></frameset></html>";
    expect(htmlRegions(source)).toEqual([]);
  });
});

import type { BilingualDocument } from "../../src/model/document.ts";
import { type BlockRow, makeDocument, type UnitRow } from "./make-document.ts";

const JUBILEE: UnitRow[] = [
  [
    "Den nordkoreanske diktatoren Kim Jong Un under feiringen av 90-årsjubileet for grunnleggelsen av den koreanske folkets revolusjonære hær 27. april 2022.",
    "The North Korean dictator Kim Jong Un at the celebration of the 90th anniversary of the founding of the Korean People’s Revolutionary Army on 27 April 2022.",
    "final",
    "memory",
  ],
  [
    "Nå tilbyr han Russland 100.000 soldater i krigen mot Ukraina, ifølge New York Post.",
    "Now he is offering Russia 100,000 soldiers for the war against Ukraine, according to the New York Post.",
    "final",
    "human",
  ],
  [
    "(Korean Central News Agency / Korea News Service via AP)",
    "(Korean Central News Agency / Korea News Service via AP)",
    "translated",
    "rule",
  ],
];

const VLADIVOSTOK: UnitRow[] = [
  [
    "Russlands president Vladimir Putin kan få militær hjelp fra Nord-Koreas diktator Kim Jong-Un.",
    "Russia’s president Vladimir Putin may receive military help from North Korea’s dictator Kim Jong Un.",
  ],
  [
    "Bildet er fra et tidligere møte i Vladivostok 25. april 2019.",
    "The picture is from an earlier meeting in Vladivostok on 25 April 2019.",
    "reviewed",
    "human",
  ],
  ["Foto: Alexander Zemlianichenko / AP", "Photo: Alexander Zemlianichenko / AP", "translated", "rule"],
];

const BLOCKS: readonly BlockRow[] = [
  [
    "heading",
    [
      "Putin kan få hjelp fra Nord-Korea: Kim Jong-Un tilbyr Russland 100.000 soldater i krigen mot Ukraina",
      "Putin may get help from North Korea: Kim Jong Un offers Russia 100,000 soldiers for the war against Ukraine",
      "final",
      "human",
    ],
  ],
  ["caption", ...JUBILEE],
  ["caption", ...JUBILEE, ["Foto: AP", "Photo: AP", "translated", "rule"]],
  [
    "lead",
    [
      "Putins desperate mangel på kampklare soldater gir seg stadig nye utslag.",
      "Putin’s desperate shortage of combat-ready soldiers keeps showing itself in new ways.",
      "translated",
      "human",
    ],
    [
      "Nå får russerne en utstrakt hånd fra uventet hold.",
      "Now the Russians are being offered a helping hand from an unexpected quarter.",
      "translated",
      "memory",
    ],
  ],
  [
    "dialogue",
    [
      "– Det er rapporter om at 100.000 nordkoreanske frivillige er forberedt på å komme og ta del i konflikten, sier den russiske militæreksperten Igor Korotchenko på Channel One Russland, til New York Post.",
      "“There are reports that 100,000 North Korean volunteers are ready to come and take part in the conflict,” the Russian military expert Igor Korotchenko says on Channel One Russia, according to the New York Post.",
    ],
  ],
  [
    "paragraph",
    [
      "På den måten ønsker Nord-Koreas diktator å hjelpe sin allierte med å vinne krigen mot Ukraina.",
      "In this way North Korea’s dictator wants to help his ally win the war against Ukraine.",
    ],
  ],
  [
    "heading",
    [
      "Wagner Gruppen rekrutterer fra russiske fengsler",
      "The Wagner Group is recruiting from Russian prisons",
    ],
  ],
  ["caption", ...VLADIVOSTOK],
  ["caption", ...VLADIVOSTOK],
  [
    "paragraph",
    [
      "Ifølge vestlig etterretning har Russland mistet et betydelig antall soldater i strid.",
      "According to Western intelligence, Russia has lost a considerable number of soldiers in combat.",
      "final",
      "engine:deepl",
    ],
    [
      "Forsiktige anslag antyder personelltap på mellom 15.000 og 20.000 soldater, mens ukrainsk etterretning opererer med russiske tapstall på 42.500 døde soldater.",
      "Cautious estimates suggest losses of between 15,000 and 20,000 soldiers, while Ukrainian intelligence puts Russian losses at 42.500 dead soldiers.",
    ],
  ],
  [
    "paragraph",
    [
      "For å kompensere for de tapte soldatene har Russland intensivert rekrutteringen av soldater.",
      "To make up for the soldiers it has lost, Russia has stepped up its recruitment.",
    ],
    ["Blant annet er innsatte i russiske fengsler tilbudt amnesti dersom de deltar i krigen i seks måneder."],
    [
      "Blant annet er Wagner Gruppen engasjert i denne rekrutteringen, skriver Kyiv Independent.",
      "The Wagner Group, among others, is engaged in this recruitment, the Kyiv Independent writes.",
    ],
  ],
  [
    "heading",
    [
      "Tsjetsjenske soldater og leiesoldater fra Syria",
      "Chechen soldiers and mercenaries from Syria",
      "translated",
      "memory",
    ],
  ],
  [
    "paragraph",
    [
      "Fra før har Russland dratt nytte av tsjetsjenske soldater og leiesoldater fra nevnte Wagner Gruppen.",
      "Russia has already made use of Chechen soldiers and of mercenaries from the Wagner Group.",
      "reviewed",
      "human",
    ],
    [
      "Russland har også åpent rekruttert frivillige fra Syria og andre land i Midt-Østen.",
      "Russia has also openly recruited volunteers from Syria and other countries in the Middle East.",
    ],
  ],
  [
    "paragraph",
    [
      "Det har også vært spekulert i om soldater fra Belarus har deltatt i krigshandlinger, men det skal være betydelig motstand i den belarussiske befolkningen mot å krige mot broderfolket i Ukraina.",
      "There has also been speculation that soldiers from Belarus have taken part in the fighting, but there is said to be considerable opposition among Belarusians to waging war on their brother nation in Ukraine.",
    ],
  ],
  [
    "heading",
    [
      "– Oppfyller sin internasjonale plikt til å kjempe mot ukrainsk fascisme",
      "‘Fulfilling its international duty to fight Ukrainian fascism’",
    ],
  ],
  [
    "paragraph",
    [
      "Dersom Nord-Korea gjør alvor av løftene om å overføre tropper til den russiske offensiven i Ukraina, vil det kunne bety en kraftig omdreining og en potensiell gamechanger.",
      "Should North Korea make good on its promises to transfer troops to the Russian offensive in Ukraine, it could mean a sharp turn and a potential game changer.",
    ],
  ],
  [
    "dialogue",
    [
      "– Hvis Nord-Korea uttrykker et ønske om å oppfylle sin internasjonale plikt til å kjempe mot ukrainsk fascisme, bør vi tillate dem, sier den russiske militæreksperten Igor Korotchenko, ifølge Business Insider.",
      "“If North Korea expresses a wish to fulfil its international duty to fight Ukrainian fascism, we should allow them to,” says the Russian military expert Igor Korotchenko, according to Business Insider.",
    ],
  ],
  [
    "paragraph",
    [
      "Ifølge den sørkoreanske avisen Daily NK har Nord-Korea også tilbudt arbeidere for å hjelpe Russland med å gjenoppbygge et Ukraina etter krigen.",
      "According to the South Korean newspaper Daily NK, North Korea has also offered workers to help Russia rebuild Ukraine after the war.",
    ],
  ],
];

/** The customer's article in mixed states: every mark, two findings, one segment without English. */
export function sampleDocument(): BilingualDocument {
  const document = makeDocument("seeds/000_ee5ff4ad08830e01.txt", BLOCKS);
  return {
    ...document,
    findings: [
      {
        segment: "s21",
        check: "numbers",
        severity: "error",
        message: "The Norwegian has 42,500 (“42.500”), the English 42.5 (“42.500”)",
        source: [137, 143],
        target: [125, 131],
        fix: "42,500",
      },
      { segment: "s23", check: "empty", severity: "error", message: "Segment s23 has no English text" },
      {
        segment: "s26",
        check: "names",
        severity: "warning",
        message: "“nevnte” (aforementioned) is not in the English",
        source: [78, 84],
      },
    ],
  };
}

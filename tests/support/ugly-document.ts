import type { BilingualDocument } from "../../src/model/document.ts";
import { type BlockRow, makeDocument } from "./make-document.ts";

const LONG_WORD = "menneskerettighetsorganisasjonsmedlemsskapskontingentinnbetalingsordningen";

const BLOCKS: readonly BlockRow[] = [
  [
    "heading",
    [
      "– Dette er </style><script>alert(1)</script> verre enn verst",
      "‘This is </style><script>alert(1)</script> worse than worst’",
    ],
  ],
  [
    "byline",
    [
      "Av Kari Nordmann & Ola «Tøffen» Hansen",
      "By Kari Nordmann & Ola ‘Tøffen’ Hansen",
      "translated",
      "memory",
    ],
  ],
  ["dateline", ["Publisert 12.05.2022 kl. 10.30", "Published 12 May 2022, 10.30am", "final", "human"]],
  [
    "lead",
    [`Ordet ${LONG_WORD} er langt, ifølge https://www.example.no/${"svaert-lang-adresse/".repeat(6)}`],
  ],
  [
    "paragraph",
    [
      "Teksten \u202Esnur retning\u202C og \u2066isolerer\u2069 seg, med مرحبا midt i.",
      "The text \u202Eturns round and never turns back, with مرحبا in the middle.",
    ],
    [
      "Et halvt tegn \uD83D og et helt 😀, med \u0000 og \u0007 i.",
      "Half a character \uD83D and a whole 😀, with \u0000 and \u0007.",
      "reviewed",
      "human",
    ],
    ["Ja.", "Yes.", "final", "engine:deepl"],
  ],
  ["credit", ["Foto: Åse Østby / NTB", "Photo: Åse Østby / NTB", "translated", "rule"]],
  [
    "read-also",
    ["Les også: Slik blir strømprisen", "Read also: What electricity will cost", "translated", "human"],
  ],
  ["list-item", ["Stiftet: 2016", "Founded: 2016"]],
  [
    "list-item",
    [
      "Ansatte: 1.250, hvorav de aller fleste arbeider ved hovedkontoret i Bergen.",
      "Employees: 1,250, most of them at the head office in Bergen.",
    ],
    ["Resten er spredt.", "The rest are scattered."],
  ],
  ["list-item", ["Omsetning: 45 mill. kroner", "Turnover: NOK 45 million", "final", "memory"]],
  ["quote", ["«Det er ikke over før det er over.»", "“It isn’t over till it’s over.”"]],
  ["table-cell", ["Gjennomsnittlig utetemperatur", "Mean outdoor temperature"]],
  [
    "code",
    [
      'if (a < b && c > d) {\n  skriv("hei");\n}',
      'if (a < b && c > d) {\n  skriv("hei");\n}',
      "translated",
      "rule",
    ],
  ],
  [
    "dialogue",
    ["– Nei, svarer Grande.", "“No,” Grande replies.", "translated", "engine:<b>local</b>"],
    ["– Fondet er langsiktig.", "“The fund is in it for the long run.”"],
  ],
];

/** Every kind of block, every severity, and text that would break a careless page. */
export function uglyDocument(): BilingualDocument {
  return {
    ...makeDocument(`seeds/stygg "fil" <&>/${LONG_WORD}.txt`, BLOCKS),
    findings: [
      {
        segment: "s1",
        check: "typography",
        severity: "info",
        message: "Headline quotes are single: <b>‘…’</b>",
      },
      {
        segment: "s4",
        check: "too-long",
        severity: "error",
        message: `Segment s4 is too long: ${LONG_WORD.repeat(2)}`,
      },
      {
        segment: "s5",
        check: "names",
        severity: "warning",
        message: "\u202Eturned round",
        source: [8, 22],
        target: [9, 999],
      },
      {
        segment: "s5",
        check: "names",
        severity: "warning",
        message: "twice",
        source: [10, 30],
        target: [-4, 3],
        fix: "<i>fix</i>",
      },
      {
        segment: "s6",
        check: "numbers",
        severity: "error",
        message: "cut in two",
        source: [15, 28],
        target: [40, 36],
      },
      { segment: "s99", check: "empty", severity: "info", message: "of a segment that is not there" },
    ],
  };
}

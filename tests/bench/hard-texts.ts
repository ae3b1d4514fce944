/** Texts that bad splitters are slow on: one piece over and over, and in how many bytes they are tried. */
export interface HardText {
  readonly name: string;
  readonly piece: string;
  readonly megabytes: number;
}

/** Without a space, so that there is nowhere to cut; then with ever new places where one might. */
export const HARD_TEXTS: readonly HardText[] = [
  ...["a", ".", "a.", "1", "1.", '"', "»", "«", "()", "(", "([", "?!", ":", "a:", "a;", "–"].map((piece) => ({
    name: `${JSON.stringify(piece)} only`,
    piece,
    megabytes: 100,
  })),
  { name: "line breaks only", piece: "\n", megabytes: 100 },
  { name: "spaces only", piece: " ", megabytes: 100 },
  ...[
    "a. ",
    "1. ",
    "A. ",
    "«A. ",
    "(Han kom. ",
    "a.\n",
    ". » ",
    ". :) ",
    "Han sa: Vi ",
    "Si: «A ",
    "a ",
    "a; B ",
  ].map((piece) => ({ name: `${JSON.stringify(piece)} only`, piece, megabytes: 10 })),
];

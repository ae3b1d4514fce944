import { type MarianTable, marianBinary } from "./marian-binary.ts";
import { type Piece, sentencePieceVocabulary } from "./sentencepiece.ts";

/** Width of the tables; half of it tells words apart, half of it places. */
const WIDTH = 256;
const INNER = 64;
const CHARACTERS =
  "!\"#%&'()*+,-./0123456789:;=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÆØÅæøåÄÖÜäöüéèêóòôáàñç«»–—“”’‘…§€@_<>[]{}|~$🦌";
/** Marian adds sines and cosines of the place, in two blocks; their fast first halves tell places apart. */
const isPlace = (column: number) => column % (WIDTH / 2) < WIDTH / 4;
const COLUMNS = Array.from({ length: WIDTH }, (_, column) => column);
const PLACES = COLUMNS.filter(isPlace);
const WORDS = COLUMNS.filter((column) => !isPlace(column));

/**
 * A transformer that translates word for word, by construction: nothing is trained. The encoder hands on the code of
 * each piece's translation, one head of attention looks at the piece in the decoder's own place, and the output is the
 * piece whose code is nearest. Pieces that are no words of the dictionary come out as they went in.
 */
export function dictionaryModel(words: Readonly<Record<string, string>>): {
  readonly model: Buffer;
  readonly vocab: Buffer;
} {
  const { pieces, translations } = makePieces(words);
  const tables = makeTables(pieces.length, translations);
  const config = Buffer.from(`${configOf(pieces.length)}\0`);
  const scales = tables
    .filter(({ name }) => /_(Wq|Wk|Wv|Wo|W1|W2|Wt)$/u.test(name))
    .map(({ name }) => table(`${name}_QuantMultA`, [1, 1], (cells) => cells.fill(127 / 8)));
  const settings: MarianTable = {
    name: "special:model.yml",
    type: "int8",
    shape: [config.length],
    bytes: config,
  };
  return {
    model: marianBinary([...tables, ...scales, settings]),
    vocab: sentencePieceVocabulary(pieces),
  };
}

function makePieces(words: Readonly<Record<string, string>>) {
  const pieces: Piece[] = [
    { text: "</s>", score: 0, kind: "control" },
    { text: "<unk>", score: 0, kind: "unknown" },
  ];
  const places = new Map<string, number>();
  const place = (text: string, score: number): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, pieces.length);
    return pieces.push({ text, score, kind: "normal" }) - 1;
  };
  place("\u2581", -9);
  for (const character of CHARACTERS) place(character, -10);
  const entries = Object.entries(words).map(
    ([source, target]) => [place(asPiece(source), -1), place(asPiece(target), -3)] as const,
  );
  // Marian's products of matrices take eight columns at a time.
  while (pieces.length % 8 > 0) pieces.push({ text: `<${pieces.length}>`, score: 0, kind: "unused" });
  return { pieces, translations: new Map(entries) };
}

function asPiece(text: string): string {
  return `\u2581${text.replaceAll(" ", "\u2581")}`;
}

function makeTables(size: number, translations: ReadonlyMap<number, number>): readonly MarianTable[] {
  const codes = makeCodes(size);
  const fillCodes = (cells: Float32Array, scale: number, pieceOf: (row: number) => number) => {
    for (let row = 0; row < size; row += 1)
      for (const [at, column] of WORDS.entries())
        cells[row * WIDTH + column] = scale * (codes[pieceOf(row)]?.[at] ?? 0);
  };
  const diagonal = (columns: readonly number[], value: number) => (cells: Float32Array) => {
    for (const column of columns) cells[column * WIDTH + column] = value;
  };
  return [
    table("encoder_Wemb", [size, WIDTH], (cells) =>
      fillCodes(cells, 0.25, (row) => translations.get(row) ?? row),
    ),
    table("decoder_Wemb", [size, WIDTH]),
    ...attention("encoder_l1_self"),
    ...feedForward("encoder_l1_ffn"),
    ...attention("decoder_l1_self"),
    ...attention("decoder_l1_context", {
      // So sharp that no neighbour is looked at.
      Wq: diagonal(PLACES, 60),
      Wk: diagonal(PLACES, 1),
      Wv: diagonal(WORDS, 1),
      Wo: diagonal(WORDS, 1),
    }),
    ...feedForward("decoder_l1_ffn"),
    table("decoder_ff_logit_out_Wt", [size, WIDTH], (cells) => fillCodes(cells, 1 / 16, (row) => row)),
    table("decoder_ff_logit_out_b", [1, size]),
  ];
}

/** A code of +1 and -1 for every piece, the same at every run; two of them are never near each other. */
function makeCodes(size: number): readonly (readonly number[])[] {
  let seed = 7;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed < 2 ** 31 ? -1 : 1;
  };
  return Array.from({ length: size }, () => WORDS.map(next));
}

type Fill = (cells: Float32Array) => void;

function table(name: string, shape: readonly number[], fill: Fill = () => undefined): MarianTable {
  const cells = new Float32Array(shape.reduce((product, each) => product * each, 1));
  fill(cells);
  return { name, type: "float32", shape, bytes: Buffer.from(cells.buffer) };
}

function attention(name: string, fills: Readonly<Record<string, Fill>> = {}): readonly MarianTable[] {
  const weights = ["Wq", "Wk", "Wv", "Wo"].map((each) =>
    table(`${name}_${each}`, [WIDTH, WIDTH], fills[each]),
  );
  return [...weights, ...["bq", "bk", "bv", "bo"].map((each) => table(`${name}_${each}`, [1, WIDTH]))];
}

function feedForward(name: string): readonly MarianTable[] {
  return [
    table(`${name}_W1`, [WIDTH, INNER]),
    table(`${name}_b1`, [1, INNER]),
    table(`${name}_W2`, [INNER, WIDTH]),
    table(`${name}_b2`, [1, WIDTH]),
  ];
}

function configOf(size: number): string {
  return `bert-train-type-embeddings: true
bert-type-vocab-size: 2
dec-cell: ssru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
dec-depth: 1
dim-emb: ${WIDTH}
dim-rnn: 1024
dim-vocabs: [${size}, ${size}]
enc-cell: gru
enc-cell-depth: 1
enc-depth: 1
enc-type: bidirectional
input-types: []
layer-normalization: false
lemma-dim-emb: 0
right-left: false
skip: false
tied-embeddings: false
tied-embeddings-all: false
tied-embeddings-src: false
transformer-aan-activation: swish
transformer-aan-depth: 2
transformer-aan-nogate: false
transformer-decoder-autoreg: self-attention
transformer-dim-aan: 2048
transformer-dim-ffn: ${INNER}
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: last
transformer-heads: 1
transformer-no-projection: false
transformer-pool: false
transformer-postprocess: da
transformer-postprocess-emb: d
transformer-postprocess-top: ""
transformer-preprocess: ""
transformer-tied-layers: []
transformer-train-position-embeddings: false
type: transformer
ulr: false
ulr-dim-emb: 0
ulr-trainable-transformation: false
version: v1.9.0 made for tests
`;
}

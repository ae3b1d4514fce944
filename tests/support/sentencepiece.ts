/** A piece of a vocabulary; kinds by `sentencepiece_model.proto`. */
export interface Piece {
  readonly text: string;
  readonly score: number;
  readonly kind: keyof typeof KINDS;
}

const KINDS = { normal: 1, unknown: 2, control: 3, unused: 5 } as const;
/** Field numbers of https://github.com/google/sentencepiece, `src/sentencepiece_model.proto`. */
const UNIGRAM = 1;

/** A SentencePiece vocabulary, which is a message of Protocol Buffers, written by hand. */
export function sentencePieceVocabulary(pieces: readonly Piece[]): Buffer {
  const listed = pieces.map(({ text, score, kind }) =>
    bytesField(1, join(textField(1, text), floatField(2, score), numberField(3, KINDS[kind]))),
  );
  const trainer = join(
    numberField(3, UNIGRAM),
    numberField(4, pieces.length),
    numberField(40, 1),
    numberField(41, -1),
    numberField(42, 0),
    numberField(43, -1),
    textField(44, " \u2047 "),
  );
  const normaliser = join(textField(1, "identity"), numberField(3, 1), numberField(4, 1), numberField(5, 1));
  return join(...listed, bytesField(2, trainer), bytesField(3, normaliser));
}

function join(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 128);
  } while (rest > 0n);
  return Buffer.from(bytes);
}

function numberField(field: number, value: number): Buffer {
  return join(varint(field << 3), varint(value));
}

function bytesField(field: number, bytes: Buffer): Buffer {
  return join(varint((field << 3) | 2), varint(bytes.length), bytes);
}

function textField(field: number, text: string): Buffer {
  return bytesField(field, Buffer.from(text));
}

function floatField(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return join(varint((field << 3) | 5), bytes);
}

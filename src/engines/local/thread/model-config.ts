/**
 * Marian's options. `int8shiftAlphaAll` takes the scales of activations from the model instead of the batch at hand,
 * which alone makes an answer independent of its neighbours. Pieces are shorter than `max-length-break` tokens
 * (`split-long.ts`), since Bergamot would join what it breaks without a space.
 */
export const MODEL_CONFIG = `beam-size: 1
normalize: 1.0
word-penalty: 0
max-length-break: 512
mini-batch-words: 1024
workspace: 128
max-length-factor: 2.0
skip-cost: true
cpu-threads: 0
quiet: true
quiet-translation: true
gemm-precision: int8shiftAlphaAll
alignment: soft
ssplit-mode: sentence
`;

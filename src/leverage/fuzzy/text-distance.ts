import { editDistance } from "./edit-distance.ts";

const SURROGATE = /[\uD800-\uDFFF]/;

/**
 * The edit distance of two texts in characters (code points), as long as it is at most `most`; else more than `most`.
 * Thirty-two rows of Levenshtein's table at a time (Myers 1999, in Hyyrö's form for long texts).
 */
export function textDistance(one: string, other: string, most: number): number {
  const [long, short] = one.length < other.length ? [other, one] : [one, other];
  if (isAstral(long) || isAstral(short)) return editDistance([...one], [...other], most);
  if (long.length - short.length > most) return most + 1;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let [end, longEnd] = [short.length, long.length];
  while (end > start && short.charCodeAt(end - 1) === long.charCodeAt(longEnd - 1)) {
    end--;
    longEnd--;
  }
  return end === start ? longEnd - start : byBits(long.slice(start, longEnd), short.slice(start, end));
}

function isAstral(text: string): boolean {
  return SURROGATE.test(text);
}

/** For each UTF-16 unit, the rows of the block at hand that have it; all naught between two calls. */
const rows = new Int32Array(0x1_0000);

/** Rows are those of `down`; what a block hands to the one below it goes by column. */
function byBits(across: string, down: string): number {
  const plus = new Uint8Array(across.length).fill(1);
  const minus = new Uint8Array(across.length);
  let score = down.length;
  for (let top = 0; top < down.length; top += 32) {
    const last = Math.min(31, down.length - top - 1);
    for (let row = 0; row <= last; row++) {
      const unit = down.charCodeAt(top + row);
      rows[unit] = (rows[unit] as number) | (1 << row);
    }
    score += runBlock(across, { plus, minus, last });
    for (let row = 0; row <= last; row++) rows[down.charCodeAt(top + row)] = 0;
    if (top + 32 < down.length) score = down.length;
  }
  return score;
}

interface Carry {
  /** By column, whether the last row of the block above goes up or down by one there. */
  readonly plus: Uint8Array;
  readonly minus: Uint8Array;
  /** The block's last row. */
  readonly last: number;
}

/** Goes through all columns of a block, leaves its carry for the next one, and gives how its last row changed in all. */
function runBlock(across: string, { plus, minus, last }: Carry): number {
  let [up, down, change] = [-1, 0, 0];
  for (let column = 0; column < across.length; column++) {
    const equal = rows[across.charCodeAt(column)] as number;
    const [carryUp, carryDown] = [plus[column] as number, minus[column] as number];
    const vertical = equal | down;
    const match = equal | carryDown;
    const horizontal = (((match & up) + up) ^ up) | match;
    let rise = down | ~(horizontal | up);
    let fall = up & horizontal;
    const [risen, fallen] = [(rise >>> last) & 1, (fall >>> last) & 1];
    change += risen - fallen;
    plus[column] = risen;
    minus[column] = fallen;
    rise = (rise << 1) | carryUp;
    fall = (fall << 1) | carryDown;
    up = fall | ~(vertical | rise);
    down = rise & vertical;
  }
  return change;
}

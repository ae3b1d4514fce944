/**
 * A rule of one's own in SRX's manner: regular expressions (Unicode mode, case counts) for what stands directly
 * before and directly behind a stretch of white space. Either may name the white space too, or leave it out, and
 * either may be left out altogether. Both see 100 UTF-16 units to either side of the next word.
 */
export interface BreakPattern {
  readonly before?: string;
  readonly after?: string;
}

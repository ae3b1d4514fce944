import type { BlockKind } from "../../../model/block.ts";

/** A block as it is seen when its kind is asked for. */
export interface UnnamedBlock {
  readonly text: string;
  /** What the layout says. */
  readonly kind: BlockKind | undefined;
  /** It stands in the same stretch of lines as the block before. */
  readonly joined: boolean;
  readonly sentences: number;
}

/** Kinds as they are so far, by index of the block; rules about neighbours change them in place. */
export type Kinds = BlockKind[];

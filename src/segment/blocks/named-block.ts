import type { BlockKind } from "../../model/block.ts";
import type { Segment } from "../../model/segment.ts";
import type { TextForm } from "../../model/text-form.ts";

/** A block whose kind is settled, not yet numbered. */
export interface NamedBlock {
  readonly kind: BlockKind;
  readonly form?: TextForm;
  /** At least one. */
  readonly segments: readonly Omit<Segment, "id">[];
}

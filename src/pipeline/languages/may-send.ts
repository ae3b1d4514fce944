import type { SegmentedDocument } from "../../model/document.ts";
import type { Kit } from "../kit.ts";

/** Whether an article may go to an engine at all (`source.nynorsk` of the config); which one, others decide. */
export function maySend(
  { config }: Pick<Kit, "config">,
  { language }: Pick<SegmentedDocument, "language">,
): boolean {
  return language !== "nn" || config.source.nynorsk !== "refuse";
}

import { checkDocument } from "../../check/check-document.ts";
import type { CheckSettings } from "../../model/check-settings.ts";
import { markDismissed } from "../findings/mark-dismissed.ts";
import type { Kit } from "../kit.ts";
import { writeOutputs } from "../write-outputs.ts";

/**
 * Checks a document as people left it, and writes it anew. It is loaded just before it is stored, so that hardly
 * anything can be said of it in between.
 * @throws PipelineError `output-unwritable`
 */
export async function followDocument(kit: Kit, settings: CheckSettings, name: string): Promise<void> {
  const { documents, dismissals, written } = kit.store;
  const put = await dismissals.find([name]);
  const stored = (await documents.load([name])).get(name);
  if (stored === undefined) return;
  const findings = checkDocument(stored.document, { settings });
  const document = markDismissed({ ...stored.document, findings }, put);
  await documents.save([{ ...stored, document }]);
  await written.remove([name]);
  await writeOutputs(kit, document, stored.text);
}

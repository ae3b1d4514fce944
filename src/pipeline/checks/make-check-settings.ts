import { enginesOfDocument, enginesOfText } from "../../leverage/choose-engines.ts";
import { billedLength } from "../../model/billed-length.ts";
import type { AskedText, CheckSettings } from "../../model/check-settings.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { Kit, KitEngine } from "../kit.ts";

/**
 * What the config and its glossary want of the checks: the same object for all documents of a run.
 * @throws PipelineError `glossary-file`
 */
export async function makeCheckSettings(
  kit: Pick<Kit, "config" | "glossary"> & Partial<Pick<Kit, "engines">>,
): Promise<CheckSettings> {
  const { config, glossary, engines } = kit;
  const { terms = [] } = (await glossary()) ?? {};
  const settings = { severities: config.checks, terms, style: config.style };
  return engines ? { ...settings, firstEngine: (asked) => firstEngine(engines, asked) } : settings;
}

/** By what the config says, not by what is there today: what another translated is a fallback all the same. */
function firstEngine(
  engines: readonly KitEngine[],
  { document, kind, source }: AskedText,
): string | undefined {
  const { format, languages } = document;
  const ofDocument = enginesOfDocument(engines, { language: languages.source, format });
  const length = billedLength(withoutCodes(source));
  return enginesOfText(ofDocument, { kind, length }).find(
    ({ engine }) => engine.languagesFor(languages) !== undefined,
  )?.engine.name;
}

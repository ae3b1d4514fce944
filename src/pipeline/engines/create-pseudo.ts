import type { LoadedConfig } from "../../config/load-config.ts";
import { createPseudoEngine } from "../../engines/pseudo/pseudo-engine.ts";
import type { CreatedEngine } from "./create-engine.ts";

/** What is lengthened when the config has no section for it: the default of the section. */
const LENGTHEN = 30;

/** Pseudo-translation as the config has it; it needs no entry there. */
export function createPseudo({ config }: LoadedConfig): CreatedEngine {
  const section = config.engines.pseudo;
  const lengthen = section?.type === "pseudo" ? section.lengthen : LENGTHEN;
  return { engine: createPseudoEngine({ lengthen }) };
}

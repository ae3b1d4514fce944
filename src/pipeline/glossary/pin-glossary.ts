import type { Kit } from "../kit.ts";

/**
 * The kit with one glossary for all that is done with it, whatever becomes of its file meanwhile: what a text is asked
 * for with is what its answer is kept under.
 */
export function pinGlossary(kit: Kit): Kit {
  let glossary: ReturnType<Kit["glossary"]> | undefined;
  return {
    ...kit,
    glossary: () => {
      glossary ??= kit.glossary();
      return glossary;
    },
  };
}

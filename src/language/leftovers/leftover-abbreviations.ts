/** Abbreviations without their last stop that no English text has: left over where a stop follows. */
export const LEFTOVER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "kl nr mrd pst dvs osv jf pga evt ifm iht mfl bla feks tlf mht ift inkl eks kap fvt".split(" "),
);

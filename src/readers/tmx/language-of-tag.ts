/** Codes of Norwegian that are in use, by the primary subtag; `no` means bokmål, as nearly everybody means it. */
const NORWEGIAN: ReadonlyMap<string, "nb" | "nn"> = new Map([
  ["no", "nb"],
  ["nor", "nb"],
  ["nb", "nb"],
  ["nob", "nb"],
  ["nn", "nn"],
  ["nno", "nn"],
]);

/** nynorsk under `no`: IANA's old `no-nyn`, and Java's old locale `no_NO_NY`. */
const NYNORSK_VARIANT = /^(?:no|nor)-(?:.*-)?nyn?$/;

/** `nb` or `nn` for a tag of Norwegian as tools write it (`no`, `NO-NB`, `nob`, `nb_NO`), else `undefined`. */
export function norwegianOfTag(tag: string): "nb" | "nn" | undefined {
  const normal = normaliseTag(tag);
  if (NYNORSK_VARIANT.test(normal)) return "nn";
  const [primary = "", second] = normal.split("-");
  // "NO-NB", "NO-NN": the country first, as Trados writes it.
  return (primary === "no" ? NORWEGIAN.get(second ?? "") : undefined) ?? NORWEGIAN.get(primary);
}

/** How well a tag serves for a wanted one: the very same, another variant of the same language, or not at all. */
export function tagFit(tag: string, wanted: string): "same" | "variant" | "none" {
  const [found, asked] = [normaliseTag(tag), normaliseTag(wanted)];
  if (found === asked) return "same";
  const norwegian = norwegianOfTag(asked);
  if (norwegian !== undefined) return norwegianOfTag(found) === norwegian ? "same" : "none";
  return primaryOf(found) === primaryOf(asked) ? "variant" : "none";
}

function normaliseTag(tag: string): string {
  return tag.trim().toLowerCase().replaceAll("_", "-");
}

function primaryOf(tag: string): string {
  const [primary = ""] = tag.split("-");
  return primary === "eng" ? "en" : primary;
}

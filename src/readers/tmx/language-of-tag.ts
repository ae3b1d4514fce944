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
  return readTag(tag).norwegian;
}

interface ReadTag {
  readonly normal: string;
  readonly primary: string;
  readonly norwegian: "nb" | "nn" | undefined;
}

/** A file has few tags, and each of them some hundred thousand times. */
const read = new Map<string, ReadTag>();
const REMEMBERED = 200;

function readTag(tag: string): ReadTag {
  const known = read.get(tag);
  if (known !== undefined) return known;
  const normal = normaliseTag(tag);
  const made = { normal, primary: primaryOf(normal), norwegian: norwegianOf(normal) };
  if (read.size >= REMEMBERED) read.clear();
  read.set(tag, made);
  return made;
}

function norwegianOf(normal: string): "nb" | "nn" | undefined {
  if (NYNORSK_VARIANT.test(normal)) return "nn";
  const [primary = "", second] = normal.split("-");
  // "NO-NB", "NO-NN": the country first, as Trados writes it.
  return (primary === "no" ? NORWEGIAN.get(second ?? "") : undefined) ?? NORWEGIAN.get(primary);
}

/** How well a tag serves for a wanted one: the very same, another variant of the same language, or not at all. */
export function tagFit(tag: string, wanted: string): "same" | "variant" | "none" {
  const [found, asked] = [readTag(tag), readTag(wanted)];
  if (found.normal === asked.normal) return "same";
  if (asked.norwegian !== undefined) return found.norwegian === asked.norwegian ? "same" : "none";
  return found.primary === asked.primary ? "variant" : "none";
}

function normaliseTag(tag: string): string {
  return tag.trim().toLowerCase().replaceAll("_", "-");
}

function primaryOf(tag: string): string {
  const [primary = ""] = tag.split("-");
  return primary === "eng" ? "en" : primary;
}

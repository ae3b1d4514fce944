import type { LanguagePair } from "../../model/language.ts";
import type { ReviewSheet, SheetFile } from "../../model/review-sheet.ts";
import { omegatLine } from "./omegat-line.ts";
import { type OmegatUnit, omegatMemory } from "./omegat-memory.ts";
import { OMEGAT_FILTERS, OMEGAT_SEGMENTATION, omegatProject } from "./omegat-settings.ts";

/** An article's lines, one for each segment. */
interface OmegatSource {
  readonly file: string;
  readonly lines: readonly { readonly source: string; readonly target: string }[];
}

/** OmegaT refuses a project without these, and a folder travels with a file in it alone. */
const EMPTY_FOLDERS = ["dictionary", "glossary", "target"];

/**
 * Project folders for OmegaT, one for each pair of languages, named by it: a line a segment, and a memory that
 * knows all of them that are translated. Inline codes stand in the lines as their XML.
 */
export function omegatProjects(sheets: readonly ReviewSheet[]): readonly SheetFile[] {
  const folders = new Set(sheets.map(({ article }) => folderOf(article.languages)));
  return [...folders].flatMap((folder) => {
    const own = sheets.filter(({ article }) => folderOf(article.languages) === folder);
    return projectFiles(own).map(({ path, text }) => ({
      path: `${folder}/${path}`,
      bytes: new TextEncoder().encode(text),
    }));
  });
}

function folderOf({ source, target }: LanguagePair): string {
  return `omegat-${source}-${target}`;
}

function projectFiles(sheets: readonly ReviewSheet[]): readonly { path: string; text: string }[] {
  const languages = sheets[0]?.article.languages;
  if (languages === undefined) return [];
  const sources = sheets.map(sourceOf);
  const units = unitsOf(sources);
  const placed = units.filter(({ place }) => place !== undefined);
  return [
    { path: "omegat.project", text: omegatProject(languages) },
    { path: "omegat/filters.xml", text: OMEGAT_FILTERS },
    { path: "omegat/segmentation.conf", text: OMEGAT_SEGMENTATION },
    ...(placed.length === 0
      ? []
      : [{ path: "omegat/project_save.tmx", text: omegatMemory(placed, languages) }]),
    ...sources.map(({ file, lines }) => ({
      path: `source/${file}`,
      text: lines.map(({ source }) => `${source}\n`).join(""),
    })),
    { path: "tm/auto/bitekst.tmx", text: omegatMemory(firstOfEach(units), languages) },
    ...EMPTY_FOLDERS.map((folder) => ({ path: `${folder}/.keep`, text: "" })),
  ];
}

function sourceOf({ article }: ReviewSheet): OmegatSource {
  const segments = article.blocks.flatMap((block) => block.segments);
  return {
    file: `${article.name}.txt`,
    lines: segments.map(({ source, target }) => ({ source: omegatLine(source), target: omegatLine(target) })),
  };
}

/** Translated lines; those of one source and several targets each with its place. */
function unitsOf(sources: readonly OmegatSource[]): readonly OmegatUnit[] {
  const targets = new Map<string, Set<string>>();
  for (const { source, target } of sources.flatMap(({ lines }) => lines))
    if (target !== "") targets.set(source, (targets.get(source) ?? new Set()).add(target));
  return sources.flatMap(({ file, lines }) =>
    lines.flatMap(({ source, target }, index): OmegatUnit[] => {
      if (target === "") return [];
      if ((targets.get(source)?.size ?? 0) < 2) return [{ source, target }];
      const previous = lines[index - 1]?.source ?? "";
      const next = lines[index + 1]?.source ?? "";
      return [{ source, target, place: { file, previous, next } }];
    }),
  );
}

/** What OmegaT takes wherever no place is named. */
function firstOfEach(units: readonly OmegatUnit[]): readonly OmegatUnit[] {
  const known = new Map<string, OmegatUnit>();
  for (const { source, target } of units) if (!known.has(source)) known.set(source, { source, target });
  return [...known.values()];
}

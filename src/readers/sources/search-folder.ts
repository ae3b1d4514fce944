import { sep } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import { readTrouble } from "../read-trouble.ts";
import { isIndexPage } from "./is-index-page.ts";
import { isOutputOf } from "./is-output-of.ts";
import { nameSources, type SourcePlace } from "./name-sources.ts";
import { type Found, isSource, type Search, type SourceProblem } from "./search.ts";
import { type FolderContent, walkFolder } from "./walk-folder.ts";

/** All sources below a folder that was given. */
export async function searchFolder(given: string, path: string, search: Search): Promise<Found> {
  const content = await walkFolder(path, (inside) => search.excluded.includes(inside));
  const nameOf = await nameSources(search.root, { path, kind: "folder" });
  const all = gatheredOnce(content.files);
  const candidates = content.files.filter((file) => isSource(file, search));
  const isOutput = (file: string) => isOutputOf(file, all, search.language) || isIndexPage(file);
  const outputs = candidates.filter(isOutput);
  const sources = outputs.length === 0 ? candidates : without(candidates, outputs);
  const links = content.links.filter((link) => isSource(link, search));
  return {
    ...nameAll(sources, nameOf),
    problems: findProblems({ given, path, content, sources, search }),
    passedOver: [...passOver(outputs, "output", nameOf), ...passOver(links, "link", nameOf)],
  };
}

/** Few articles are called like an output of another: for the others no set of all files is made. */
function gatheredOnce(files: readonly string[]): Pick<ReadonlySet<string>, "has"> {
  let all: ReadonlySet<string> | undefined;
  return {
    has: (file) => {
      all ??= new Set(files);
      return all.has(file);
    },
  };
}

function without(files: readonly string[], outputs: readonly string[]): readonly string[] {
  const left = new Set(outputs);
  return files.filter((file) => !left.has(file));
}

function nameAll(
  files: readonly string[],
  nameOf: (path: string) => SourcePlace,
): Pick<Found, "names" | "places"> {
  const places = new Map<string, string>();
  const names = files.map((file) => {
    const { name, isInside } = nameOf(file);
    if (!isInside) places.set(name, file);
    return name;
  });
  return { names, places };
}

function passOver(
  paths: readonly string[],
  reason: "output" | "link",
  nameOf: (path: string) => SourcePlace,
): Found["passedOver"] {
  return paths
    .map((path) => ({ name: nameOf(path).name, reason }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface WalkedFolder {
  readonly given: string;
  readonly path: string;
  readonly content: FolderContent;
  readonly sources: readonly string[];
  readonly search: Search;
}

/** Folders that could not be listed, those named like an article, and a given folder without any article. */
function findProblems(walked: WalkedFolder): SourceProblem[] {
  const problems = [...unlisted(walked), ...misnamed(walked)].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (walked.sources.length > 0 || problems.length > 0) return problems;
  const { given, path, search } = walked;
  return [
    {
      name: given,
      error: isSource(path, search) ? readTrouble(given, IS_FOLDER) : noArticles(given, search),
    },
  ];
}

function unlisted({ given, path, content }: WalkedFolder): SourceProblem[] {
  return content.failures.map(({ path: inside, cause }) => {
    const name = wayTo(inside, { given, path });
    return { name, error: readTrouble(name, cause) };
  });
}

function misnamed({ given, path, content, sources, search }: WalkedFolder): SourceProblem[] {
  const holdsSources = (folder: string) => sources.some((file) => file.startsWith(folder + sep));
  return content.folders
    .filter((folder) => isSource(folder, search) && !holdsSources(folder))
    .map((folder) => wayTo(folder, { given, path }))
    .map((name) => ({ name, error: readTrouble(name, IS_FOLDER) }));
}

/** As the user would write it: the given path, then the way from there. */
function wayTo(inside: string, { given, path }: Pick<WalkedFolder, "given" | "path">): string {
  return `${given.replace(/[/\\]+$/, "")}${inside.slice(path.length)}`.split(sep).join("/");
}

const IS_FOLDER = Object.assign(new Error("a folder is named like a file"), { code: "EISDIR" });

function noArticles(given: string, { extensions }: Search): PipelineError {
  return new PipelineError(
    "document-missing",
    `Cannot translate ${JSON.stringify(given)}: it holds no articles`,
    {
      advice: `Put files that end in ${extensions.join(", ")} into it, or change the key input in pipeline.config.yaml`,
    },
  );
}

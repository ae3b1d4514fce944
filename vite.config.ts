import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { defineConfig, type Plugin } from "vite";

const BUILT = join(import.meta.dirname, "dist");
const PROGRAMS = join(BUILT, "bin");

/** Modules find files beside them by where they lie themselves: it stays the place that they were built to. */
const keepPlaces: Plugin = {
  name: "keep-places",
  transform(code, id) {
    if (!id.startsWith(BUILT) || !code.includes("import.meta.url")) return null;
    const place = JSON.stringify(relative(PROGRAMS, id).split("\\").join("/"));
    return code.replaceAll("import.meta.url", `new URL(${place}, import.meta.url).href`);
  },
};

/** What every run loads is one file: each that Node has to find costs more than the few lines in it. */
const EVERY_RUN = [
  "cli/main.js",
  "cli/translate-command.js",
  "config/parse-config.js",
  "engines/deepl-engine.js",
  "pipeline/after-run/after-run.js",
  "pipeline/after-run/write-runs-page.js",
  "stores/open-sqlite-store.js",
  "writers/index/index-page.js",
  "writers/runs-page/runs-page.js",
].map((module) => join(BUILT, module));
/** All that `--version` needs. */
const VERSION = join(BUILT, "config/read-version.js");
const loaded = new Set<string>();

const findLoaded: Plugin = {
  name: "find-loaded",
  buildEnd(error) {
    const gone = EVERY_RUN.find((id) => this.getModuleInfo(id) === null);
    if (error === undefined && gone !== undefined)
      this.error(`Cannot put "${gone}" first: there is no such module`);
    const waiting = [...EVERY_RUN];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (loaded.has(id)) continue;
      loaded.add(id);
      waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
    }
  },
};

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "package-lock.json"), "utf8")) as Lock;

/** A package and all that it loads. `deepl-node` is a hundred files: in one they take half the time. */
function withItsOwn(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const other of Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}))
    withItsOwn(other, found);
  return found;
}

/**
 * The program in a few files instead of some six hundred: Node takes longer to load that many than to run them.
 * Packages stay outside, but for those that every command starts with, and DeepL's. The library and the threads are
 * the modules that tsc wrote.
 */
export default defineConfig({
  plugins: [keepPlaces, findLoaded],
  logLevel: "error",
  ssr: { noExternal: ["commander", "croner", "valibot", "yaml", ...withItsOwn("deepl-node")] },
  build: {
    ssr: true,
    outDir: PROGRAMS,
    target: "node20",
    reportCompressedSize: false,
    license: { fileName: "licences.md" },
    rollupOptions: {
      input: { bitekst: join(BUILT, "cli/bin.js"), demo: join(BUILT, "cli/demo/run-demo.js") },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        codeSplitting: {
          groups: [
            { name: "version", test: (id: string) => id === VERSION, priority: 1 },
            { name: "every-run", test: (id: string) => loaded.has(id) },
          ],
        },
      },
      treeshake: { moduleSideEffects: false },
    },
  },
});

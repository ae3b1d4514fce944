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

/**
 * The program in a few files instead of some six hundred: Node takes longer to load that many than to run them.
 * Packages stay outside, but for those that every command starts with. The library and the threads are the modules
 * that tsc wrote.
 */
export default defineConfig({
  plugins: [keepPlaces],
  logLevel: "error",
  ssr: { noExternal: ["commander", "valibot", "yaml"] },
  build: {
    ssr: true,
    outDir: PROGRAMS,
    target: "node20",
    reportCompressedSize: false,
    rollupOptions: {
      input: { bitekst: join(BUILT, "cli/bin.js"), demo: join(BUILT, "cli/demo/run-demo.js") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      treeshake: { moduleSideEffects: false },
    },
  },
});

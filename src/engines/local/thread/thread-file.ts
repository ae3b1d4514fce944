/** Node 20 runs no TypeScript: beside sources, as in tests, the thread is the one that `npm run build` wrote. */
export function threadFile(): URL {
  const here = import.meta.url;
  return here.endsWith(".ts")
    ? new URL("../../../../dist/engines/local/thread/run-thread.js", here)
    : new URL("./run-thread.js", here);
}

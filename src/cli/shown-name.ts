import { shownControls } from "./shown-controls.ts";

/** The name of an article on one line: a name may hold line ends, and what stands behind one would look like ours. */
export function shownName(name: string): string {
  return shownControls(name.replaceAll("\n", "\\n"));
}

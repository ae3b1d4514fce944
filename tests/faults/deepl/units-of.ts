import type { Newsdesk } from "./newsdesk.ts";

/** A segment as the JSON outputs tell it. */
export interface WrittenUnit {
  readonly document: string;
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly target?: string;
  readonly origin?: string;
  readonly findings?: readonly { readonly check: string; readonly severity: string }[];
}

interface Page {
  readonly blocks: readonly { readonly segments: readonly Omit<WrittenUnit, "document">[] }[];
}

/** All segments of all documents, as the last run wrote them. */
export function unitsOf(desk: Pick<Newsdesk, "outputs">): readonly WrittenUnit[] {
  const pages = Object.entries(desk.outputs()).filter(([name]) => name.endsWith(".json"));
  return pages.flatMap(([name, text]) =>
    (JSON.parse(text) as Page).blocks.flatMap(({ segments }) =>
      segments.map((segment) => ({ ...segment, document: `seeds/${name.replace(/\.json$/u, "")}` })),
    ),
  );
}

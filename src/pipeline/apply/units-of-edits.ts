import type { GivenEdit, GivenEdits } from "../../model/given-edit.ts";
import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";

/** Edits of a file that came back, as units to be matched; each line of a comment counts by itself. */
export function unitsOfEdits({ document, edits }: GivenEdits): readonly GivenUnit[] {
  return edits.map((edit) => {
    const { segment, source = "", target, state } = edit;
    const way = { ...(document !== undefined && { document }), ...wayOf(edit) };
    const known = state === undefined || state === "rejected" ? {} : { state };
    return { id: segment, source, target, codes: [], ...known, way };
  });
}

function wayOf({ digest, revision, state, comment = "", ...edit }: GivenEdit): UnitWay {
  const { reject, blank, joined } = edit;
  const said = comment.split("\n").filter((line) => line.trim() !== "");
  return {
    xml: true,
    ...(digest !== undefined && { digest }),
    ...(revision !== undefined && { revision }),
    ...(state === "rejected" && (reject ? { rejected: reject } : { rejected: "other", vague: true })),
    ...(blank && { blank }),
    ...(joined !== undefined && { joined }),
    ...(said.length > 0 && { said: said.map((text) => ({ text: text.trim() })) }),
  };
}

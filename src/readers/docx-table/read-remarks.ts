import { walkWord } from "./word-walk.ts";

/** Remarks in the margin of a Word document, by id: `Kari: Er dette riktig?`. */
export function readRemarks(name: string, xml: string): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  let id: string | undefined;
  let text = "";
  walkWord(name, xml, {
    open(tag) {
      if (tag.name === "comment") {
        id = tag.attributes.get("id");
        text = "";
      } else if (tag.name === "p" && text !== "") text += "\n";
    },
    text(piece) {
      text += piece;
    },
    close(tag) {
      if (tag.name === "comment" && id !== undefined) remarks.set(id, text.trim());
    },
  });
  return remarks;
}

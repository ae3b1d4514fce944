import { type WordTag, walkWord } from "./word-walk.ts";

export interface WordRow {
  /** The text that stands when all tracked changes are accepted. */
  readonly cells: readonly string[];
  /** Ids of remarks in the margin. */
  readonly remarks: readonly string[];
  /** The row itself is deleted, as a tracked change. */
  readonly isDeleted: boolean;
}

export interface WordRows {
  /** The first paragraph with text that stands in no table. */
  readonly title: string;
  readonly rows: readonly WordRow[];
  /** Who made tracked changes, in the order met; `""` for those without a name. */
  readonly trackers: readonly string[];
}

/** Characters that Word writes as elements of a run. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "\u2011",
  softHyphen: "\u00ad",
};
/** What holds no text that stands: what was deleted or moved away, and boxes that float elsewhere. */
const OUT: ReadonlySet<string> = new Set(["del", "moveFrom", "txbxContent"]);
const TRACKED: ReadonlySet<string> = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** The rows of all tables of a Word document, what is in a table inside a cell being that cell's. */
export function readRows(name: string, xml: string): WordRows {
  const walker = new RowWalker();
  walkWord(name, xml, walker);
  return { title: walker.title.trim(), rows: walker.rows, trackers: [...walker.trackers] };
}

class RowWalker {
  readonly rows: WordRow[] = [];
  title = "";
  #titleEnded = false;
  readonly trackers = new Set<string>();
  #tables = 0;
  #out = 0;
  #cells: string[] = [];
  #remarks: string[] = [];
  #isDeleted = false;
  /** `undefined` outside of cells. */
  #text: string | undefined;
  /** A paragraph of the cell has ended, and the next one is not joined to it. */
  #paragraphEnded = false;
  #markDeleted = false;

  open(tag: WordTag): void {
    const { name, parent, attributes } = tag;
    if (TRACKED.has(name)) this.trackers.add(attributes.get("author") ?? "");
    if (name === "tbl") this.#tables += 1;
    if (this.#tables === 1) this.#openRow(name);
    if (name === "del" && parent === "trPr") this.#isDeleted ||= this.#tables === 1;
    else if (name === "del" && parent === "rPr") this.#markDeleted = true;
    else if (OUT.has(name) && parent !== "rPr") this.#out += 1;
    if (this.#text === undefined || this.#out > 0) return;
    if (name === "commentReference") this.#remarks.push(attributes.get("id") ?? "");
    if (name === "p") this.#openParagraph();
    if (parent === "r") this.text(SIGNS[name] ?? "");
  }

  text(text: string): void {
    if (this.#out > 0) return;
    if (this.#text !== undefined) this.#text += text;
    else if (this.#tables === 0 && !this.#titleEnded) this.title += text;
  }

  close({ name, parent }: Pick<WordTag, "name" | "parent">): void {
    if (OUT.has(name) && parent !== "rPr" && parent !== "trPr") this.#out -= 1;
    if (name === "p") this.#titleEnded ||= this.title.trim() !== "";
    if (name === "p" && this.#text !== undefined) this.#paragraphEnded = !this.#markDeleted;
    if (this.#tables === 1 && name === "tc") {
      this.#cells.push(this.#text ?? "");
      this.#text = undefined;
    }
    if (this.#tables === 1 && name === "tr")
      this.rows.push({ cells: this.#cells, remarks: this.#remarks, isDeleted: this.#isDeleted });
    if (name === "tbl") this.#tables -= 1;
  }

  #openRow(name: string): void {
    if (name === "tr") {
      this.#cells = [];
      this.#remarks = [];
      this.#isDeleted = false;
    }
    if (name === "tc") {
      this.#text = "";
      this.#paragraphEnded = false;
    }
  }

  #openParagraph(): void {
    if (this.#paragraphEnded) this.#text += "\n";
    this.#paragraphEnded = false;
    this.#markDeleted = false;
  }
}

import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import { norwegianOfTag } from "../tmx/language-of-tag.ts";
import { numberCodes } from "../tmx/number-codes.ts";
import { TextCollector } from "./collect-text.ts";
import { givenState } from "./given-state.ts";
import { type OpenNote, unitWay } from "./unit-way.ts";
import type { XliffElement } from "./xliff-element.ts";

/** 1.2: suggestions within a unit, with sources, targets and notes of their own; 2.x has them outside of segments. */
const SUGGESTION = "alt-trans";

/** Notes of a unit, times the segments that each of them is about: more than people ever wrote to an article. */
const MOST_NOTES = 100_000;

interface OpenUnit {
  readonly element: XliffElement;
  readonly notes: OpenNote[];
  readonly references: string[];
  source?: TextCollector;
  target?: TextCollector;
  targetElement?: XliffElement;
}

/** Puts the units of XLIFF 1.2 (`<trans-unit>`) and 2.x (`<segment>` in `<unit>`) together from tags and text. */
export class XliffCollector {
  readonly units: GivenUnit[] = [];
  readonly #open: XliffElement[] = [];
  #passedOver = 0;
  #languages: Pick<GivenUnit, "sourceLanguage" | "targetLanguage"> = {};
  #parent: XliffElement | undefined;
  #unit: OpenUnit | undefined;
  #reading: TextCollector | undefined;
  #note: OpenNote | undefined;
  /** 2.x: of the `<unit>`, before its segments. */
  #unitNotes: OpenNote[] = [];
  #reference: string | undefined;
  #document: string | undefined;
  #shared = 0;
  readonly #refuse: (state: string) => never;

  constructor(refuse: (state: string) => never) {
    this.#refuse = refuse;
  }

  open(element: XliffElement): void {
    this.#open.push(element);
    const { name } = element;
    if (name === SUGGESTION) this.#passedOver += 1;
    if (this.#passedOver > 0) return;
    if (this.#reading) this.#reading.open(element);
    else if (name === "xliff" || name === "file") this.#readLanguages(element);
    else if (name === "unit") this.#openParent(element);
    else if (name === "trans-unit" || name === "segment")
      this.#unit = { element, notes: name === "segment" ? this.#shareNotes() : [], references: [] };
    else if (name === "note") this.#note = { attributes: element.attributes, text: "" };
    else if (name === "context" && element.attributes["context-type"] === "sourcefile") this.#reference = "";
    else if (name === "source" || name === "target") this.#openSide(element);
  }

  text(text: string): void {
    if (this.#passedOver > 0) return;
    if (this.#reading) this.#reading.text(text);
    else if (this.#note !== undefined) this.#note.text += text;
    else if (this.#reference !== undefined) this.#reference += text;
  }

  close(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { name } = element;
    if (name === SUGGESTION) this.#passedOver -= 1;
    else if (this.#passedOver > 0) return;
    else if (name === "source" || name === "target") this.#reading = undefined;
    else if (this.#reading) this.#reading.close(element);
    else if (name === "note") this.#closeNote();
    else if (name === "context") this.#closeReference();
    else if (name === "trans-unit" || name === "segment") this.#closeUnit();
  }

  #openParent(element: XliffElement): void {
    this.#parent = element;
    this.#unitNotes = [];
  }

  #shareNotes(): OpenNote[] {
    this.#shared += this.#unitNotes.length;
    if (this.#shared > MOST_NOTES) this.#refuse("its notes stand for more segments than can be told");
    return [...this.#unitNotes];
  }

  #readLanguages({ attributes }: XliffElement): void {
    const source = attributes["source-language"] ?? attributes.srcLang;
    const target = attributes["target-language"] ?? attributes.trgLang;
    if (source) this.#languages = { ...this.#languages, sourceLanguage: norwegianOfTag(source) ?? source };
    if (target) this.#languages = { ...this.#languages, targetLanguage: target };
    this.#document = attributes.original || undefined;
  }

  #openSide(element: XliffElement): void {
    if (this.#unit === undefined) return;
    this.#reading = new TextCollector();
    if (element.name === "source") this.#unit.source = this.#reading;
    else {
      this.#unit.target = this.#reading;
      this.#unit.targetElement = element;
    }
  }

  #closeNote(): void {
    if (this.#note?.text) (this.#unit?.notes ?? this.#unitNotes).push(this.#note);
    this.#note = undefined;
  }

  /** `s12:3`, where a program has put a line behind the id. */
  #closeReference(): void {
    const id = this.#reference?.trim().replace(/:\d+$/, "");
    if (id) this.#unit?.references.push(id);
    this.#reference = undefined;
  }

  #closeUnit(): void {
    // What po2xliff makes of the head of a PO file.
    if (this.#unit && this.#unit.element.attributes.restype !== "x-gettext-domain-header") {
      const way = unitWay({ ...this.#unit, document: this.#document });
      const unit = givenUnit(this.#unit, { parent: this.#parent, way: way.way });
      this.units.push({ ...unit, ...this.#languages, ...way });
    }
    this.#unit = undefined;
  }
}

interface UnitPlace {
  readonly parent: XliffElement | undefined;
  readonly way: UnitWay | undefined;
}

/** What is empty says nothing by its state, unless it is so on purpose. */
function givenUnit(unit: OpenUnit, { parent, way }: UnitPlace): GivenUnit {
  const { element, notes, source, target, targetElement } = unit;
  const { approved, state, id } = element.attributes;
  const marks = targetElement?.attributes ?? {};
  const own = parent ? [parent.attributes.id, id].filter((part) => part !== undefined).join(" ") : id;
  const numbered = numberCodes(source?.pieces() ?? [], target?.pieces() ?? []);
  return {
    source: numbered.source,
    target: numbered.target,
    codes: numbered.codes,
    line: element.line,
    ...(own !== undefined && { id: own }),
    ...((numbered.target !== "" || way?.blank) &&
      givenState({ approved, state: marks.state ?? state, qualifier: marks["state-qualifier"] })),
    ...(notes.length > 0 && { notes: notes.map(({ text }) => text) }),
  };
}

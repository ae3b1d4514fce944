import type { BlockKind } from "../model/block.ts";
import type { SourceFormat } from "../model/document.ts";
import type { EngineChoice } from "../model/engine-choice.ts";
import type { LanguageCode } from "../model/language.ts";

/** What decides which engines are for a text. */
export interface ChosenText {
  readonly language: LanguageCode;
  readonly format: SourceFormat;
  readonly kind: BlockKind;
  /** Unicode code points, inline codes left out. */
  readonly length: number;
}

/** Something that is chosen by an {@link EngineChoice}. */
export interface Chosen {
  readonly choice: EngineChoice;
  /** Documents that it is for go nowhere else. */
  readonly alone?: true;
}

/** Those that are for a document, in their order, whatever text of it. */
export function enginesOfDocument<Each extends Chosen>(
  all: readonly Each[],
  { language, format }: Pick<ChosenText, "language" | "format">,
): readonly Each[] {
  const fitting = all.filter(
    ({ choice: { languages = [language], formats = [format] } }) =>
      languages.includes(language) && formats.includes(format),
  );
  const alone = fitting.filter((each) => each.alone);
  return alone.length > 0 ? alone : fitting;
}

/** Those of a document's that are for one of its texts. */
export function enginesOfText<Each extends Chosen>(
  ofDocument: readonly Each[],
  { kind, length }: Pick<ChosenText, "kind" | "length">,
): readonly Each[] {
  return ofDocument.filter(
    ({ choice: { kinds = [kind], shorterThan = Number.POSITIVE_INFINITY, longerThan = 0 } }) =>
      kinds.includes(kind) && length < shorterThan && length > longerThan,
  );
}

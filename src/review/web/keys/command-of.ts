import { type Command, FIELD_KEYS, type KeyLine, ROW_KEYS } from "./key-table.ts";

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  getModifierState(name: string): boolean;
}

/** field: the text of a row. row: a row. control: a button or link. other: fields that are none of a row's. */
export type Place = "field" | "row" | "control" | "other";

/** What a key means where it was pressed; nothing while characters are being composed, and nothing with AltGr. */
export function commandOf(
  press: KeyPress,
  place: Place,
  { letters }: { readonly letters: boolean },
): Command | undefined {
  if (press.isComposing || press.key === "Process" || press.key === "Dead") return undefined;
  const isCtrl = press.ctrlKey || press.metaKey;
  if (press.getModifierState("AltGraph") || (isCtrl && press.altKey)) return undefined;
  const chord = chordOf(press, isCtrl);
  if (place === "other") return chord === "F1" ? "help" : chord === "Escape" ? "row-mode" : undefined;
  const ofField = find(FIELD_KEYS, chord);
  if (place === "field" || ofField !== undefined) return ofField;
  const isLetter = press.key.length === 1;
  if (isLetter && (!letters || isCtrl || press.altKey)) return undefined;
  if (place === "control" && !isLetter) return undefined;
  return find(ROW_KEYS, chord);
}

function chordOf({ key, altKey, shiftKey }: KeyPress, isCtrl: boolean): string {
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const shift = shiftKey && !isSign ? "Shift+" : "";
  return `${isCtrl ? "Ctrl+" : ""}${altKey ? "Alt+" : ""}${shift}${key}`;
}

function find(lines: readonly KeyLine[], chord: string): Command | undefined {
  return lines.find(({ keys }) => keys.includes(chord))?.command;
}

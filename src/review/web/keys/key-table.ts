/** What a key can bring about in an article. */
export type Command =
  | "approve-next"
  | "approve-stay"
  | "next"
  | "previous"
  | "next-open"
  | "next-finding-row"
  | "next-finding"
  | "previous-finding"
  | "changes"
  | "concordance"
  | "fix"
  | "row-mode"
  | "edit"
  | "reject"
  | "dismiss"
  | "comment"
  | "propagate"
  | "undo"
  | "blank"
  | "join"
  | "part"
  | "split"
  | "match-1"
  | "match-2"
  | "match-3"
  | "find"
  | "go-to"
  | "help";

export interface KeyLine {
  readonly command: Command;
  /** As in `KeyboardEvent.key`, with `Ctrl+`, `Shift+` and `Alt+` before it; Ctrl stands for ⌘ too. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** In the text field; function keys and chords act in row mode too. */
export const FIELD_KEYS: readonly KeyLine[] = [
  { command: "approve-next", keys: ["Ctrl+Enter"], does: "approve, go to the next not approved" },
  { command: "approve-stay", keys: ["Ctrl+Shift+Enter"], does: "approve, stay" },
  { command: "next", keys: ["Alt+ArrowDown"], does: "next segment, state kept" },
  { command: "previous", keys: ["Alt+ArrowUp"], does: "previous segment, state kept" },
  { command: "next-finding", keys: ["F8"], does: "next finding" },
  { command: "previous-finding", keys: ["Shift+F8"], does: "previous finding" },
  { command: "fix", keys: ["Ctrl+F8"], does: "apply the suggested fix" },
  { command: "split", keys: ["Alt+Enter"], does: "move the text after the cursor to the next segment" },
  { command: "changes", keys: ["F2"], does: "show or hide changes and history" },
  { command: "concordance", keys: ["F4"], does: "look the selection up in memory" },
  { command: "row-mode", keys: ["Escape"], does: "row mode, text kept" },
  { command: "help", keys: ["F1"], does: "this help" },
];

/** In row mode, after Esc. */
export const ROW_KEYS: readonly KeyLine[] = [
  { command: "next", keys: ["j", "ArrowDown"], does: "next segment" },
  { command: "previous", keys: ["k", "ArrowUp"], does: "previous segment" },
  { command: "edit", keys: ["Enter", "e"], does: "edit" },
  { command: "approve-next", keys: ["a"], does: "approve, go to the next not approved" },
  { command: "reject", keys: ["x"], does: "needs work (asks why: 1–4)" },
  { command: "next-open", keys: ["n"], does: "next not approved" },
  { command: "next-finding-row", keys: ["f"], does: "next segment with findings" },
  { command: "fix", keys: ["s"], does: "apply the suggested fix" },
  { command: "dismiss", keys: ["i"], does: "dismiss a finding, with a reason" },
  { command: "comment", keys: ["c"], does: "comment" },
  { command: "propagate", keys: ["p"], does: "fill other segments with the same source" },
  { command: "undo", keys: ["u"], does: "undo the last change of this segment" },
  { command: "blank", keys: ["b"], does: "empty on purpose, or no longer" },
  { command: "join", keys: ["m"], does: "join with the next sentence" },
  { command: "part", keys: ["Shift+M"], does: "part joined sentences" },
  { command: "match-1", keys: ["1"], does: "insert match 1" },
  { command: "match-2", keys: ["2"], does: "insert match 2" },
  { command: "match-3", keys: ["3"], does: "insert match 3" },
  { command: "find", keys: ["/"], does: "find" },
  { command: "go-to", keys: ["g"], does: "go to a number" },
  { command: "help", keys: ["?"], does: "this help" },
];

/** What a pattern finds in an English text, and what belongs there. */
export interface SpacingRule {
  readonly pattern: RegExp;
  /** For `String.replace` at the place found. */
  readonly replacement: string;
  /** Without the place itself, which the message quotes. */
  readonly said: string;
}

const ODD = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\t";

/** Patterns look at no more than a run of white space and its neighbours, so that time grows with the text alone. */
export const SPACING_RULES: readonly SpacingRule[] = [
  {
    pattern: /(?<=\S) {2,}(?=\S)/g,
    replacement: " ",
    said: "More than one space",
  },
  {
    pattern: /(?<=[\p{L}\p{N}”"’')»\]%])[ \u00A0\u202F]+(?=[,;:!?](?:\s|["”’]|$)|\.(?:\s|["”’]|$))/gu,
    replacement: "",
    said: "A space before a punctuation mark",
  },
  {
    pattern: /(?<=\d)[ \u00A0\u2009\u202F]+(?=%)/g,
    replacement: "",
    said: "A space before %, which English writes without one,",
  },
  {
    pattern: new RegExp(`(?<=[\\p{L}.,;:!?])[${ODD}]+(?=\\p{L}{2})`, "gu"),
    replacement: " ",
    said: "An unusual space",
  },
  {
    pattern: /[\u200B\u00AD\uFEFF\u2060]+/g,
    replacement: "",
    said: "An invisible character",
  },
  {
    pattern: /(?<=[([]) +(?=\S)|(?<=[^\s([]) +(?=[)\]])/g,
    replacement: "",
    said: "A space inside a bracket",
  },
  {
    pattern: /(?<=\p{L}) (?:--?|—-) (?=\p{L})/gu,
    replacement: " – ",
    said: "A hyphen in the place of a dash",
  },
  {
    pattern: /,{2,}|(?<!\.)\.\.(?!\.)|;{2,}|:{2,}(?!\S)|(?<=[?!])\.(?=\s|$)|(?<!\.),(?=[.;](?:\s|$))/g,
    replacement: "",
    said: "Punctuation marks that stand twice",
  },
];

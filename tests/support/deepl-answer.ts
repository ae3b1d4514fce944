import type { DeeplTrick } from "./deepl-trick.ts";

/** One element of `translations`. */
export interface DeeplAnswer {
  readonly detected_source_language: string;
  readonly text: string;
  readonly billed_characters: number;
}

/** The answers as a trick bends them; tricks that are about the connection leave them alone. */
export function bendAnswers(answers: readonly DeeplAnswer[], trick: DeeplTrick): readonly DeeplAnswer[] {
  switch (trick.kind) {
    case "truncate":
      return rewrite(answers, trick.at, ({ text }) => [...text].slice(0, [...text].length / 2).join(""));
    case "empty":
      return rewrite(answers, trick.at, () => "");
    case "duplicate":
      return rewrite(answers, trick.at, () => answers[0]?.text ?? "");
    case "lose-tags":
      return rewrite(answers, trick.at, ({ text }) => text.replace(/<[^>]*>/gu, ""));
    case "add-tag":
      return rewrite(answers, trick.at, ({ text }) => `<x9>${text}</x9><x8/>`);
    case "cross-tags":
      return rewrite(answers, trick.at, ({ text }) => text.replace(/(<\/[^>]*>)(.*)$/su, "$2$1"));
    case "break-tags":
      return rewrite(answers, trick.at, ({ text }) => text.replace(/<\/[^>]*>/u, ""));
    case "join":
      return join(answers);
    case "swap":
      return swap(answers, trick.at ?? [0, 1]);
    case "too-few":
      return answers.slice(0, -1);
    case "too-many":
      return [...answers, ...answers.slice(-1)];
    default:
      return answers;
  }
}

function rewrite(
  answers: readonly DeeplAnswer[],
  at: readonly number[] | undefined,
  change: (answer: DeeplAnswer) => string,
): readonly DeeplAnswer[] {
  return answers.map((answer, place) =>
    at === undefined || at.includes(place) ? { ...answer, text: change(answer) } : answer,
  );
}

/** The accident of 2025-03-19: an array came back as one text. */
function join(answers: readonly DeeplAnswer[]): readonly DeeplAnswer[] {
  return answers.slice(0, 1).map((first) => ({
    ...first,
    text: answers.map(({ text }) => text).join(" "),
    billed_characters: answers.reduce((sum, answer) => sum + answer.billed_characters, 0),
  }));
}

function swap(answers: readonly DeeplAnswer[], [left, right]: readonly [number, number]) {
  const texts = answers.map(({ text }) => text);
  return answers.map((answer, place) => {
    const from = place === left ? right : place === right ? left : place;
    return { ...answer, text: texts[from] ?? answer.text };
  });
}

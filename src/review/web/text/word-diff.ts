export interface DiffPiece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Longest texts, in words and gaps, that are compared word by word. */
const MOST_WORDS = 1_500;

/** How one text became another, word by word; what was taken away stands before what was put there. */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [old, now] = [words(before), words(after)];
  const start = sharedStart(old, now);
  const end = sharedEnd(old.slice(start), now.slice(start));
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return merge([...old.slice(0, start).map(same), ...middle, ...old.slice(old.length - end).map(same)]);
}

function words(text: string): readonly string[] {
  return text.match(/<\/?x\d[^>]*>|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function same(text: string): DiffPiece {
  return { kind: "same", text };
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((word, index) => word !== other[index]);
  return first === -1 ? one.length : first;
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

function compare(old: readonly string[], now: readonly string[]): readonly DiffPiece[] {
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return [
      { kind: "removed", text: old.join("") },
      { kind: "added", text: now.join("") },
    ];
  }
  const longest = lengths(old, now);
  const pieces: DiffPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      pieces.push(same(old[i] ?? ""));
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      pieces.push({ kind: "removed", text: old[i++] ?? "" });
    } else pieces.push({ kind: "added", text: now[j++] ?? "" });
  }
  return pieces;
}

/** Lengths of the longest common subsequences of all ends. */
function lengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === now[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

function at(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

/** Neighbours of a kind become one; a gap alone between two changes belongs to both, so that phrases stay whole. */
function merge(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const merged: DiffPiece[] = [];
  let [removed, added] = ["", ""];
  const settle = () => {
    if (removed !== "") merged.push({ kind: "removed", text: removed });
    if (added !== "") merged.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const next = pieces[index + 1];
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (
      removed !== "" &&
      added !== "" &&
      /^\s+$/u.test(text) &&
      next !== undefined &&
      next.kind !== "same"
    ) {
      removed += text;
      added += text;
    } else {
      settle();
      const last = merged.at(-1);
      if (last?.kind === "same") merged[merged.length - 1] = same(last.text + text);
      else merged.push(same(text));
    }
  }
  settle();
  return merged;
}

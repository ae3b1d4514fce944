/** A list in pieces, so that one statement never carries more than SQLite's longest text. */
export function* chunks<Item>(items: Iterable<Item>, size = 10_000): Generator<Item[]> {
  let chunk: Item[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

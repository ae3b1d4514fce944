/**
 * Milliseconds by which a job starts after its due time: from 0 to below `jitter` seconds, and the same wherever it is
 * asked, so that all who share a store wait alike (FNV-1a of job and due time).
 */
export function jitterOf(
  { name, jitter }: { readonly name: string; readonly jitter: number },
  due: Date,
): number {
  if (jitter <= 0) return 0;
  let hash = 0x811c9dc5;
  for (const letter of `${name}\n${due.toISOString()}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return Math.floor((hash / 2 ** 32) * jitter * 1000);
}

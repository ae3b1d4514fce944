/** `13.1 MB`, of bytes; a million is one. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(bytes > 0 ? 0.1 : 0, bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

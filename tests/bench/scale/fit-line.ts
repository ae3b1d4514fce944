/** Least squares: what is there anyway, and what each more costs. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): {
  readonly base: number;
  readonly each: number;
} {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = mean((point) => (point[0] - x) ** 2);
  const each = spread === 0 ? y / x : mean((point) => (point[0] - x) * (point[1] - y)) / spread;
  return { base: y - each * x, each };
}

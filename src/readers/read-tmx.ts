import { type TmxOptions, type TmxRead, tmxReading } from "./tmx/tmx-reading.ts";

/** Bytes or UTF-16 units that are parsed at a time. */
const PIECE = 65_536;

/**
 * A TMX file (1.1 to 1.4) as memory entries from `source` (Norwegian when left out) into `target`. The languages of the `<tuv>`s count,
 * whatever the header says; `no` is bokmål; a unit with both written forms gives two entries.
 * @throws PipelineError `memory-file` for what is no sound TMX, with line and column
 */
export function readTmx(content: string | Uint8Array, options: TmxOptions): TmxRead {
  const reading = tmxReading(options);
  const whole = typeof content === "string" ? content.replace(/^\ufeff/, "") : content;
  for (let start = 0; start < whole.length; start += PIECE) {
    reading.write(
      typeof whole === "string" ? whole.slice(start, start + PIECE) : whole.subarray(start, start + PIECE),
    );
  }
  return reading.end();
}

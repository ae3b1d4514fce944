/** A table of numbers under the name that Marian looks it up by. */
export interface MarianTable {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: keyof typeof TYPES;
  readonly bytes: Buffer;
}

/** Of marian-dev's `common/types.h`: the class of the type, and the bytes of one number. */
const TYPES = { float32: 0x404, int8: 0x101 } as const;
/** Bytes that every table begins at a multiple of. */
const ALIGNMENT = 256;

/** Marian's binary format, version 1: headers, names, shapes, then the tables (marian-dev's `common/binary.cpp`). */
export function marianBinary(tables: readonly MarianTable[]): Buffer {
  const bodies = tables.map(({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT)]),
  );
  const names = tables.map(({ name }) => Buffer.from(`${name}\0`));
  const headers = tables.map(({ type, shape }, at) =>
    longs(names[at]?.length ?? 0, TYPES[type], shape.length, bodies[at]?.length ?? 0),
  );
  const shapes = tables.map(({ shape }) => Buffer.from(Int32Array.from(shape).buffer));
  const head = Buffer.concat([longs(1, tables.length), ...headers, ...names, ...shapes]);
  const gap = ALIGNMENT - ((head.length + 8) % ALIGNMENT);
  return Buffer.concat([head, longs(gap), Buffer.alloc(gap), ...bodies]);
}

function longs(...values: readonly number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values.map(BigInt)).buffer);
}

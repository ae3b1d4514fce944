import { deflateRawSync } from "node:zlib";

/** What the list at the end of an archive says of a file in it. */
export interface ZipClaim {
  readonly name: string;
  readonly content: Uint8Array;
  /** Bytes that it unpacks to; default: those it does. */
  readonly claimed?: number;
  /** How often the list has it, always the same bytes. */
  readonly times?: number;
}

const SIGNS = { file: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };
const DEFLATED = 8;

/** A zip file whose list says what its files do not hold. */
export function crookedZip(claims: readonly ZipClaim[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimed = content.length, times = 1 } of claims) {
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const head = headOf({ path, packed, claimed });
    const file = Buffer.concat([uint32(SIGNS.file), head, path, packed]);
    const listed = Buffer.concat([
      uint32(SIGNS.listed),
      Buffer.from([20, 0]),
      head,
      Buffer.alloc(10),
      uint32(at),
      path,
    ]);
    files.push(file);
    for (let time = 0; time < times; time++) list.push(listed);
    at += file.length;
  }
  return Buffer.concat([...files, ...list, endOf(list, at)]);
}

/** From the version to the length of what is extra, as both heads have it. */
function headOf({ path, packed, claimed }: Record<"path" | "packed", Buffer> & { claimed: number }): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(DEFLATED, 4);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(claimed, 18);
  head.writeUInt16LE(path.length, 22);
  return head;
}

function endOf(list: readonly Buffer[], at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(SIGNS.end, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

/** The same archive, with a list of four billion files by the zip64 record that it ends with. */
export function endlessZip(zip: Buffer): Buffer {
  const [files, end] = [zip.subarray(0, -22), Buffer.from(zip.subarray(-22))];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeUInt32LE(0xffffffff, 32);
  record.writeUInt32LE(end.readUInt32LE(16), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(files.length, 8);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  return Buffer.concat([files, record, locator, end]);
}

import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** What a server that speaks PostgreSQL's protocol says when it has the password. */
export interface FalseDatabase {
  readonly port: number;
  /** Passwords that came. */
  heard(): readonly string[];
}

/**
 * A database, or what stands before it, that takes the password in clear and refuses with a text that says it back, under
 * this SQLSTATE; stops when the test ends. https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export async function openFalseDatabase(sqlState: string): Promise<FalseDatabase> {
  const passwords: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => answer(socket, bytes, { sqlState, passwords }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { port: (server.address() as AddressInfo).port, heard: () => passwords };
}

interface Talk {
  readonly sqlState: string;
  readonly passwords: string[];
}

function answer(socket: Socket, bytes: Buffer, { sqlState, passwords }: Talk): void {
  if (bytes.readUInt32BE(4) === SSL_REQUEST && bytes.length === 8) return void socket.write("N");
  if (String.fromCharCode(bytes[0] ?? 0) !== "p") return void socket.write(message("R", int32(CLEARTEXT)));
  const password = bytes.subarray(5, -1).toString();
  passwords.push(password);
  const said = [password, encodeURIComponent(password), Buffer.from(password).toString("base64")].join(" ");
  const fields = [`SFATAL`, `C${sqlState}`, `Mno entry for ${said}`, `Duser with ${said}`, `H${said}`];
  socket.end(message("E", Buffer.from(`${fields.join("\0")}\0\0`)));
}

const SSL_REQUEST = 80_877_103;
const CLEARTEXT = 3;

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

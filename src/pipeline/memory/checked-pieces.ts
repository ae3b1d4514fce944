import { createHash } from "node:crypto";
import { PipelineError } from "../../model/pipeline-error.ts";
import { filePieces } from "../../readers/file-pieces.ts";
import { DIGEST_CHARACTERS } from "../digest.ts";
import type { GivenTmx } from "./read-given-tmx.ts";

/**
 * The file's bytes as they were when it was read: another text must not become memory unseen.
 * @throws PipelineError `memory-file`, behind the last piece, when they are others by now
 */
export function* checkedPieces({
  file,
  from,
  digest,
}: Pick<GivenTmx, "file" | "from" | "digest">): Generator<Uint8Array> {
  const hash = createHash("sha256");
  for (const piece of filePieces(from)) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest("base64url").slice(0, DIGEST_CHARACTERS) === digest) return;
  throw new PipelineError("memory-file", `Cannot import "${file}": it changed while it was read`, {
    advice: "Run bitekst memory import again when nobody writes it",
  });
}

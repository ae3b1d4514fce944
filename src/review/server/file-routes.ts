import { basename } from "node:path";
import { strToU8, zipSync } from "fflate";
import { PipelineError } from "../../model/pipeline-error.ts";
import { parseReturned } from "../../pipeline/apply/parse-returned.ts";
import type { ExportFile } from "../../pipeline/export/export-formats.ts";
import { failure, json, NOT_FOUND, type Reply } from "./reply.ts";
import type { RoutedRequest, RouteEntry, RouteTools } from "./routes.ts";

/** 32 MiB: a year of articles. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Units that are told one by one. */
const MOST_UNITS = 500;

/** Files out and back. */
export const FILE_ROUTES: readonly RouteEntry[] = [
  { method: "GET", path: "/api/documents/:document/export/:item", route: exportFile },
  { method: "POST", path: "/api/import", route: importFile, most: MOST_BYTES, takes: "file" },
];

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  tmx: "application/xml; charset=utf-8",
  xlf: "application/xliff+xml; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};

async function exportFile({ document, item, query }: RoutedRequest, { desk }: RouteTools): Promise<Reply> {
  const wanted = query.get("require");
  if (wanted !== null && wanted !== "reviewed" && wanted !== "final")
    return failure(
      422,
      "Cannot export this: require is reviewed or final",
      "Leave it out to have all there is",
    );
  const made = await desk.export({ document, format: item, ...(wanted !== null && { require: wanted }) });
  switch (made.kind) {
    case "unknown":
      return NOT_FOUND;
    case "short": {
      const { length } = made.short;
      const message = `Cannot export what is not ${wanted}: ${length} segment${length === 1 ? " is" : "s are"} not that far`;
      return json({ message, advice: "Approve them first", short: made.short }, 409);
    }
    case "files":
      return sent(made.files, document);
  }
}

/** One file as it is, several in a package. */
function sent(files: readonly ExportFile[], document: string): Reply {
  const [first] = files;
  if (files.length === 1 && first !== undefined) return file(basename(first.path), first.bytes);
  const parts = files.map(({ path, bytes }) => [path, bytesOf(bytes)] as const);
  // One day for all of them, the first that the format knows: the same documents give the same bytes.
  const packed = zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
  return file(`${basename(document)}.omegat.zip`, packed);
}

function bytesOf(given: string | Uint8Array): Uint8Array {
  return typeof given === "string" ? strToU8(given) : given;
}

function file(fileName: string, body: string | Uint8Array): Reply {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return { kind: "text", status: 200, type: TYPES[ending] ?? "application/octet-stream", body, fileName };
}

async function importFile({ query, body }: RoutedRequest, tools: RouteTools): Promise<Reply> {
  const name = basename(query.get("name") ?? "");
  if (name === "" || !Buffer.isBuffer(body))
    return failure(422, "Cannot read this: it comes without its name", "Load the page anew");
  try {
    const { languages } = tools.desk;
    const size = async () => body.length;
    const returned = await parseReturned({ name, languages, size, bytes: async () => body });
    return await applyReturned(returned, query, tools);
  } catch (error) {
    if (error instanceof PipelineError)
      return failure(422, error.message, error.advice ?? "Nothing was changed");
    throw error;
  }
}

async function applyReturned(
  returned: Awaited<ReturnType<typeof parseReturned>>,
  query: URLSearchParams,
  { desk, events, who }: RouteTools,
): Promise<Reply> {
  const dryRun = query.get("dry") === "1";
  const given = query.get("prefer");
  const prefer = given === "theirs" || given === "ours" ? given : undefined;
  const { file: name, units, comments, notes, changed } = await desk.apply(returned, { who, dryRun, prefer });
  if (!dryRun) for (const document of changed) events.tell({ event: "document", data: { document, who } });
  const counts = { changed: 0, same: 0, kept: 0, stale: 0, unmatched: 0, conflict: 0 };
  for (const { kind } of units) counts[kind] += 1;
  const listed = units.filter(({ kind }) => kind !== "same").slice(0, MOST_UNITS);
  return json({ file: name, dry: dryRun, counts, comments, notes, documents: changed, units: listed });
}

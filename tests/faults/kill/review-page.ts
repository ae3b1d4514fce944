import type { SegmentView } from "../../../src/model/review-view.ts";
import { type RawReply, rawRequest } from "../../support/raw-request.ts";
import { type RunningCli, startCli } from "../../support/run-cli.ts";

/** `bitekst review` in a process of its own, and a page that has entered. */
export interface ReviewPage {
  readonly program: RunningCli;
  /** Listens to what others do, as pages do until they are closed or the server is gone. */
  follow(): void;
  segments(document: string): Promise<readonly SegmentView[]>;
  /** Approves a segment's English; true when it was acknowledged, false when the process was gone before. */
  approve(document: string, segment: Pick<SegmentView, "id" | "revision">, target: string): Promise<boolean>;
}

export async function openPage(root: string): Promise<ReviewPage> {
  const program = startCli(["review", "--as", "kari"], { cwd: root });
  const link = new URL((await program.printed("\n")).trim());
  const port = Number(link.port);
  const entered = await rawRequest({ port, path: link.pathname + link.search });
  const headers = {
    Cookie: String(entered.headers["set-cookie"]).split(";")[0] ?? "",
    Origin: link.origin,
    "Content-Type": "application/json",
  };
  const at = (document: string) => `/api/documents/${encodeURIComponent(document)}`;
  return {
    program,
    follow: () => void rawRequest({ port, path: "/api/events?tab=fane", headers }).catch(() => undefined),
    async segments(document) {
      const { status, text } = await rawRequest({ port, path: at(document), headers });
      if (status !== 200) throw new Error(`${document}: ${status} ${text}`);
      const { blocks } = JSON.parse(text) as { blocks: { segments: SegmentView[] }[] };
      return blocks.flatMap(({ segments }) => segments);
    },
    async approve(document, { id, revision }, target) {
      const reply: RawReply | undefined = await rawRequest({
        port,
        method: "PUT",
        path: `${at(document)}/segments/${id}`,
        headers: { ...headers, "If-Match": `"${revision}"` },
        body: JSON.stringify({ target, state: "final", reason: "lest" }),
      }).catch(() => undefined);
      if (reply !== undefined && reply.status !== 200)
        throw new Error(`${document} ${id}: ${reply.status} ${reply.text}`);
      return reply !== undefined;
    },
  };
}

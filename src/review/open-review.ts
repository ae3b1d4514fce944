import { makeCheckSettings } from "../pipeline/checks/make-check-settings.ts";
import type { Kit } from "../pipeline/kit.ts";
import { openDesk } from "../pipeline/review/open-desk.ts";
import { loadPageFiles } from "./server/page-files.ts";
import { startReviewServer } from "./server/start-server.ts";

export interface ReviewOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Whose word it is. */
  readonly who: string;
  /** Told of what went wrong behind the page's back: outputs that could not be written, bugs. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Review {
  readonly link: string;
  readonly port: number;
  /** Answers what is under way, writes what is still to be written, then stops. */
  close(): Promise<void>;
}

/**
 * Opens the local web app over the documents in a kit's store.
 * @throws PipelineError `usage` when the port is taken; `glossary-file`
 */
export async function openReview(kit: Kit, { port, who, onTrouble }: ReviewOptions): Promise<Review> {
  const { reviewers } = kit.config.review;
  const desk = openDesk(kit, { reviewers, settings: await makeCheckSettings(kit), onTrouble });
  const pages = await loadPageFiles(new URL("./web/", import.meta.url));
  const server = await startReviewServer({ desk, pages, port, who, reviewers, onBug: onTrouble });
  return {
    link: server.link,
    port: server.port,
    close: async () => {
      await server.close();
      await desk.close();
    },
  };
}

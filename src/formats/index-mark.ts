/** Stands near the top of the page that lists all documents, so that it is never taken for an article. */
export const INDEX_MARK = `<meta name="generator" content="bitekst index">`;

/** UTF-8 bytes from a file's start within which the mark stands. */
export const INDEX_MARK_WITHIN = 256;

/** The end of an advice, for when the store's file cannot be helped. */
export const ANOTHER_FILE = 'name another file under "store" in pipeline.config.yaml';

/** The same for a database. */
export const ANOTHER_STORE = 'name another database or a file under "store" in pipeline.config.yaml';

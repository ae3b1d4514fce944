/** What `formats` may name: one of the writers each. */
export const FORMATS = ["html", "json", "tmx", "xliff", "md", "english"] as const;

/** English words that Norwegian news writes as they are, and that look put together of Norwegian ones. */
export const BORROWED_WORDS = `
  backstage computer framework healthcare landslide marketing outsider overtime passport planning printout`;

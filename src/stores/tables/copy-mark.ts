/** The agreement that stands in a store while a copy into it is not whole. */
export const COPY_MARK = "store-copy";

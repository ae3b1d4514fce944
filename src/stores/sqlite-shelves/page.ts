/** Rows that are read at a time where all are wanted. */
export const PAGE = 1000;

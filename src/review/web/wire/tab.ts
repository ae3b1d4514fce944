/** Of this page, made up when it opens: so that it does not see itself. */
export const TAB = crypto.randomUUID();

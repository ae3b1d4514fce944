/** How often a text is asked for at most, over all runs: a second doubtful answer is the last. */
export const MOST_ASKED = 2;

/** How many ways of having read the same text a pattern may have open at once. */
export const mostPaths = 64

/** How large a pattern may become with its counted repetitions written out. */
export const mostNodes = 4_000

/** How many situations are looked at before giving up. */
export const mostSituations = 4_000

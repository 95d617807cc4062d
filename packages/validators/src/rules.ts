/** Decides whether a text is of a format. Allocates nothing for names and addresses in ASCII. */
export type Accepts = (text: string) => boolean

/** Builds the decision of a format for a set of options. */
export type AcceptsFor<Options> = (options: Partial<Options>) => Accepts

/** Tells what is wrong with a text that was not accepted, as `issueAt` packs it. */
export type Find = (text: string) => number

/** Builds what finds the issue for a set of options. */
export type FindFor<Options> = (options: Partial<Options>) => Find

/**
 * Decides whether an input is of a format. Allocates nothing for names and addresses in ASCII. It is the `is` of its format,
 * since a call in between costs a tenth of the answer.
 */
export type Accepts = (input: unknown) => boolean

/** Builds the decision of a format for a set of options. */
export type AcceptsFor<Options> = (options: Partial<Options>) => Accepts

/** Tells what is wrong with a text that was not accepted, as `issueAt` packs it. */
export type Find = (text: string) => number

/** Builds what finds the issue for a set of options. */
export type FindFor<Options> = (options: Partial<Options>) => Find

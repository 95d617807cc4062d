/** The decision of a format under one set of options; everything else is made of it. */
export interface Rules {
  /** Whether a text is of the format. Allocates nothing for names and addresses in ASCII. */
  readonly accepts: (text: string) => boolean
  /** What is wrong with a text that was not accepted, as `issueAt` packs it. */
  readonly find: (text: string) => number
}

/** Builds the rules of a format for a set of options. */
export type RulesFor<Options> = (options: Partial<Options>) => Rules

// The part of Redocly's plugin interface that the rules use; Redocly publishes no types for it.

/** A place in a file: the file and a JSON pointer. */
export interface Location {
  source: { absoluteRef: string }
  pointer: string
  absolutePointer: string
  child(keys: (string | number)[]): Location
}

export interface RuleContext {
  location: Location
  report(problem: { message: string; location: Location }): void
  /** Follows a `$ref` that stands in the file `from`. */
  resolve(node: { $ref: string }, from: string): { node: unknown; location: Location | undefined }
}

/** Made once for each run, with the options that redocly.yaml gives the rule. */
export type Rule = (options: Record<string, unknown>) => {
  Root: { leave(root: unknown, context: RuleContext): void }
}

/** What a reader of an error's page wants besides the contract's facts. */
export interface ErrorAdvice {
  readonly cause: string
  readonly fix: string
  /** Whether the call may be sent again as it was. */
  readonly repeat: string
}

/** What this site says of a service beyond its contract. A service without a file here has all its pages all the same. */
export interface ServiceNotes {
  /** Its place among the services; those without notes come last, by name. */
  readonly order: number
  /** For each code, or status where there are no codes: all of them or none. */
  readonly errors?: Readonly<Record<string, ErrorAdvice>>
}

const files: Readonly<Record<string, ServiceNotes>> = import.meta.glob('./*.notes.ts', {
  import: 'notes',
  eager: true,
})

/** The notes on a service, from `<api>.notes.ts` beside this file, if there is one. */
export function notesOn(api: string): ServiceNotes | undefined {
  return files[`./${api}.notes.ts`]
}

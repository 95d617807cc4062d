/** One call that a service answered. */
export interface JournalEntry {
  readonly service: string
  /** Absent when no operation has the path and method. */
  readonly operationId: string | undefined
  readonly method: string
  readonly pathname: string
  readonly status: number
  /** Whether the sandbox's own answer broke the contract; it then was a 500. */
  readonly violation: boolean
}

export interface Journal {
  readonly entries: readonly JournalEntry[]
  readonly add: (entry: JournalEntry) => void
}

const longest = 1000

export function createJournal(): Journal {
  const entries: JournalEntry[] = []
  return {
    entries,
    add: (entry) => {
      entries.push(entry)
      if (entries.length > longest) entries.shift()
    },
  }
}

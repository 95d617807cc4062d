/** Where a page begins, as a text that tells callers nothing. */
export function encodeCursor(lastId: number): string {
  return btoa(JSON.stringify({ id: lastId }))
}

/** The id that a cursor stands for; nothing when the sandbox did not make it. */
export function decodeCursor(cursor: string): number | undefined {
  try {
    const parsed: unknown = JSON.parse(atob(cursor))
    const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : undefined
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined
  } catch {
    return undefined
  }
}

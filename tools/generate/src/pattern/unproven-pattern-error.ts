/** A pattern of which nothing is proven. */
export class UnprovenPatternError extends Error {
  override readonly name = 'UnprovenPatternError'
}

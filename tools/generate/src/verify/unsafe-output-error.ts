/** The generator's own mistake: what it was about to hand over is not what generated code may be. */
export class UnsafeOutputError extends Error {
  override readonly name = 'UnsafeOutputError'
}

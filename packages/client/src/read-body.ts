/** Reads a body's bytes, unpacked, but never more than the limit: a small gzip can unpack to gigabytes. */
export class BodyReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined
  readonly #limit: number

  constructor(response: Response, limit: number) {
    this.#reader = response.body?.getReader()
    this.#limit = limit
  }

  /** Everything, or what was read before the body outgrew the limit. */
  async read(): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly complete: boolean }> {
    const chunks: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    for (;;) {
      const { done, value } = (await this.#reader?.read()) ?? { done: true }
      if (done) return { bytes: join(chunks, size), complete: true }
      const taken = value.subarray(0, this.#limit - size)
      size += taken.byteLength
      chunks.push(taken)
      if (taken.byteLength < value.byteLength) {
        this.cancel()
        return { bytes: join(chunks, size), complete: false }
      }
    }
  }

  /** Gives the rest up, so that the connection is freed. */
  cancel(): void {
    // A failure to stop it changes nothing for the caller.
    this.#reader?.cancel().catch(() => {})
  }
}

function join(chunks: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks
  if (chunks.length === 1 && first) return first
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

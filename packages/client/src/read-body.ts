type Bytes = Uint8Array<ArrayBuffer>

/** Reads a body's bytes, unpacked, but little more than the limit: a small gzip can unpack to gigabytes. */
export async function readBody(reader: ReadableStreamDefaultReader<Bytes> | undefined, limit: number): Promise<Bytes> {
  const chunks: Bytes[] = []
  let size = 0
  while (size <= limit) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) break
    if (!ArrayBuffer.isView(value)) throw new TypeError('A body consists of bytes.')
    size += value.length
    chunks.push(value)
  }
  if (chunks.length === 1 && chunks[0]) return chunks[0]
  const bytes = new Uint8Array(size)
  size = 0
  for (const chunk of chunks) {
    bytes.set(chunk, size)
    size += chunk.length
  }
  return bytes
}

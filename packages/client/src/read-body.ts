/** A body that outgrew the limit; `text` is what was read before. */
export interface ReadBody {
  readonly text: string
  readonly complete: boolean
}

/** Reads a body as UTF-8, but never more than `limit` decoded bytes: a small gzip can unpack to gigabytes. */
export async function readBody(response: Response, limit: number): Promise<ReadBody> {
  if (!response.body) return { text: '', complete: true }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text: text + decoder.decode(), complete: true }
    size += value.byteLength
    if (size > limit) {
      // The rest is not wanted; a failure to stop it changes nothing for the caller.
      reader.cancel().catch(() => {})
      return { text, complete: false }
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** What a request's body holds, `undefined` for none, or why that cannot be told. */
export type ReadBody = { readonly value: unknown } | { readonly code: string; readonly message: string }

const limit = 1024 * 1024

/** Reads a request's body as JSON, whatever type it says it has. Stops reading after 1 MiB. */
export async function readBody(request: Request): Promise<ReadBody> {
  const text = await readText(request)
  if (text === undefined) return { code: 'body_too_large', message: 'The body is larger than 1 MiB.' }
  if (text === '') return { value: undefined }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { code: 'not_json', message: 'The body is not JSON.' }
  }
}

async function readText(request: Request): Promise<string | undefined> {
  // Without a body; and in browsers that do not show a request's stream, where the page has made the body anyway.
  if (!request.body) return request.text()
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength
    if (size > limit) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(chunk.value, { stream: true })
  }
  return text + decoder.decode()
}

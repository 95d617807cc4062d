/** An answer before it is checked and sent. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown to undo a transaction and answer all the same. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`answered with ${answer.status}`)
    this.answer = answer
  }
}

export function toResponse({ status, body, headers }: Answer): Response {
  return body === undefined
    ? new Response(null, { status, headers: { ...headers } })
    : Response.json(body, { status, headers: { ...headers } })
}

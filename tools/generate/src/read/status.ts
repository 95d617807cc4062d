import { GenerationError } from '../generation-error.ts'

/** Fails on a status that no result of a call could have; see `ResultOf` in packages/client. */
export function checkAnswerStatus(status: string, at: string): void {
  if (/^(20[0-6]|[45]\d\d)$/.test(status)) return
  throw new GenerationError(at, problemOf(status))
}

/** Webhooks are answered by whoever receives them; a client only takes the types of what is sent. */
export function checkWebhookStatus(status: string, at: string): void {
  if (!/^([1-5](\d\d|XX)|default)$/.test(status)) throw new GenerationError(at, unsupported)
}

const unsupported = 'is not a status that is supported here'

function problemOf(status: string): string {
  if (/^1\d\d$/.test(status)) return `${unsupported}: another answer always follows it, so leave it out`
  if (/^2\d\d$/.test(status)) return `${unsupported}: the successes that a client knows are 200 to 206`
  if (/^3\d\d$/.test(status)) return `${unsupported}: the client refuses every redirect, so leave it out`
  return `${unsupported}: write each one, 200 to 206 and 400 to 599`
}

import type { ConsoleCall } from './console-call.ts'
import type { ConsoleOperation } from './console-operation.ts'

/** What the address of a call cannot do without, and has not been given. */
export function missingIn(
  { parameters }: ConsoleOperation,
  call: ConsoleCall,
): ConsoleOperation['parameters'][number] | undefined {
  return parameters.find(({ name, in: place }) => place === 'path' && (call.parameters[name] ?? '') === '')
}

/**
 * The request of a call, as the form has it: nothing else is checked, so that the sandbox's own answers to bad input can be
 * seen. Throws a TypeError when a header cannot hold what was typed.
 */
export function buildRequest(operation: ConsoleOperation, call: ConsoleCall, secret: string): Request {
  const given = operation.parameters.map((parameter) => ({
    ...parameter,
    value: call.parameters[parameter.name] ?? '',
  }))
  const url = new URL(
    operation.url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.parameters[name] ?? '')),
  )
  const headers = new Headers()
  for (const { name, in: place, value } of given) {
    if (value === '') continue
    if (place === 'query') url.searchParams.append(name, value)
    if (place === 'header') headers.set(name, value)
  }
  const { method, credential } = operation
  if (secret !== '' && credential) headers.set(credential.header, credential.prefix + secret)
  if (operation.body === undefined || method === 'GET') return new Request(url, { method, headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, body: call.body ?? '' })
}

import type { Reading } from '../question.ts'
import { record } from '../suite.ts'

/** A case of `urltestdata.json`. */
export interface UrlCase {
  readonly input: string
  readonly base: string | null
  /** `undefined` where parsing fails. */
  readonly result:
    | (Reading & { readonly protocol: string; readonly href: string; readonly hostAndPort: string })
    | undefined
}

/** A case of `toascii.json` or `IdnaTestV2.json`. */
export interface HostCase {
  readonly input: string
  /** The host in ASCII; `null` where there is none. */
  readonly output: string | null
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)

/** Reads a case of `urltestdata.json`; `undefined` where it has another shape. */
export function readUrlCase(value: unknown): UrlCase | undefined {
  const { input, base, failure, href, protocol, host, hostname, port } = record(value)
  if (!isText(input) || !isTextOrNull(base)) return undefined
  if (failure === true) return { input, base, result: undefined }
  if (!isText(href) || !isText(protocol) || !isText(host) || !isText(hostname) || !isText(port)) return undefined
  return { input, base, result: { href, protocol, host: hostname, port, hostAndPort: host } }
}

/** Reads a case of `toascii.json` or `IdnaTestV2.json`; `undefined` where it has another shape. */
export function readHostCase(value: unknown): HostCase | undefined {
  const { input, output } = record(value)
  return isText(input) && isTextOrNull(output) ? { input, output } : undefined
}

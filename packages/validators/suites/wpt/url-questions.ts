import type { CaseQuestion, Reading } from '../question.ts'
import type { UrlCase } from './wpt-case.ts'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from './wpt-subjects.ts'

// After what `URL` strips: two slashes of either kind after http or https, and no base has a say.
const isAbsolute = (input: string): boolean =>
  /^https?:[/\\]{2}/i.test(input.replace(/^[\0- ]+/, '').replace(/[\t\n\r]/g, ''))

// An http URL whose authority is plain to see; only its host and port can make parsing fail.
const plainAuthority = /^https?:\/\/([^/?#\\@\s]+)(?=[/?#]|$)[^\t\n\r]*$/i

const origins = (input: string, reading: Reading | undefined): CaseQuestion[] =>
  [originUrl, httpsOriginUrl].map((subject) => ({ subject, input, reading }))

/**
 * What a case of `urltestdata.json` asks: whether an origin is read from its input alone, and from the URL that it results
 * in; and what the two formats of names make of the host, as written and as it results.
 */
export function urlQuestions({ input, base, result }: UrlCase): CaseQuestion[] {
  const questions = base === null || isAbsolute(input) ? origins(input, result) : []
  const authority = plainAuthority.exec(input)?.[1]
  if (authority !== undefined) {
    // A default port is written, but not read.
    const reading = result && { ...result, port: undefined }
    questions.push({ subject: projectDomain, input: authority, reading })
    questions.push({ subject: hostname, input: authority, reading })
  }
  if (result && /^https?:$/.test(result.protocol)) {
    questions.push(...origins(result.href, result))
    questions.push({ subject: projectDomain, input: result.hostAndPort, reading: result })
    questions.push({ subject: hostname, input: result.host, reading: { ...result, port: undefined } })
  }
  return questions
}

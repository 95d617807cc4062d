import { httpsOriginUrl, originUrl } from '../../src/index.ts'
import { whereRead } from '../difference.ts'
import type { Difference } from '../difference.ts'
import type { Question } from '../question.ts'
import { writtenParts } from '../differences/written.ts'

const isOrigin = ({ subject: { format } }: Question): boolean => format === originUrl || format === httpsOriginUrl

/** Where an origin is stricter than a URL, apart from its host; the first that applies counts. */
export const urlDifferences: readonly Difference[] = [
  whereRead(
    'another scheme',
    'an origin is asked over `https:`, or `http:` where a domain is created or updated',
    ['scheme_not_https', 'scheme_not_http'],
    ({ subject: { format } }, { protocol }) => protocol !== 'https:' && !(format === originUrl && protocol === 'http:'),
  ),
  whereRead(
    'white space and controls at the ends; tabs and line ends',
    '`URL` strips them without a word, so what is sent on is not what was judged',
    ['whitespace_or_control'],
    (question) => isOrigin(question) && /^[\0- ]|[\0- ]$|[\t\n\r]/.test(question.input),
  ),
  whereRead(
    'a backslash; one slash after the scheme, none, or three',
    'the URL standard repairs them, RFC 3986 does not: parsers disagree on the host',
    ['ambiguous_syntax', 'invalid_url'],
    ({ input }) => input.includes('\\') || !/^[^/]*:\/\/(?!\/)/.test(input),
  ),
  whereRead(
    'a user name or password',
    'an edge does not log in, and what stands before the @ passes for the host',
    ['credentials_or_confusion'],
    ({ input }) => writtenParts(input).authority.includes('@'),
  ),
  whereRead('a fragment', 'it is never sent to a server', ['fragment'], ({ input }) =>
    writtenParts(input).rest.includes('#'),
  ),
  whereRead(
    'path and query that are not visible ASCII',
    'parsers disagree on their encoding; the sender percent-encodes them',
    ['non_ascii', 'whitespace_or_control'],
    (question) => isOrigin(question) && /[^!-~]/.test(writtenParts(question.input).rest),
  ),
]

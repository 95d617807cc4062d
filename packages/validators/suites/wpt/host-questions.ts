import { belowCom, isSingleLabel } from '../below-com.ts'
import type { CaseQuestion } from '../question.ts'
import type { HostCase } from './wpt-case.ts'
import { hostname, httpsOriginUrl, originUrl, projectDomain } from './wpt-subjects.ts'

// As the suite itself does: what would end the host is percent-encoded, so that it belongs to the host.
const encodeDelimiters = (host: string): string => host.replace(/[:/?#\\]/g, encodeURIComponent)

function questionsOf({ input, output }: HostCase): CaseQuestion[] {
  const reading = output === null ? undefined : { protocol: 'https:', host: output, port: '' }
  const url = `https://${encodeDelimiters(input)}/`
  return [
    { subject: originUrl, input: url, reading },
    { subject: httpsOriginUrl, input: url, reading },
    { subject: hostname, input, reading },
    { subject: projectDomain, input, reading },
  ]
}

function ofHostAndBelow(hostCase: HostCase): HostCase[] {
  const { input, output } = hostCase
  if (!isSingleLabel(output ?? input)) return [hostCase]
  return [hostCase, { input: belowCom(input), output: output === null ? output : belowCom(output) }]
}

/** What a case of `toascii.json` or `IdnaTestV2.json` asks of every format: its input, and the host that it results in. */
export function hostQuestions(hostCase: HostCase): CaseQuestion[] {
  const { input, output } = hostCase
  // The suite itself leaves it out, since a URL cannot ask it.
  if (!input) return []
  const cases = output === null || output === input ? [hostCase] : [hostCase, { input: output, output }]
  return cases.flatMap(ofHostAndBelow).flatMap(questionsOf)
}

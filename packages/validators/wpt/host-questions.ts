import { hostname, httpsOriginUrl, originUrl, projectDomain } from '../src/index.ts'
import type { CaseQuestion } from './question.ts'
import type { HostCase } from './suite-case.ts'

// As the suite itself does: what would end the host is percent-encoded, so that it belongs to the host.
const encodeDelimiters = (host: string): string => host.replace(/[:/?#\\]/g, encodeURIComponent)

function questionsOf({ input, output }: HostCase): CaseQuestion[] {
  const reading = output === null ? undefined : { protocol: 'https:', host: output, port: '' }
  const url = `https://${encodeDelimiters(input)}/`
  return [
    { format: originUrl, input: url, reading },
    { format: httpsOriginUrl, input: url, reading },
    { format: hostname, input, reading },
    { format: projectDomain, input, reading },
  ]
}

// Alone, a single label is refused whatever it holds; below `com`, what the suite says of it counts.
function withDomainBelow(hostCase: HostCase): HostCase[] {
  const { input, output } = hostCase
  if (/[.\u3002\uff0e\uff61]/.test(output ?? input)) return [hostCase]
  return [hostCase, { input: `${input}.com`, output: output === null ? output : `${output}.com` }]
}

/** What a case of `toascii.json` or `IdnaTestV2.json` asks of every format: its input, and the host that it results in. */
export function hostQuestions(hostCase: HostCase): CaseQuestion[] {
  const { input, output } = hostCase
  // The suite itself leaves it out, since a URL cannot ask it.
  if (!input) return []
  const cases = output === null || output === input ? [hostCase] : [hostCase, { input: output, output }]
  return cases.flatMap(withDomainBelow).flatMap(questionsOf)
}

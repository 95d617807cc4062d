import { domainToASCII } from 'node:url'
import { hostname, isIPv4, isIPv6 } from '../../src/index.ts'
import { formatSubject } from '../subject.ts'
import type { Reply, Subject } from '../subject.ts'

const guardSubject = (name: string, is: (input: unknown) => boolean): Subject => ({
  name,
  format: undefined,
  ask: (input) =>
    is(input)
      ? { ok: true, canonical: input, host: input, port: undefined, hasUndecodedLabel: false }
      : { ok: false, code: 'refused', message: `no ${name} address`, suggestedALabels: undefined },
})

export const ipv4: Subject = guardSubject('ipv4', isIPv4)
export const ipv6: Subject = guardSubject('ipv6', isIPv6)

const { ask } = formatSubject(hostname)

/** Names in ASCII alone: what is suggested for another one is no acceptance. */
export const asciiHostname: Subject = {
  name: 'hostname',
  format: hostname,
  ask: (input) => {
    const reply = ask(input)
    return reply.ok ? reply : { ...reply, suggestedALabels: undefined }
  },
}

// `hostname` refuses U-labels, and says in which A-labels it would accept the name: then it counts as accepted. Where it has
// none to suggest, it is asked why it refuses those that Node makes.
function askInternational(input: string): Reply {
  const reply = ask(input)
  const host = domainToASCII(input)
  if (reply.ok || reply.code !== 'non_ascii' || !host) return reply
  if (reply.suggestedALabels !== undefined) return ask(reply.suggestedALabels)
  const ofALabels = ask(host)
  return ofALabels.ok ? reply : ofALabels
}

export const internationalHostname: Subject = { name: 'idn-hostname', format: hostname, ask: askInternational }

import type { Bump } from './bump.ts'
import type { Finding, Side } from './finding.ts'
import { isObject, member } from './json.ts'
import type { Place } from './place.ts'
import type { ReportedChange } from './redocly-diff.ts'

/** Keywords that decide what is valid. Redocly calls a change that breaks nothing a patch, whatever it makes possible. */
const deciding = new Set([
  'type', 'enum', 'const', 'required', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum',
  'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties',
  'maxProperties', 'additionalProperties',
]) // prettier-ignore

/** What one change that Redocly reports asks for; undefined for what is judged elsewhere. */
export function rateChange(change: ReportedChange, { side, operations, place }: Place): Finding | undefined {
  // Evidence, retry marks and security are compared as a whole, see their own files.
  if (change.typeName === 'SpecExtension' || change.property?.startsWith('x-')) return undefined
  if (change.typeName.startsWith('SecurityRequirement') && change.verdicts.length === 0 && !isAlternative(change))
    return undefined
  // Every use is compared by itself, so a component says nothing more; except for what nothing refers to by `$ref`.
  if (/^#\/components\/(?!securitySchemes)/.test(change.path)) return undefined
  // The contract's own version follows from everything else.
  if (change.typeName === 'Info' && change.property === 'version') return undefined
  const [contract, client, why] = weigh(change, side)
  const says = change.verdicts[0]?.message ?? sentence(change)
  return { contract, client, side, operations, place, says: why === '' ? says : `${says} ${why}` }
}

// Other credentials that are taken as well; none at all would be worse, and is told in its own file.
function isAlternative({ kind, typeName, revision }: ReportedChange): boolean {
  const added = kind === 'added' && typeName === 'SecurityRequirement'
  return added && isObject(revision?.value) && Object.keys(revision.value).length > 0
}

type Weight = readonly [contract: Bump, client: Bump, why: string]

function weigh(change: ReportedChange, side: Side): Weight {
  const comesBack = side === 'response' || side === 'event'
  const [verdict] = change.verdicts
  if (verdict) return ['major', 'major', whyBreaking(change.typeName, verdict.ruleId, comesBack)]
  if (change.typeName === 'Schema') {
    if (change.property === 'default') return weighDefault(change, side)
    if (change.property === 'readOnly' || change.property === 'writeOnly') return weighDirection(change, comesBack)
    if (change.property === 'enum' || change.property === 'const')
      return comesBack
        ? ['minor', 'major', 'A comparison with what is gone no longer compiles.']
        : ['minor', 'minor', '']
    if (change.property !== undefined && deciding.has(change.property)) return ['minor', 'minor', '']
    if (change.kind === 'removed')
      return comesBack
        ? ['minor', 'major', 'A comparison with what is gone no longer compiles.']
        : ['major', 'major', 'Who still sends it is refused by the client.']
  }
  // Redocly pairs path parameters by their place; the rest by their name, so that there none is renamed.
  if (change.typeName === 'Parameter' && change.property === 'name')
    return ['patch', 'major', 'Nothing changes on the wire, but calls name it.']
  if (change.property === 'deprecated') return ['minor', 'minor', '']
  return [change.impact, change.impact, '']
}

// Redocly says what became of a schema. Whom it breaks depends on who sends it; of anything else its words say enough.
function whyBreaking(typeName: string, ruleId: string, comesBack: boolean): string {
  if (typeName !== 'Schema') return ''
  if (!comesBack) return 'What callers sent until now may be refused.'
  return received[ruleId] ?? 'Callers may receive what was excluded until now.'
}

const received: Readonly<Record<string, string>> = {
  'enum-values-added': 'Callers that have a case for each value receive one that they do not know.',
  'property-removed': 'Callers that read it may find nothing.',
  'required-properties-removed': 'Callers that read it may find nothing.',
}

// What a request means that leaves the field out; in an answer it explains and promises nothing.
function weighDefault(change: ReportedChange, side: Side): Weight {
  if (side !== 'request') return ['patch', 'patch', '']
  if (change.base?.value === undefined) return ['minor', 'minor', '']
  return ['major', 'major', 'The same request means something else.']
}

// A property that is only read is not sent, one that is only written does not come back (OpenAPI 3.1, 4.8.24.3).
function weighDirection({ property, revision }: ReportedChange, comesBack: boolean): Weight {
  if ((property === 'writeOnly') !== comesBack) return ['patch', 'patch', '']
  if (revision?.value !== true) return ['minor', 'minor', '']
  return ['major', 'major', comesBack ? 'It is no longer returned.' : 'It is no longer to be sent.']
}

function sentence({ kind, typeName, property, path, base, revision }: ReportedChange): string {
  const value = revision?.value ?? base?.value
  if (typeName === 'SecurityRequirement' && isObject(value)) {
    const schemes = Object.keys(value).map((scheme) => `\`${scheme}\``)
    return `Credentials ${schemes.join(' with ')} are accepted as well.`
  }
  if (typeName === 'PathItem' && property === 'key') return `The path is now written \`${String(value)}\`.`
  // A place in a list says nothing to a reader.
  const called = member(value, 'name') ?? member(value, 'url')
  const key = decodeURIComponent(path.split('/').at(-1) ?? '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
  const name = /^\d+$/.test(key) && typeof called === 'string' && property === undefined ? called : key
  if (property !== undefined) {
    if (base?.value === undefined) return `\`${property}\` was set${valueText(' to', revision?.value)}.`
    if (revision?.value === undefined) return `\`${property}\` was removed.`
    const [before, after] = [valueText(' from', base.value), valueText(' to', revision.value)]
    return before === '' || after === '' ? `\`${property}\` changed.` : `\`${property}\` changed${before}${after}.`
  }
  const what = typeName === 'Schema' ? '' : `${typeName.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()} `
  return `${capital(`${what}\`${name}\``)} was ${kind}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// Long texts and objects would only hide what a line says.
function valueText(before: string, value: unknown): string {
  const text = JSON.stringify(value)
  return text === undefined || text.length > 60 ? '' : `${before} \`${text}\``
}

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkClaims, readClaims } from '../tools/claims.ts'
import { listEvidence } from '../tools/evidence.ts'
import { readBundle, readRepositoryFile, readYaml, specs } from './contract-files.ts'

interface Damage {
  /** What was done to the contract. */
  what: string
  file: string
  from: string
  to: string
  /** The rule that has to notice. */
  rule: string
}

// Each in a file of its own, so that one run of the linter judges them all.
const damages: Damage[] = [
  {
    what: 'an operation loses its x-evidence',
    file: 'domainee/paths/domain-check.yaml',
    from: '  x-evidence: { stated: check-domain }\n',
    to: '',
    rule: 'contract/evidence',
  },
  {
    what: 'a schema loses its x-evidence',
    file: 'domainee/components/schemas/AuthCode.yaml',
    from: 'x-evidence: { stated: auth-code }\n',
    to: '',
    rule: 'contract/evidence',
  },
  {
    what: 'a path parameter loses its x-evidence',
    file: 'domainee/components/parameters/PurchaseId.yaml',
    from: 'x-evidence: { stated: connect }\n',
    to: '',
    rule: 'contract/evidence',
  },
  {
    what: 'an enum is marked with neither a document nor a reason',
    file: 'domainee/components/schemas/DomainMode.yaml',
    from: '{ stated: create-domain }',
    to: '{ seen: somewhere }',
    rule: 'contract/evidence',
  },
  {
    what: 'a document is stated that is not listed',
    file: 'domainee/components/schemas/RenewalInput.yaml',
    from: 'stated: renew-purchase',
    to: 'stated: renewals',
    rule: 'contract/documents',
  },
  {
    what: 'a response loses its examples',
    file: 'domainee/components/responses/Unauthorized.yaml',
    from: 'examples:',
    to: 'x-examples:',
    rule: 'contract/examples',
  },
  {
    what: 'a request loses its examples',
    file: 'domainee/paths/domain-purchase-renewal.yaml',
    from: `        examples:
          oneYear:
            summary: One year more
            value: { years: 1 }
`,
    to: '',
    rule: 'contract/examples',
  },
  {
    what: 'an example no longer fits its schema',
    file: 'domainee/paths/domain-purchase-nameservers.yaml',
    from: 'value: { nameservers: [] }',
    to: 'value: { nameservers: none }',
    rule: 'no-invalid-media-type-examples',
  },
  {
    what: 'a parameter loses its example',
    file: 'domainee/components/parameters/PageLimit.yaml',
    from: 'example: 50\n',
    to: '',
    rule: 'contract/examples',
  },
  {
    what: 'an operation loses an error that its API answers with',
    file: 'domainee/paths/webhook-endpoints.yaml',
    from: "    '429':\n      $ref: ../components/responses/RateLimited.yaml\n",
    to: '',
    rule: 'contract/statuses',
  },
  {
    what: 'a format is used that is not in formats.yaml',
    file: 'domainee/components/schemas/DomainRegistrantInput.yaml',
    from: 'format: email',
    to: 'format: idn-email',
    rule: 'contract/formats',
  },
  {
    what: 'an operation is named without a verb',
    file: 'domainee/paths/domain-availability.yaml',
    from: 'operationId: checkDomainAvailability',
    to: 'operationId: domainAvailability',
    rule: 'contract/naming',
  },
  {
    what: 'a schema uses a keyword outside of the subset',
    file: 'domainee/components/schemas/DomainWarning.yaml',
    from: 'type: object\n',
    to: 'type: object\nminProperties: 1\n',
    rule: 'contract/schema-subset',
  },
]

interface Problem {
  ruleId: string
  location: { source: { ref: string } }[]
}

const scratch = mkdtempSync(join(tmpdir(), 'contracts-'))
afterAll(() => rmSync(scratch, { recursive: true }))

function copySpecs(name: string): string {
  const copy = join(scratch, name)
  cpSync(specs, copy, { recursive: true, filter: (from) => !['node_modules', 'dist'].includes(basename(from)) })
  symlinkSync(join(specs, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function damage(copy: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), 'utf8')
  const damaged = text.replace(from, to)
  if (damaged === text) throw new Error(`${file} does not contain ${JSON.stringify(from)} any more.`)
  writeFileSync(join(copy, file), damaged)
}

/** Runs the linter on one API; no output means that it found nothing. */
function lint(copy: string, api: string): Problem[] {
  const options = ['lint', api, '--format=json', '--max-problems=1000']
  const { stdout } = spawnSync('redocly', options, { cwd: copy, encoding: 'utf8' })
  const report = JSON.parse(stdout) as { problems: Problem[] } // Redocly's own format
  return report.problems
}

describe('lint notices', () => {
  let problems: string[]
  beforeAll(() => {
    const copy = copySpecs('damaged')
    for (const { file, from, to } of damages) damage(copy, file, from, to)
    problems = lint(copy, 'domainee').map(({ ruleId, location }) => `${ruleId} ${location[0]?.source.ref ?? ''}`)
  }, 30_000)

  it.each(damages)('when $what', ({ rule, file }) => {
    expect(problems).toContain(`${rule} ${file}`)
  })

  it('nothing in the contract as it is', () => {
    expect(lint(copySpecs('whole'), 'domainee')).toEqual([])
  }, 30_000)
})

it('a mark that only falls back to its parent is noticed by evidence.yaml', () => {
  const copy = copySpecs('unmarked')
  const marks = (): Record<string, string> =>
    listEvidence(
      parse(
        execFileSync('redocly', ['bundle', 'domainee', '--ext=yaml'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' }),
      ),
    )
  expect(marks()).toEqual(readYaml('domainee/evidence.yaml'))
  // The answer to an unknown domain, which is inferred, as if the operation's document stated it.
  const text = readFileSync(join(copy, 'domainee/paths/domain.yaml'), 'utf8')
  const mark = / {6}x-evidence:\n {8}inferred: Every sibling .*\n/.exec(text)?.[0]
  damage(copy, 'domainee/paths/domain.yaml', mark ?? '?', '')
  expect(marks()).not.toEqual(readYaml('domainee/evidence.yaml'))
}, 30_000)

it('a new property that only inherits its schema’s mark is noticed by evidence.yaml', () => {
  const bundle = readBundle('domainee')
  // Of the contract only this is needed here.
  const grown = structuredClone(bundle) as { components: { schemas: { AuthCode: { properties: object } } } }
  Object.assign(grown.components.schemas.AuthCode.properties, { expiresAt: { type: 'string' } })
  const added = Object.entries(listEvidence(grown)).filter(([pointer]) => !(pointer in listEvidence(bundle)))
  expect(added).toEqual([['/components/schemas/AuthCode/properties/expiresAt', 'inherits stated auth-code']])
})

it('a claim that loses its test is noticed', () => {
  const copy = copySpecs('unproven')
  const test = /\n    test: .* answers success with 200/.exec(readFileSync(join(copy, 'domainee/claims.yaml'), 'utf8'))
  damage(copy, 'domainee/claims.yaml', test?.[0] ?? '?', '')
  const claims = readClaims(parse(readFileSync(join(copy, 'domainee/claims.yaml'), 'utf8')))
  expect(checkClaims(claims, readBundle('domainee'), readRepositoryFile)).toEqual([
    'connect-status-200: has no test and no reason',
  ])
})

import { isObject, stringsOf } from '../lint/json.ts'

/** A part of the source document and how many statements it makes. */
interface Section {
  id: string
  statements: number
}

/** One statement of the source document. */
interface Claim {
  id: string
  sections: string[]
  claim: string
  /** JSON pointers into the bundle. */
  at: string[]
  /** `file > title`, the file from the repository's root. */
  test: string | undefined
  /** Why no test can prove it. */
  untestable: string | undefined
}

export interface ClaimList {
  document: string
  /** SHA-256, in hexadecimal, of the document's text when its statements were counted. */
  sha256: string
  sections: Section[]
  claims: Claim[]
}

/** Reads a parsed claims.yaml; what is missing becomes empty, so that the check names it. */
export function readClaims(parsed: unknown): ClaimList {
  const list = isObject(parsed) ? parsed : {}
  return {
    document: textOf(list['document']) ?? '',
    sha256: textOf(list['sha256']) ?? '',
    sections: objectsOf(list['sections']).map((section) => ({
      id: textOf(section['id']) ?? '',
      statements: Number(section['statements']),
    })),
    claims: objectsOf(list['claims']).map((claim) => ({
      id: textOf(claim['id']) ?? '',
      sections: stringsOf(claim['sections']),
      claim: textOf(claim['claim']) ?? '',
      at: stringsOf(claim['at']),
      test: textOf(claim['test']),
      untestable: textOf(claim['untestable']),
    })),
  }
}

/**
 * Lists what is wrong with the claims about a bundle: nothing is right only if every statement of every section is
 * claimed, every pointer leads somewhere, and every claim has a test that exists or says why it has none.
 *
 * @param readTest returns a test file's text, undefined if there is no such file
 */
export function checkClaims(
  list: ClaimList,
  bundle: unknown,
  readTest: (file: string) => string | undefined,
): string[] {
  return [
    ...(/^[0-9a-f]{64}$/.test(list.sha256) ? [] : ['sha256: is no SHA-256 in hexadecimal']),
    ...list.sections.flatMap((section) => checkSection(section, list.claims)),
    ...list.claims.flatMap((claim) => [...checkPlace(claim, list, bundle), ...checkProof(claim, readTest)]),
  ]
}

function checkSection({ id, statements }: Section, claims: Claim[]): string[] {
  const claimed = claims.filter((claim) => claim.sections.includes(id)).length
  return claimed === statements ? [] : [`${id}: ${statements} statements, ${claimed} claims`]
}

function checkPlace({ id, claim, sections, at }: Claim, list: ClaimList, bundle: unknown): string[] {
  const problems: string[] = []
  if (list.claims.filter((other) => other.id === id).length > 1) problems.push(`${id}: the id is used twice`)
  if (claim === '') problems.push(`${id}: says nothing`)
  if (sections.length === 0) problems.push(`${id}: stands in no section`)
  for (const section of sections) {
    if (!list.sections.some((known) => known.id === section)) problems.push(`${id}: there is no section ${section}`)
  }
  if (at.length === 0) problems.push(`${id}: points nowhere`)
  for (const pointer of at) {
    if (resolvePointer(bundle, pointer) === undefined) problems.push(`${id}: nothing stands at ${pointer}`)
  }
  return problems
}

function checkProof({ id, test, untestable }: Claim, readTest: ReadTest): string[] {
  if (test === undefined) return untestable === undefined ? [`${id}: has no test and no reason`] : []
  if (untestable !== undefined) return [`${id}: has a test and is called untestable`]
  const [file = '', title = ''] = test.split(' > ')
  if (file === '' || title === '') return [`${id}: a test is named "file > title", not "${test}"`]
  const text = readTest(file)
  if (text === undefined) return [`${id}: there is no file ${file}`]
  return isTested(text, title) ? [] : [`${id}: ${file} has no test "${title}"`]
}

/**
 * Whether a test of that title is written in a file: as the first argument of `test` or `it`, or as the first member of a row
 * of `test.each`. A quick look, for whoever edits the claims: that the test ran and passed is judged at the end of `npm test`,
 * by its report.
 */
function isTested(text: string, title: string): boolean {
  const code = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  const literals = [`'${title.replaceAll("'", String.raw`\'`)}'`, `"${title}"`, `\`${title}\``]
  return literals.some((literal) =>
    [...code.matchAll(new RegExp(literal.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'g'))].some(({ index }) =>
      /(?:(?:^|\s)(?:test|it)\(|(?:^|\n)\s*\[)\s*$/.test(code.slice(0, index)),
    ),
  )
}

type ReadTest = (file: string) => string | undefined

/** Follows a JSON pointer (RFC 6901), undefined if it leads nowhere. References on the way are not followed. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  let node = document
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(node)) node = node[Number(key)]
    else if (isObject(node) && Object.hasOwn(node, key)) node = node[key]
    else return undefined
  }
  return node
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function objectsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

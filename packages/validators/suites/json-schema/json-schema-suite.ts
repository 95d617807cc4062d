import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import { belowCom, isSingleLabel } from '../below-com.ts'
import { distinct } from '../question.ts'
import type { Question } from '../question.ts'
import type { Subject } from '../subject.ts'
import { readList, SuiteError } from '../suite.ts'
import type { Suite, SuiteFile } from '../suite.ts'
import { readGroup } from './json-schema-case.ts'
import { jsonSchemaDifferences } from './json-schema-differences.ts'
import { asciiHostname, internationalHostname, ipv4, ipv6 } from './json-schema-subjects.ts'

/** The cases of one subject. */
interface Kind {
  /** Draft 3 has names of its own for two. */
  readonly fileNames: readonly [string, ...string[]]
  readonly subject: Subject
  /** What is read where a case is valid. */
  readonly hostOf: (input: string) => string
}

const kinds: readonly Kind[] = [
  {
    fileNames: ['hostname.json', 'host-name.json'],
    subject: asciiHostname,
    hostOf: (input) => input.toLowerCase(),
  },
  {
    fileNames: ['idn-hostname.json'],
    subject: internationalHostname,
    hostOf: (input) => domainToASCII(input) || input,
  },
  { fileNames: ['ipv4.json', 'ip-address.json'], subject: ipv4, hostOf: (input) => input },
  { fileNames: ['ipv6.json'], subject: ipv6, hostOf: (input) => input },
]

// Newest draft first, so that a case is told by the newest draft that has it.
function formatFolders(directory: string): string[] {
  let drafts: string[]
  try {
    drafts = readdirSync(directory)
  } catch (error) {
    throw new SuiteError(error instanceof Error ? error.message : String(error), { cause: error })
  }
  const { compare } = new Intl.Collator('en', { numeric: true })
  return drafts.toSorted((a, b) => compare(b, a)).flatMap((draft) => [`${draft}/format`, `${draft}/optional/format`])
}

function questionsOfFile(directory: string, file: string, { subject, hostOf }: Kind): Question[] {
  const cases = readList(join(directory, file), file).flatMap((group, index) => {
    const ofGroup = readGroup(group)
    if (!ofGroup) throw new SuiteError(`${file}: group ${index + 1} has a shape that is not known here`)
    return ofGroup
  })
  return cases.flatMap(({ input, isValid }, index) => {
    const inputs = subject.format && isSingleLabel(input) ? [input, belowCom(input)] : [input]
    return inputs.map((text) => {
      const reading = isValid ? { protocol: undefined, host: hostOf(text), port: undefined } : undefined
      return { file, ordinal: index + 1, subject, input: text, reading }
    })
  })
}

function read(directory: string): SuiteFile[] {
  const folders = formatFolders(directory)
  return kinds.map((kind) => {
    const files = folders
      .flatMap((folder) => kind.fileNames.map((name) => `${folder}/${name}`))
      .filter((file) => existsSync(join(directory, file)))
    const [name] = kind.fileNames
    if (!files.length)
      throw new SuiteError(`${directory} is not tests of JSON-Schema-Test-Suite: no draft there has ${name}`)
    const questions = distinct(files.flatMap((file) => questionsOfFile(directory, file, kind)))
    const cases = new Set(questions.map(({ file, ordinal }) => `${file} ${ordinal}`)).size
    return { name: `${name} in ${files.length} ${files.length === 1 ? 'folder' : 'folders'}`, cases, questions }
  })
}

/** The cases of hosts and addresses of JSON-Schema-Test-Suite, in all its drafts, each distinct case once. */
export const jsonSchemaSuite: Suite = {
  directory: '<JSON-Schema-Test-Suite>/tests',
  read,
  differences: jsonSchemaDifferences,
}

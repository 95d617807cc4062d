// The rows that the validators package tests itself with; see its test/corpora.test.ts. They are read as text, since the
// bundler's JSON reader refuses the lone surrogates among them.
import type { FormatEntry } from '../contract/formats.ts'
import type { Verdict } from './validators.ts'
import { validatorOf } from './validators.ts'

const files: Readonly<Record<string, string>> = import.meta.glob('../../../validators/test/corpora/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

interface CorpusRow {
  readonly input: string
  readonly why?: string
  readonly source?: string
  readonly tags?: readonly string[]
}

/** One line of a format's table. */
export interface TestRow {
  readonly input: string
  readonly why: string
  readonly source: string
  readonly verdict: Verdict
}

// The validators whose rows stand under another name than their own.
const corpusNames: Readonly<Record<string, string>> = { httpsOriginUrl: 'origin-url', projectDomain: 'devpayr-domain' }

/** The rows of a validator's own tests, if they are kept as data. */
function corpusOf(validator: string): readonly CorpusRow[] | undefined {
  const name = corpusNames[validator] ?? validator.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const text = Object.entries(files).find(([file]) => file.endsWith(`/${name}.json`))?.[1]
  // First-party data of a known shape.
  return text === undefined ? undefined : (JSON.parse(text) as { readonly cases: readonly CorpusRow[] }).cases
}

// Longer inputs test limits; in a table they hide what they show.
const longestShown = 60
const rowsForEachReason = 2
const rowsForEachCode = 4

/** The format's test inputs, a few of each kind, judged by the validator itself: what it accepts and what it refuses. */
export function testRows(entry: FormatEntry): {
  readonly accepted: readonly TestRow[]
  readonly refused: readonly TestRow[]
} {
  const judge = validatorOf(entry)
  const rows = rowsOf(entry).map(({ input, why = '', source = '' }) => ({ input, why, source, verdict: judge(input) }))
  const accepted = few(
    rows.filter(({ verdict }) => verdict.ok),
    kindOfReason,
    rowsForEachReason,
  )
  const refused = few(
    rows.filter(({ verdict }) => !verdict.ok),
    ({ verdict }) => (verdict.ok ? '' : verdict.code),
    rowsForEachCode,
  )
  return { accepted: accepted.slice(0, 24), refused }
}

/** The reason without the number or text that varies: `port 80` and `port 443` are of one kind. */
const kindOfReason = ({ why }: TestRow): string => why.replace(/"[^"]*"|\d+/g, '…')

function rowsOf({ validator, examples, counterExamples }: FormatEntry): readonly CorpusRow[] {
  const listed = [...examples, ...counterExamples].map((input) => ({ input }))
  const rows = validator === undefined ? undefined : corpusOf(validator)
  if (!rows) return listed
  // Random rows are there to find what nobody thought of; they show nothing.
  return rows.filter(({ input, tags }) => input.length <= longestShown && !tags?.includes('random'))
}

function few(rows: readonly TestRow[], kindOf: (row: TestRow) => string, most: number): readonly TestRow[] {
  const counts = new Map<string, number>()
  return rows.filter((row) => {
    const count = counts.get(kindOf(row)) ?? 0
    counts.set(kindOf(row), count + 1)
    return count < most
  })
}

/** One thing that was measured beside others. */
export interface ResultRow {
  readonly name: string
  readonly version?: string
  /** In the unit of the group. */
  readonly value: number
  /** Set on what this repository makes. */
  readonly ours?: boolean
  /** The row's value by ours; or what the group's method says. */
  readonly ratio?: number
  /** What the ratio, or the value where there is no ratio, has to reach or stay below. */
  readonly bar?: number
  readonly met?: boolean
}

/** A question, and how each answers it. */
export interface ResultGroup {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly better: 'higher' | 'lower'
  readonly method: string
  readonly rows: readonly ResultRow[]
}

/** What one suite of measurements found: a file in `tools/bench/results`. */
export interface Result {
  readonly suite: string
  readonly title: string
  /** ISO 8601. */
  readonly measuredAt: string
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly os: string }
  readonly command: string
  readonly groups: readonly ResultGroup[]
}

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const isText: Check = (value) => typeof value === 'string' && value !== ''
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isFlag: Check = (value) => typeof value === 'boolean'
const isDate: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const isListOf =
  (shape: Shape): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => wrongKey(item, shape) === undefined)

const rowShape: Shape = {
  name: isText,
  version: optional(isText),
  value: isNumber,
  ours: optional(isFlag),
  ratio: optional(isNumber),
  bar: optional(isNumber),
  met: optional(isFlag),
}
const groupShape: Shape = {
  id: isText,
  title: isText,
  unit: isText,
  better: (value) => value === 'higher' || value === 'lower',
  method: isText,
  rows: isListOf(rowShape),
}
const resultShape: Shape = {
  suite: isText,
  title: isText,
  measuredAt: isDate,
  machine: (value) => wrongKey(value, { cpu: isText, cores: isNumber, node: isText, os: isText }) === undefined,
  command: isText,
  groups: isListOf(groupShape),
}

/** The first key whose value is not of the shape, or that has no place in it. */
function wrongKey(value: unknown, shape: Shape): string | undefined {
  if (typeof value !== 'object' || value === null) return 'it is no object'
  const given = new Map<string, unknown>(Object.entries(value))
  const foreign = [...given.keys()].find((key) => !Object.hasOwn(shape, key))
  return foreign ?? Object.keys(shape).find((key) => !shape[key]?.(given.get(key)))
}

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 })

/** A measured number as it is shown: `17,450` for 17445. */
export function figure(value: number): string {
  return numbers.format(value)
}

/** Reads a file of results. Throws an Error that names the file and the key when it is of another shape. */
export function parseResult(file: string, text: string): Result {
  const value: unknown = JSON.parse(text)
  const wrong = wrongKey(value, resultShape)
  if (wrong !== undefined) throw new Error(`${file} is no result of tools/bench: see "${wrong}"`)
  // Every key has just been looked at.
  return value as Result
}

// Data, not code: a package may not import from tools.
const files: Readonly<Record<string, string>> = import.meta.glob('../../../../tools/bench/results/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every suite that has been measured, by name. */
export const results: readonly Result[] = Object.entries(files).map(([file, text]) =>
  parseResult(file.replace(/^(?:\.\.\/)+/, ''), text),
)

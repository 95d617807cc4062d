/** One thing that was measured beside others. */
export interface ResultRow {
  readonly name: string
  readonly version?: string
  /** In the unit of the group. */
  readonly value: number
  /** Set on what this repository makes. */
  readonly ours?: true
  /** The row's value by ours, measured in the same rounds; or what the group's method says. */
  readonly ratio?: number
  /** What the ratio, or the value where there is no ratio, has to reach or stay below; the method says which. */
  readonly bar?: number
  readonly met?: boolean
}

/** A question, and how each answers it. */
export interface ResultGroup {
  /** In kebab-case; unique in the result. */
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Which values are good ones. */
  readonly better: 'higher' | 'lower'
  /** One sentence. */
  readonly method: string
  readonly rows: readonly ResultRow[]
}

/** What a suite of measurements found, where and when: a file in `tools/bench/results`, which the reference site shows. */
export interface Result {
  /** In kebab-case; the file's name. */
  readonly suite: string
  readonly title: string
  /** ISO 8601. */
  readonly measuredAt: string
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly os: string }
  readonly command: string
  readonly groups: readonly ResultGroup[]
}

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string' && value.trim() !== ''
const isKebab: Test = (value) => typeof value === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value)
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0
const isDate: Test = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value
const isList: Test = (value) => Array.isArray(value) && value.length > 0

type Shape = Readonly<Record<string, readonly [expected: string, test: Test, optional?: true]>>

const resultShape: Shape = {
  suite: ['a name in kebab-case', isKebab],
  title: ['a text', isText],
  measuredAt: ['an ISO 8601 date in UTC', isDate],
  machine: ['an object', (value) => typeof value === 'object'],
  command: ['a text', isText],
  groups: ['a list of at least one group', isList],
}
const machineShape: Shape = {
  cpu: ['a text', isText],
  cores: ['a number', isNumber],
  node: ['a text', isText],
  os: ['a text', isText],
}
const groupShape: Shape = {
  id: ['a name in kebab-case', isKebab],
  title: ['a text', isText],
  unit: ['a text', isText],
  better: ['"higher" or "lower"', (value) => value === 'higher' || value === 'lower'],
  method: ['a sentence', (value) => typeof value === 'string' && /\S.*\.$/.test(value)],
  rows: ['a list of at least one row', isList],
}
const rowShape: Shape = {
  name: ['a text', isText],
  version: ['a text', isText, true],
  value: ['a number', isNumber],
  ours: ['true', (value) => value === true, true],
  ratio: ['a number', isNumber, true],
  bar: ['a number', isNumber, true],
  met: ['true or false', (value) => typeof value === 'boolean', true],
}

function check(value: unknown, shape: Shape, path: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${path} must be an object`)
  const given = new Map<string, unknown>(Object.entries(value))
  for (const key of given.keys()) if (!(key in shape)) throw new TypeError(`${path}.${key} is not part of a result`)
  for (const [key, [expected, test, optional]] of Object.entries(shape)) {
    if (optional && !given.has(key)) continue
    if (!test(given.get(key))) throw new TypeError(`${path}.${key} must be ${expected}`)
  }
}

/**
 * Reads what a suite measured.
 *
 * @param file what the text is called when something is wrong with it
 * @param text the JSON of one result
 * @throws TypeError that names the file and its first place which is not of the shape, and what must stand there
 */
export function parseResult(file: string, text: string): Result {
  const value = parseJson(file, text)
  const at = (path: string): string => `${file}: ${path}`
  check(value, resultShape, at('result'))
  // Judged key by key: above, and below as far as it goes deeper.
  const result = value as Result
  check(result.machine, machineShape, at('result.machine'))
  const ids = new Set<string>()
  for (const [index, group] of result.groups.entries()) {
    const path = at(`result.groups[${index}]`)
    check(group, groupShape, path)
    if (ids.has(group.id)) throw new TypeError(`${path}.id "${group.id}" stands there twice`)
    ids.add(group.id)
    for (const [place, row] of group.rows.entries()) {
      check(row, rowShape, `${path}.rows[${place}]`)
      if ((row.bar === undefined) !== (row.met === undefined))
        throw new TypeError(`${path}.rows[${place}] must have bar and met together`)
    }
  }
  return result
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new TypeError(`${file} must be JSON`, { cause })
  }
}

// Whether every claim about the services' documents (specs/*/claims.yaml) has been proven by a test that ran. That a test of
// the name is written somewhere is checked beside the contracts; that it was not skipped only its report can say.

/** A statement of a document, as claims.yaml has it. */
export interface Claim {
  readonly id: string
  /** `file > title`, the file from the repository's root. */
  readonly test?: string
  /** Why no test can prove it. */
  readonly untestable?: string
}

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface TestReport {
  /** The package's folder from the repository's root. */
  readonly folder: string
  readonly testResults: readonly {
    /** The file's absolute path; in another checkout, when the report is from Turbo's cache. */
    readonly name: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

export interface Verdict {
  readonly proven: number
  readonly untestable: number
  /** What is not proven, a sentence each. */
  readonly problems: readonly string[]
}

/** Judges claims by the reports of the packages whose tests ran. */
export function judgeClaims(claims: readonly Claim[], reports: readonly TestReport[]): Verdict {
  const tested = claims.filter(({ test }) => test !== undefined)
  const folders = new Set(tested.map(({ test }) => named(test).folder))
  const silent = [...folders].filter((name) => reports.every(({ folder }) => folder !== name))
  const judged = tested.filter(({ test }) => !silent.includes(named(test).folder))
  const problems = judged.flatMap(({ id, test }) => {
    const statuses = statusesOf(named(test), reports)
    const isProven = statuses.length > 0 && statuses.every((status) => status === 'passed')
    return isProven ? [] : [`${id}: ${test ?? ''} ${outcome(statuses)}.`]
  })
  return {
    proven: judged.length - problems.length,
    untestable: claims.filter(({ test, untestable }) => test === undefined && untestable !== undefined).length,
    // One sentence for all of them: they have one cause.
    problems: problems.concat(silent.map((folder) => `The tests of ${folder}, which claims name, wrote no results.`)),
  }
}

interface Named {
  readonly file: string
  readonly title: string
  readonly folder: string
}

function named(test = ''): Named {
  const [file = '', ...title] = test.split(' > ')
  return { file, title: title.join(' > '), folder: /^(?:specs|[^/]+\/[^/]+)/.exec(file)?.[0] ?? file }
}

function statusesOf({ file, title }: Named, reports: readonly TestReport[]): string[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .filter(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`))
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap((result) => (result.title === title ? [result.status] : []))
}

function outcome(statuses: readonly string[]): string {
  if (statuses.length === 0) return 'did not run'
  return statuses.includes('failed') ? 'failed' : 'was skipped'
}

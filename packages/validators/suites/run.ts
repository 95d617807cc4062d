// The suites' data is no package, and not ours to copy: whoever has a checkout names the directory in it.
import { compare } from './compare.ts'
import { report } from './report.ts'
import { SuiteError } from './suite.ts'
import { suites } from './suites.ts'

const [name, directory, ...more] = process.argv.slice(2)
try {
  const suite = name === undefined ? undefined : suites.get(name)
  if (!suite || directory === undefined || more.length) {
    const ways = [...suites].map(([known, { directory: place }]) => `pnpm run suites ${known} ${place}`)
    throw new SuiteError(`say which and where it is: ${ways.join(', or ')}`)
  }
  const sections = suite.read(directory).map(({ name: file, cases, questions }) => ({
    name: file,
    cases,
    questions: questions.length,
    tally: compare(questions, suite.differences),
  }))
  const { ok, text } = report(sections, suite.differences)
  process.stdout.write(text)
  process.exitCode = ok ? 0 : 1
} catch (error) {
  if (!(error instanceof SuiteError)) throw error
  process.stderr.write(`suites: ${error.message}\n`)
  process.exitCode = 2
}

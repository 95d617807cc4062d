// The suite's data is no package, and not ours to copy: whoever has a checkout names its url/resources.
import { compare } from './compare.ts'
import { differences } from './differences.ts'
import { report } from './report.ts'
import { readSuite, SuiteError } from './suite.ts'

const [directory, ...more] = process.argv.slice(2)
try {
  if (directory === undefined || more.length) {
    throw new SuiteError('say where it is: pnpm run wpt <web-platform-tests>/url/resources')
  }
  const sections = readSuite(directory).map(({ name, cases, questions }) => ({
    name,
    cases,
    questions: questions.length,
    tally: compare(questions, differences),
  }))
  const { ok, text } = report(sections, differences)
  process.stdout.write(text)
  process.exitCode = ok ? 0 : 1
} catch (error) {
  if (!(error instanceof SuiteError)) throw error
  process.stderr.write(`wpt: ${error.message}\n`)
  process.exitCode = 2
}

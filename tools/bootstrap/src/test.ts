// npm test: every check of every package, the ones that have not changed from Turbo's cache, whether the claims about the
// services' documents are proven by what ran, and one line with the sum.
// With --all also what takes minutes; the line then sums everything.
import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { judgeClaims, type Claim, type TestReport } from './claims.ts'
import { takeFailures } from './failures.ts'

const root = resolve(import.meta.dirname, '../../..')
const results = { cwd: root, exclude: ['**/node_modules'] }
// One after the other: each wants both of a small machine's processors for itself.
const heavy = ['test:github', 'test:browser', 'test:consumers', '--concurrency=1', '--log-order=stream']

interface VitestReport extends Pick<TestReport, 'testResults'> {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

function runTurbo(argv: readonly string[]): boolean {
  const { status } = spawnSync('turbo', ['run', ...argv, '--summarize'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

function resultFiles(): string[] {
  return globSync('{specs,packages/*,tools/*}/test-results*.json', results)
}

function addUp(): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const file of resultFiles()) {
    // Written by vitest a moment ago, or restored by Turbo from when it was.
    const report = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as VitestReport
    sum.passed += report.numPassedTests
    sum.failed += report.numFailedTests
    sum.skipped += report.numPendingTests + report.numTodoTests
  }
  return sum
}

function readClaims(): Claim[] {
  return globSync('specs/*/claims.yaml', results).flatMap((file) => {
    // The contracts' own tests hold it to this shape.
    const list = parse(readFileSync(resolve(root, file), 'utf8')) as { claims: Claim[] }
    return list.claims
  })
}

/** Prints how many claims what ran has proven, and what is not; of a part of the packages, only the claims that they test. */
function provesClaims(isPart: boolean): boolean {
  const reports = resultFiles().map((file): TestReport => {
    const { testResults } = JSON.parse(readFileSync(resolve(root, file), 'utf8')) as VitestReport // as above
    return { folder: dirname(file).replaceAll('\\', '/'), testResults }
  })
  const isAsked = ({ test }: Claim): boolean =>
    !isPart || test === undefined || reports.some(({ folder }) => test.startsWith(`${folder}/`))
  const { proven, untestable, problems } = judgeClaims(readClaims().filter(isAsked), reports)
  const lines = [...problems, `claims: ${proven} proven, ${untestable} untestable`]
  if (proven + problems.length > 0) console.log(`\n${lines.join('\n')}`)
  return problems.length === 0
}

try {
  const { values } = parseArgs({
    options: {
      filter: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  })
  // What a package reports must come from this run or from the cache entry of exactly this state.
  for (const file of resultFiles()) rmSync(resolve(root, file))
  takeFailures(root)
  const flags = [
    ...values.filter.map((filter) => `--filter=${filter}`),
    ...(values.force ? ['--force'] : []),
    '--continue=dependencies-successful',
    '--output-logs=new-only',
  ]
  const rootTasks = values.filter.length === 0 ? ['//#format:check', '//#generate:check'] : []
  const light = runTurbo(['lint', 'typecheck', 'test', ...rootTasks, ...flags, '--log-order=grouped'])
  const passed = values.all ? runTurbo([...heavy, ...flags]) && light : light
  const failures = takeFailures(root)
  if (failures.length > 0) console.error(`\n${failures.join('\n\n')}`)
  const proven = provesClaims(values.filter.length > 0)
  const sum = addUp()
  // A failed lint, typecheck or build counts too, and a claim that is not proven, so that the line never contradicts the
  // exit code.
  const failed = passed && proven ? sum.failed : Math.max(sum.failed, 1)
  console.log(`\n${sum.passed} passed, ${failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  console.error(`test: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

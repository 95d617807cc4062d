import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Bump } from './bump.ts'

/** One change as `redocly diff --format json` reports it; `path` has all references followed. */
export interface ReportedChange {
  readonly path: string
  readonly typeName: string
  readonly kind: 'added' | 'removed' | 'modified'
  readonly impact: Bump
  /** The rules that found it breaking, with their words. */
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[]
  /** The keyword, when one of an object's changed. */
  readonly property?: string
  readonly base?: { readonly value?: unknown }
  readonly revision?: { readonly value?: unknown }
}

interface Report {
  readonly reportVersion: string
  readonly changes: readonly ReportedChange[]
}

const packageFolder = join(import.meta.dirname, '..')
const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')

/**
 * Lists the changes between two bundled contracts, as the pinned Redocly finds them. Nothing leaves the machine. Throws
 * with Redocly's own words when it cannot compare them, and when its report is of a version that is not known here.
 */
export function redoclyDiff(base: unknown, revision: unknown): readonly ReportedChange[] {
  const folder = mkdtempSync(join(tmpdir(), 'contract-diff-'))
  try {
    writeFileSync(join(folder, 'base.json'), JSON.stringify(base))
    writeFileSync(join(folder, 'revision.json'), JSON.stringify(revision))
    const report = join(folder, 'report.json')
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'diff', join(folder, 'base.json'), join(folder, 'revision.json'), '--config', join(packageFolder, 'redocly.yaml'), '--format=json', '--fail-on=none', '--output', report], // prettier-ignore
      {
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    if (status !== 0) throw new Error(`redocly diff failed:\n${stderr}`)
    // What the pinned version writes; the version of the format is checked next.
    const { reportVersion, changes } = JSON.parse(readFileSync(report, 'utf8')) as Report
    if (reportVersion !== '1') throw new Error(`redocly diff wrote a report of version ${reportVersion}; 1 is known.`)
    return changes
  } finally {
    rmSync(folder, { recursive: true })
  }
}

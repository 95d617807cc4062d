import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const script = join(import.meta.dirname, '../src/quickstart.ts')

test('the quick start goes through both services and ends well', async () => {
  const { stdout } = await run(process.execPath, [script])
  expect(stdout).not.toContain('✗')
  expect(stdout.match(/✓/g)).toHaveLength(21)
  expect(stdout).toContain('DNS before')
  expect(stdout).toContain('MX    @ 10 mail.janesbakery.com')
  expect(stdout).toContain('CNAME @ edge.domainee.dev')
  expect(stdout.trim()).toMatch(/Everything went as documented\.$/)
})

test('a wrong flag is one line and a failure', async () => {
  const failure = await run(process.execPath, [script, '--prot', '3']).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 1, stdout: '' })
  expect(failure).toHaveProperty('stderr', expect.stringMatching(/^quickstart: Unknown option '--prot'.*\n$/))
})

// npm run quickstart: the journey against a sandbox in this process.
import { parseArgs } from 'node:util'
import { createSandbox } from '@domain-contracts/sandbox'
import { runJourney } from './journey.ts'

try {
  parseArgs({ options: {} })
  const sandbox = await createSandbox()
  const failures = await runJourney({ keys: sandbox.keys, fetch: sandbox.fetch }, (line) => console.log(line))
  console.log(failures === 0 ? '\nEverything went as documented.' : `\n${failures} steps did not go as documented.`)
  process.exitCode = failures === 0 ? 0 : 1
} catch (error) {
  console.error(`quickstart: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

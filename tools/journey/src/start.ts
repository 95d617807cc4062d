// npm start: the sandbox and the reference site on this machine, the journey once, then up until Ctrl-C.
import { parseArgs } from 'node:util'
import { serveSite } from '@domain-contracts/docs/serve'
import { serve } from '@domain-contracts/sandbox/node'
import { runJourney } from './journey.ts'
import { readPort } from './read-port.ts'
import { untilStopped } from './until-stopped.ts'

interface Closable {
  readonly close: () => Promise<void>
}

async function main(running: Closable[]): Promise<number> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4010' }, 'docs-port': { type: 'string', default: '4011' } },
  })
  const port = readPort('--port', values.port)
  const docsPort = readPort('--docs-port', values['docs-port'])
  console.log('Starting the sandbox and the reference site ...')
  const sandbox = await serve({ port })
  running.push(sandbox)
  const site = await serveSite({ port: docsPort }).catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EADDRINUSE')
      throw new Error(`Port ${docsPort} is in use. Choose another with --docs-port.`, { cause: error })
    throw error
  })
  running.push(site)

  const { keys } = sandbox.sandbox
  const failures = await runJourney(
    { keys, domaineeUrl: sandbox.domaineeUrl, devpayrUrl: sandbox.devpayrUrl },
    (line) => console.log(line),
  )
  if (failures > 0) throw new Error(`${failures} steps did not go as documented.`)
  console.log(`
The journey's state is kept until you stop; POST ${sandbox.url}/_sandbox/reset starts over.

  Domainee   ${sandbox.domaineeUrl}          key ${keys.domainee}
  DevPayr    ${sandbox.devpayrUrl}    key ${keys.devpayr}
  Reference  ${site.url}

Stop with Ctrl-C.`)
  await untilStopped()
  console.log('\nStopped.')
  return 0
}

const running: Closable[] = []
try {
  process.exitCode = await main(running)
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await Promise.all(running.map((server) => server.close()))
}

#!/usr/bin/env node
import { once } from 'node:events'
import { run } from '../command/check.ts'

process.stdin.setEncoding('utf8')
// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  writeError: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
  now: () => performance.now(),
})

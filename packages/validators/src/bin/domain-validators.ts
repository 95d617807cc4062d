#!/usr/bin/env node
import { run } from '../command/check.ts'

process.stdin.setEncoding('utf8')
// Told to whoever waits for the write; here only so that it ends nothing by itself.
process.stdout.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
    }),
  writeError: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY,
  now: () => performance.now(),
})

import { cpus, release, type } from 'node:os'
import type { Result } from '@domain-contracts/bench-result'

/** What a measurement was made on; nothing that names the machine itself. */
export function describeMachine(): Result['machine'] {
  const processors = cpus()
  return {
    cpu: processors[0]?.model.trim() || process.arch,
    cores: processors.length,
    node: process.version,
    os: `${type()} ${release().split('-', 1)[0]}`,
  }
}

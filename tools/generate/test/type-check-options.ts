import { join, resolve } from 'node:path'

const packages = resolve(import.meta.dirname, '../../../packages')

/** Compiler options to check generated code against the sources of what it imports. */
export const typeCheckOptions: object = {
  noEmit: true,
  // As the client's own.
  lib: ['es2023', 'es2024.string', 'dom', 'dom.iterable'],
  types: [],
  paths: {
    '@domain-contracts/client': [join(packages, 'client/src/index.ts')],
    '@domain-contracts/client/checks': [join(packages, 'client/src/checks.ts')],
    '@domain-contracts/validators/core': [join(packages, 'validators/src/core.ts')],
  },
}

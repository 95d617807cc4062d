import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { readProgram } from '../src/program.ts'
import { run, type Ended } from '../src/run.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'

const versions = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'] as const
const programs = [
  'use-packages.ts',
  'main.ts',
  'main-without-json-imports.ts',
  'serve.ts',
  'adapters.ts',
  'misuse.ts',
  'commonjs.cts',
] as const

interface Resolution {
  readonly moduleResolution: 'node16' | 'nodenext' | 'bundler'
  readonly module: string
  /** The programs that need what this resolution does not know. */
  readonly without: readonly string[]
}

const resolutions: readonly Resolution[] = [
  // Neither JSON imports nor `require` of ES modules.
  { moduleResolution: 'node16', module: 'node16', without: ['main.ts', 'commonjs.cts'] },
  { moduleResolution: 'nodenext', module: 'nodenext', without: [] },
  { moduleResolution: 'bundler', module: 'esnext', without: [] },
]

const project = createScratchFolder('compilers')
afterAll(() => project[Symbol.dispose]())

beforeAll(() =>
  createProject({
    folder: project.path,
    tarballs: inject('tarballs'),
    dependencies: {
      ...Object.fromEntries(versions.map((version) => [`typescript-${version}`, `npm:typescript@${version}`])),
      '@types/node': '20.19.43',
      // The optional peers of the validators.
      ajv: '8.20.0',
      valibot: '1.5.0',
      zod: '4.6.7',
    },
    files: Object.fromEntries(programs.map((name) => [name, readProgram(name)])),
  }),
)

describe.each(versions)('TypeScript %s checks a strict consumer and every declaration it reads', (version) => {
  test.each(resolutions)('with $moduleResolution', async ({ module, moduleResolution, without }) => {
    // TypeScript 5.4 does not know of `require` of ES modules yet, except where a bundler resolves.
    const tooNew = version === '5.4.5' && moduleResolution === 'nodenext' ? ['commonjs.cts'] : []
    const files = programs.filter((name) => ![...without, ...tooNew].includes(name))
    expect(await check(version, files, { module, moduleResolution })).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

test.each(['5.9.3', '7.0.2'] as const)(
  'TypeScript %s with everything that is stricter than strict',
  async (version) => {
    const files = programs.filter((name) => name !== 'commonjs.cts')
    const options = {
      module: 'nodenext',
      verbatimModuleSyntax: true,
      isolatedModules: true,
      noUncheckedSideEffectImports: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
    }
    expect(await check(version, files, options)).toEqual({ code: 0, stdout: '', stderr: '' })
  },
)

function check(version: (typeof versions)[number], files: readonly string[], options: object): Promise<Ended> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    ...options,
  }
  writeFileSync(join(project.path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  const tsc = `node_modules/typescript-${version}/bin/tsc`
  return run(process.execPath, [tsc, '-p', '.'], { cwd: project.path, timeout: 170_000 })
}

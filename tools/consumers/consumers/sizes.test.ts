import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createProject } from '../src/create-project.ts'
import { runToSuccess } from '../src/run.ts'
import { createScratchFolder } from '../src/scratch-folder.ts'
import { sizeTable, type PackageSize } from '../src/size-table.ts'
import { readTarball } from '../src/tarball.ts'

const project = createScratchFolder('sizes')
afterAll(() => project[Symbol.dispose]())

beforeAll(() =>
  createProject({ folder: project.path, tarballs: inject('tarballs'), dependencies: { esbuild: '0.28.2' } }),
)

/** What a bundler makes of a program. */
async function bundle(program: string, name: string): Promise<Uint8Array> {
  const code = `require('esbuild').buildSync({
    stdin: { contents: process.argv[1], resolveDir: process.cwd() },
    outfile: process.argv[2], bundle: true, minify: true, format: 'esm', target: 'es2022',
  })`
  await runToSuccess(process.execPath, ['--eval', code, program, `${name}.js`], { cwd: project.path })
  return readFileSync(join(project.path, `${name}.js`))
}

test('the sizes of the packages', async () => {
  const sizes: PackageSize[] = []
  for (const { name, file, bytes } of inject('tarballs')) {
    const files = readTarball(file)
    const unpacked = [...files.values()].reduce((sum, content) => sum + content.length, 0)
    const hasEntry = files.has('dist/index.js')
    sizes.push({
      name,
      packed: bytes,
      unpacked,
      files: files.size,
      bundle: hasEntry ? await bundle(`export * from '${name}'`, name.replace('@domain-contracts/', '')) : undefined,
    })
  }
  console.log(sizeTable(sizes))
  expect(sizes).toHaveLength(inject('tarballs').length)
})

test('a program that uses one operation carries one operation', async () => {
  const [all, one] = [
    await bundle(`export * from '@domain-contracts/devpayr'`, 'all'),
    await bundle(`export { createClient, createProjectDomain } from '@domain-contracts/devpayr'`, 'one'),
  ]
  console.log(`devpayr: all ${all.length} bytes, one operation ${one.length} bytes, minified`)
  expect(String(all)).not.toBe(String(one))
  const text = new TextDecoder().decode(one)
  expect(text).toContain('createProjectDomain')
  expect(text).not.toContain('reactivateLicense')
})

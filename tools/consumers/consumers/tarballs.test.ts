import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readTarball } from '../src/tarball.ts'

// The compiler leaves behind what it wrote for a source that is no more, and Turbo restores beside it.
test.each(inject('tarballs'))(
  'the tarball of $name holds nothing of sources that have been removed',
  ({ file, folder }) => {
    const built = [...readTarball(file).keys()].filter((path) => /^dist\/.*\.js$/.test(path))
    const stale = built.filter((path) => !existsSync(join(folder, sourceOf(path))))
    expect(stale, `Remove ${folder}/dist and build again`).toEqual([])
  },
)

function sourceOf(built: string): string {
  return built.replace(/^dist/, 'src').replace(/\.js$/, '.ts')
}

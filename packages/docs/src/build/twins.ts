import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { markdownOf } from './markdown-of.ts'

/** Writes a Markdown twin beside every page: `/guides/quick-start/` has `/guides/quick-start/index.md`. */
export function twins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const files = await readdir(root, { recursive: true })
        const pages = files.filter((file) => file.endsWith('index.html'))
        const written = await Promise.all(pages.map((page) => writeTwin(join(root, page))))
        logger.info(`${written.filter(Boolean).length} Markdown twins`)
      },
    },
  }
}

async function writeTwin(file: string): Promise<boolean> {
  const markdown = markdownOf(await readFile(file, 'utf8'))
  if (markdown === undefined) return false
  await writeFile(file.replace(/html$/, 'md'), markdown)
  return true
}

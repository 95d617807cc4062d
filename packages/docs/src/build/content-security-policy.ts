import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/** A page's policy: one source list for each directive. */
export type Policy = Readonly<Record<string, string>>

// Nothing but what the site itself serves may run or be asked.
const sitePolicy: Policy = {
  'default-src': "'self'",
  // Search runs as WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  // Highlighted code carries its colours in style attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
}

/**
 * Writes a policy into every page, with the hash of each script that stands in it. Astro's own `security.csp` leaves out
 * scripts marked `is:inline`, of which Starlight has several.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir)
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))
        await Promise.all(
          pages.map(async (page) => {
            const html = await readFile(join(root, page), 'utf8')
            if (!html.includes(metaTag)) await writeFile(join(root, page), withPolicy(html, sitePolicy))
          }),
        )
      },
    },
  }
}

const metaTag = '<meta http-equiv="content-security-policy"'

/** The page with the policy in its head, the hashes of its scripts added to `script-src`. */
export function withPolicy(html: string, policy: Policy): string {
  const complete = { ...policy, 'script-src': [policy['script-src'], ...scriptHashes(html)].filter(Boolean).join(' ') }
  const content = Object.entries(complete).map(([directive, sources]) => `${directive} ${sources}`)
  return html.replace('<head>', `<head>${metaTag} content="${content.join('; ')}">`)
}

function scriptHashes(html: string): readonly string[] {
  const scripts = html.matchAll(/<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g)
  const hashes = Array.from(
    scripts,
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  return [...new Set(hashes)]
}

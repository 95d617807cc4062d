import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'
import { contentSecurityPolicy } from './src/build/content-security-policy.ts'
import { twins } from './src/build/twins.ts'
import { sidebar } from './src/site/sidebar.ts'

const formatsFile = createRequire(import.meta.url).resolve('@domain-contracts/specs/formats.yaml')
const formatNames = Object.keys(parse(readFileSync(formatsFile, 'utf8')) as object)

export default defineConfig({
  // Where the site is published: canonical links and the sitemap are absolute. Reserved by RFC 2606 until there is a home.
  site: process.env['SITE_URL'] ?? 'https://domain-contracts.example',
  trailingSlash: 'always',
  // The default drops the spaces between words that the formatter has put on lines of their own.
  compressHTML: true,
  integrations: [
    starlight({
      title: 'domain-contracts',
      description:
        'Reference of the Domainee and DevPayr contracts: every operation, field, error and format, with its evidence.',
      favicon: '/favicon.svg',
      logo: { src: './src/assets/logo.svg', alt: '' },
      customCss: ['./src/styles/theme.css', './src/styles/reference.css'],
      sidebar: sidebar(formatNames),
      credits: false,
      // A line that is too long goes on below: nothing is cut off on a phone or on paper, and nothing needs scrolling.
      expressiveCode: { defaultProps: { wrap: true } },
      components: {
        Footer: './src/components/Footer.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
    }),
    contentSecurityPolicy(),
    twins(),
  ],
  devToolbar: { enabled: false },
})

import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './src/build/content-security-policy.ts'
import { interactiveInDev } from './src/build/interactive-in-dev.ts'
import { lightWithoutScript } from './src/build/light-without-script.ts'
import { twins } from './src/build/twins.ts'
import { allTitles } from './src/contract/contracts.ts'
import { homeOf } from './src/site/home.ts'
import { sidebar } from './src/site/sidebar.ts'

export default defineConfig({
  ...homeOf(process.env['SITE_URL']),
  trailingSlash: 'always',
  // The default drops the spaces between words that the formatter has put on lines of their own.
  compressHTML: true,
  integrations: [
    starlight({
      title: 'domain-contracts',
      description: `Reference of the ${allTitles} contracts: every operation, field, error and format, with its evidence.`,
      favicon: '/favicon.svg',
      logo: { src: './src/assets/logo.svg', alt: '' },
      customCss: ['./src/styles/theme.css', './src/styles/reference.css'],
      sidebar: sidebar(),
      credits: false,
      // A line that is too long goes on below: nothing is cut off on a phone or on paper, and nothing needs scrolling.
      // What goes on is set in, or `if (ok) for (...)` looks like two statements.
      expressiveCode: { defaultProps: { wrap: true, hangingIndent: 2 } },
      components: {
        Footer: './src/components/Footer.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
      },
    }),
    contentSecurityPolicy(),
    twins(),
    interactiveInDev(),
  ],
  vite: { css: { postcss: { plugins: [lightWithoutScript()] } } },
  devToolbar: { enabled: false },
})

import type { APIRoute } from 'astro'
import { atBase } from '../build/base-path.ts'
import type { Contract } from '../contract/contracts.ts'
import { allContracts, allTitles } from '../contract/contracts.ts'
import { errorsOf } from '../contract/errors.ts'
import { formats } from '../contract/formats.ts'
import { errorHref, formatHref, operationHref, schemaHref, workflowHref } from '../contract/links.ts'
import { operationsOf } from '../contract/operations.ts'
import { workflowsOf } from '../contract/workflows.ts'
import { guides } from '../site/guides.ts'

const line = (site: URL, title: string, href: string, text = ''): string =>
  `- [${title}](${new URL(atBase(`${href}index.md`), site).href})${text ? `: ${text.replace(/\s+/g, ' ')}` : ''}`

const section = (heading: string, lines: readonly string[]): string =>
  lines.length > 0 ? [`## ${heading}`, ...lines].join('\n') : ''

function sectionsOf({ api, title, openapi }: Contract, site: URL): readonly string[] {
  return [
    section(
      `${title}: operations`,
      operationsOf(api).map(({ operationId, summary, method, path }) =>
        line(site, operationId, operationHref(api, operationId), `${method.toUpperCase()} ${path}. ${summary}.`),
      ),
    ),
    section(
      `${title}: errors`,
      errorsOf(api).map(({ code, statuses }) =>
        line(site, code, errorHref(api, code), `status ${statuses.join(', ')}`),
      ),
    ),
    section(
      `${title}: workflows`,
      workflowsOf(api).map(({ workflowId, summary }) => line(site, workflowId, workflowHref(api, workflowId), summary)),
    ),
    section(
      `${title}: schemas`,
      Object.entries(openapi.components.schemas).map(([name, { description }]) =>
        line(site, name, schemaHref(api, name), description),
      ),
    ),
  ]
}

const introduction = `# domain-contracts

> Reference of the ${allTitles} contracts, written from their public documents: every element says whether a document states it or it is inferred.`

/** A list of every page for programs that read, as llmstxt.org proposes it. The links lead to the Markdown twins. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error('astro.config.ts sets no `site`')
  const sections = [
    introduction,
    section(
      'Guides',
      guides.map(({ title, href, description }) => line(site, title, href, description)),
    ),
    ...allContracts.flatMap((contract) => sectionsOf(contract, site)),
    section(
      'Formats',
      formats.map(({ name, description }) => line(site, name, formatHref(name), description)),
    ),
    section('Optional', [
      line(site, 'Gaps', '/gaps/'),
      line(site, 'Benchmarks', '/benchmarks/'),
      line(site, 'API changelog', '/changelog/'),
      line(site, 'Downloads', '/downloads/'),
    ]),
  ]
  return new Response(`${sections.filter((text) => text !== '').join('\n\n')}\n`)
}

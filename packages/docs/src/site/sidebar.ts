import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { claimsOf } from '../contract/claims.ts'
import { allContracts } from '../contract/contracts.ts'
import type { Contract } from '../contract/contracts.ts'
import { formats } from '../contract/formats.ts'
import { eventHref, formatHref, interactiveHref, operationHref } from '../contract/links.ts'
import { eventsOf, operationsByTag } from '../contract/operations.ts'
import { workflowsOf } from '../contract/workflows.ts'

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>

function apiGroup({ api, title }: Contract): Sidebar[number] {
  const events = eventsOf(api).map(({ event }) => event ?? '')
  return {
    label: title,
    items: [
      { label: 'Overview', link: `/${api}/` },
      ...operationsByTag(api).map(([tag, operations]) => ({
        label: tag,
        collapsed: true,
        items: operations.map(({ operationId, summary }) => ({
          label: summary,
          link: operationHref(api, operationId),
        })),
      })),
      ...(events.length > 0
        ? [
            {
              label: 'Events',
              collapsed: true,
              items: events.map((event) => ({ label: event, link: eventHref(api, event) })),
            },
          ]
        : []),
      { label: 'Schemas', link: `/${api}/schemas/` },
      { label: 'Errors', link: `/${api}/errors/` },
      ...(workflowsOf(api).length > 0 ? [{ label: 'Workflows', link: `/${api}/workflows/` }] : []),
      ...(claimsOf(api) ? [{ label: 'Claims', link: `/${api}/claims/` }] : []),
      { label: 'Interactive view', link: interactiveHref(api) },
    ],
  }
}

/** The site's navigation. Schemas, errors and workflows have an index page each, which lists them. */
export function sidebar(): Sidebar {
  return [
    { label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] },
    ...allContracts.map(apiGroup),
    {
      label: 'Formats',
      items: [
        { label: 'All formats', link: '/formats/' },
        {
          label: 'Each format',
          collapsed: true,
          items: formats.map(({ name }) => ({ label: name, link: formatHref(name) })),
        },
      ],
    },
    {
      label: 'More',
      items: [
        { label: 'Console', link: '/console/' },
        { label: 'Gaps', link: '/gaps/' },
        { label: 'Benchmarks', link: '/benchmarks/' },
        { label: 'Changelog', link: '/changelog/' },
        { label: 'Downloads', link: '/downloads/' },
      ],
    },
  ]
}

import type { AstroIntegration } from 'astro'

/**
 * Serves Redoc's views at their address while developing, too. They are built as a file, which a published site answers
 * with for its folder; the development server would say that there is no such page.
 */
export function interactiveInDev(): AstroIntegration {
  return {
    name: 'interactive-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = request.url && fileOfView(request.url)
          next()
        })
      },
    },
  }
}

/** The address of the file that a view is built as; any other address as it is. */
export function fileOfView(address: string): string {
  return address.replace(/\/interactive\/(?=$|\?)/, '/interactive/index.html')
}

import { defineMiddleware } from 'astro:middleware'
import { withBase } from './build/base-path.ts'

/** Lets the site be published in a folder of a host, as project pages are. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  if (import.meta.env.BASE_URL === '/' || !response.headers.get('content-type')?.startsWith('text/html'))
    return response
  // Redoc's links are for its own router.
  if (url.pathname.includes('/interactive/')) return response
  return new Response(withBase(await response.text()), response)
})

import { defineMiddleware } from 'astro:middleware'
import { withBase } from './build/base-path.ts'
import { breakNames } from './build/break-names.ts'
import { withoutFixedTheme } from './build/light-without-script.ts'

/** Writes into each page what the frame has no setting for. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next()
  // Redoc's view is a page of another program.
  if (!response.headers.get('content-type')?.startsWith('text/html') || url.pathname.includes('/interactive/'))
    return response
  return new Response(withBase(breakNames(withoutFixedTheme(await response.text()))), response)
})

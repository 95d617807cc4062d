import type { APIRoute, GetStaticPaths } from 'astro'
import { buildRedoc } from '../../../build/redoc.ts'
import { apiNames } from '../../../contract/contracts.ts'

export const getStaticPaths = (() =>
  apiNames.map((api) => ({ params: { api }, props: { api } }))) satisfies GetStaticPaths

// Astro runs in the package's folder, in development and when it builds.
export const GET: APIRoute<{ readonly api: string }> = async ({ props }) =>
  new Response(await buildRedoc(props.api, process.cwd()), { headers: { 'content-type': 'text/html; charset=utf-8' } })

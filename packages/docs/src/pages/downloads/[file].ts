import type { APIRoute, GetStaticPaths } from 'astro'
import { bundleFiles } from '../../contract/bundles.ts'

export const getStaticPaths = (() =>
  bundleFiles.map(({ name, text }) => ({ params: { file: name }, props: { text } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)

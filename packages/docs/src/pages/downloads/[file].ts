import type { APIRoute, GetStaticPaths } from 'astro'
import { bundleFilesOf } from '../../contract/bundles.ts'
import { apiNames } from '../../contract/contracts.ts'

export const getStaticPaths = (() =>
  apiNames
    .flatMap(bundleFilesOf)
    .map(({ name, text }) => ({ params: { file: name }, props: { text } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ readonly text: string }> = ({ props }) => new Response(props.text)

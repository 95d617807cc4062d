import { basename } from 'node:path'

const starter = process.env['npm_execpath'] ?? ''

/** The pnpm that started this process, by its path: a newcomer's machine need not have one. */
export const pnpm: string = basename(starter).startsWith('pnpm') ? starter : 'pnpm'

import { expect } from 'vitest'
import { generate, type GeneratedFiles } from '../../src/generate.ts'
import { GenerationError } from '../../src/generation-error.ts'
import { hasUnseen } from '../../src/unseen.ts'
import { workspaceFormats } from '../formats.ts'
import { evaluate } from './evaluate.ts'

/** What came of a contract: files, or the message that refused it. */
export type Outcome = { readonly files: GeneratedFiles } | { readonly refused: string }

/**
 * Generates from a contract and expects the only two ends that there may be: files that parse, hold nothing but what they
 * may hold, and do nothing when they are imported; or a refusal that says where, in one line.
 */
export async function expectHarmless(bundle: string): Promise<Outcome> {
  try {
    // Fails on its own on files that do not parse or hold a node that is not allowed; see verify-output.test.ts.
    const files = await generate({ service: 'bakery', bundle, formats: workspaceFormats, version: '0.0.0' })
    evaluate(files)
    return { files }
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    expect(error.pointer).toMatch(/^#/)
    expect(hasUnseen(error.message)).toBe(false)
    expect(error.message.length).toBeLessThan(1_000)
    return { refused: error.message }
  }
}

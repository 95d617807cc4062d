export { generate, type GeneratedFiles, type GenerateInput } from './generate.ts'
export { GenerationError } from './generation-error.ts'
export { readFormats, type Formats } from './formats.ts'

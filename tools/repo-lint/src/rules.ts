import type { Rule } from './rule.ts'
import { declaredImports } from './rules/declared-imports.ts'
import { fileLength } from './rules/file-length.ts'
import { fileNames } from './rules/file-names.ts'
import { generatedFiles } from './rules/generated-files.ts'
import { importDirection } from './rules/import-direction.ts'
import { leakedPlaces } from './rules/leaks.ts'
import { licences } from './rules/licences.ts'
import { nodeBuiltIns } from './rules/node-built-ins.ts'
import { packedPackages } from './rules/packed-packages.ts'
import { packageScripts } from './rules/package-scripts.ts'
import { pinnedVersions } from './rules/pinned-versions.ts'
import { publishedPackages } from './rules/published-packages.ts'
import { seamModules } from './rules/seams.ts'
import { suppressions } from './rules/suppressions.ts'
import { toDoComments } from './rules/to-do-comments.ts'
import { turboTasks } from './rules/turbo-tasks.ts'
import { turboInputs } from './rules/turbo-inputs.ts'
import { typeAssertions } from './rules/type-assertions.ts'

/** Every rule of this repository. */
export const rules: readonly Rule[] = [
  importDirection,
  declaredImports,
  packageScripts,
  publishedPackages,
  packedPackages,
  pinnedVersions,
  licences,
  turboTasks,
  turboInputs,
  fileNames,
  fileLength,
  generatedFiles,
  typeAssertions,
  suppressions,
  toDoComments,
  nodeBuiltIns,
  seamModules,
  leakedPlaces,
]

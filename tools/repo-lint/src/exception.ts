import type { Finding } from './finding.ts'
import type { Repository } from './repository.ts'

/** A deviation that is meant, said once with its reason instead of being built into a rule. */
export interface Exception {
  readonly folder: string
  /** The script or field that deviates. */
  readonly about: string
  readonly reason: string
}

/** A package that does not do as the others do. */
export interface Deviation extends Omit<Finding, 'rule'> {
  readonly folder: string
  readonly about: string
}

/** The deviations that no exception covers, and the exceptions that cover nothing any more. */
export function* exceptFor(
  exceptions: readonly Exception[],
  deviations: readonly Deviation[],
  { packages }: Repository,
): Iterable<Omit<Finding, 'rule'>> {
  const covers = (exception: Exception, { folder, about }: Deviation): boolean =>
    exception.folder === folder && exception.about === about
  for (const deviation of deviations) {
    if (exceptions.some((exception) => covers(exception, deviation))) continue
    const { folder: _folder, about: _about, ...finding } = deviation
    yield finding
  }
  for (const exception of exceptions) {
    const member = packages.find(({ folder }) => folder === exception.folder)
    if (!member || deviations.some((deviation) => covers(exception, deviation))) continue
    const message = `${exception.about} no longer deviates in ${exception.folder}; remove its exception from the rule.`
    yield { file: member.file.path, message }
  }
}

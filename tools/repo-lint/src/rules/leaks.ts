import type { Rule } from '../rule.ts'

interface Leak {
  readonly pattern: RegExp
  readonly message: string
  /** Files in which the pattern means nothing: a lockfile's hashes look like anything. */
  readonly except?: RegExp
}

const lockfile = /(?:^|\/)pnpm-lock\.yaml$/u

const leaks: readonly Leak[] = [
  {
    pattern: /(?<![\w.~$)}@/-])\/(?:work|tmp|home|root|Users|private\/var|var\/folders)\/[\w.@-]|\b[A-Z]:\\Users\\/u,
    message: 'a path of one machine; write it relative to the file, or ask the system for its temporary folder.',
    except: lockfile,
  },
  {
    pattern: /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\.|\bnpm\.pkg\.github\.com\b|^\s*(?:@[\w-]+:)?registry\s*=/iu,
    message: "a registry's host; leave the registry to the machine's own settings.",
  },
  {
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|_authToken\s*=\s*[^\s$]/u,
    message: 'a secret; take it out of the history too, and revoke it.',
  },
  {
    pattern:
      /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|npm_[A-Za-z0-9]{36}|xox[abprs]-[\w-]{20,}|AIza[\w-]{35}|sk_live_[A-Za-z0-9]{20,})/u,
    message: 'looks like an access token; take it out of the history too, and revoke it.',
    except: lockfile,
  },
  {
    pattern: /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{15,}/u,
    message: 'looks like a signed token; make one at run time instead.',
    except: lockfile,
  },
]

const tarball = /\btarball:|\bhttps?:\/\/\S+\.tgz\b/u

export const leakedPlaces: Rule = {
  name: 'leaks',
  about: 'No file tells of the machine, registry or account that it was written with.',
  *check({ files }) {
    for (const { path, text, lines } of files.values()) {
      for (const { pattern, message, except } of leaks) {
        if (except?.test(path) || !new RegExp(pattern.source, `${pattern.flags}m`).test(text)) continue
        for (const [index, line] of lines.entries())
          if (pattern.test(line)) yield { file: path, line: index + 1, message }
      }
      if (!lockfile.test(path)) continue
      for (const [index, line] of lines.entries()) {
        const message = 'the lockfile names a tarball; install from the registry by version.'
        if (tarball.test(line)) yield { file: path, line: index + 1, message }
      }
    }
  },
}

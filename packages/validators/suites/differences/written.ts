/** The parts of a text as whoever typed it sees them: before anything is stripped, decoded or mapped. */
export interface Written {
  /** From the end of the scheme's slashes to the path; the whole text where there is no scheme. */
  readonly authority: string
  /** The authority without user and port. */
  readonly host: string
  /** Path, query and fragment. */
  readonly rest: string
}

/** Takes a URL, or a host with or without port, apart by its delimiters alone; backslashes count as slashes. */
export function writtenParts(text: string): Written {
  const start = /^[\0- ]*[a-z][-+.a-z\d]*:[/\\]*/i.exec(text)?.[0] ?? ''
  // A name with a port looks like a scheme with a path.
  const rest = /[/\\]$/.test(start) || !/^[^/]*:\d*$/.test(text) ? text.slice(start.length) : text
  const authority = /^[^/?#\\]*/.exec(rest)?.[0] ?? ''
  return {
    authority,
    host: authority.replace(/^.*@/s, '').replace(/:[^:\]]*$/, ''),
    rest: rest.slice(authority.length),
  }
}

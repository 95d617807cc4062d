/**
 * Resolves when the program is to stop: at Ctrl-C, at SIGTERM, or when a process that it was started by is gone: its
 * parent, or the bootstrap, since npm and pnpm pass no SIGTERM on to what they run.
 */
export async function untilStopped(
  bootstrapPid: string | undefined = process.env['DOMAIN_CONTRACTS_BOOTSTRAP_PID'],
): Promise<void> {
  const parent = process.ppid
  await new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      if (process.ppid !== parent || (bootstrapPid !== undefined && !isAlive(Number(bootstrapPid)))) stop()
    }, 250)
    const stop = (): void => {
      clearInterval(watch)
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 is sent to nobody; it only asks.
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Resolves when the program is to stop: at Ctrl-C, at SIGTERM, or when the process that started it is gone, since npm
 * passes no SIGTERM on to what it runs.
 */
export async function untilStopped(): Promise<void> {
  const parent = process.ppid
  await new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      if (process.ppid !== parent) stop()
    }, 250)
    const stop = (): void => {
      clearInterval(watch)
      resolve()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

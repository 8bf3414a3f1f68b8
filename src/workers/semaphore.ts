/** Lets `size` holders in at once, the others in the order they came. Piscina has a queue too, but its tasks' clocks would run there. */
export function semaphore(size: number) {
  let taken = 0
  const waiting = new Set<() => void>()
  const release = () => {
    const [next] = waiting
    if (next) next()
    else taken--
  }
  return {
    taken: () => taken,
    waiting: () => waiting.size,
    async acquire(signal?: AbortSignal): Promise<() => void> {
      signal?.throwIfAborted()
      if (taken < size) taken++
      else
        await new Promise<void>((resolve, reject) => {
          const giveUp = () => {
            waiting.delete(enter)
            reject(signal!.reason)
          }
          const enter = () => {
            waiting.delete(enter)
            signal?.removeEventListener('abort', giveUp)
            resolve()
          }
          waiting.add(enter)
          signal?.addEventListener('abort', giveUp, { once: true })
        })
      return release
    },
  }
}

import { useEffect, useState } from 'preact/hooks'
import { Problem } from '../api/client'

export type Load<T> =
  | { readonly state: 'loading'; readonly slow: boolean }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void }

const SLOW_MS = 3000

/** Loads something when the component appears and whenever `inputs` change; what is under way then is called off. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, inputs: readonly unknown[]): Load<T> {
  const [attempt, setAttempt] = useState(0)
  const [result, setResult] = useState<Load<T>>({ state: 'loading', slow: false })
  useEffect(() => {
    const controller = new AbortController()
    setResult({ state: 'loading', slow: false })
    const patience = setTimeout(() => setResult({ state: 'loading', slow: true }), SLOW_MS)
    load(controller.signal)
      .then((value) => !controller.signal.aborted && setResult({ state: 'done', value }))
      .catch((error: unknown) => {
        if (controller.signal.aborted) return
        const problem = error instanceof Problem ? error : new Problem('broken', String(error))
        setResult({ state: 'failed', problem, retry: () => setAttempt((n) => n + 1) })
      })
      .finally(() => clearTimeout(patience))
    return () => {
      clearTimeout(patience)
      controller.abort()
    }
  }, [...inputs, attempt])
  return result
}

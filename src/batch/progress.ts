import { Presets, SingleBar } from 'cli-progress'
import type { Counter } from './tally.js'

export interface Progress {
  /** Told that the counter has moved. */
  update(): void
  stop(): void
}

export interface ProgressOptions {
  readonly counter: Counter
  readonly stream: NodeJS.WriteStream
  /** Bytes read from disk so far, and in all once that is known; null where nobody can know. */
  readonly bytesRead: () => number
  readonly bytesInAll: Promise<number | null>
  /** Milliseconds between two lines where there is no terminal. */
  readonly lineEveryMs?: number
}

/** A bar on a terminal, a line every few seconds elsewhere: articles, quotes, rate, time left. */
export function startProgress(options: ProgressOptions): Progress {
  const { counter } = options
  const startedAt = performance.now()
  const before = counter.articles + counter.failed
  let inAll: number | null = null
  options.bytesInAll.then(
    (bytes) => {
      inAll = bytes
    },
    () => {},
  )
  const state = () => {
    const seconds = (performance.now() - startedAt) / 1000
    const done = counter.articles + counter.failed
    const share = inAll ? Math.min(1, options.bytesRead() / inAll) : null
    return {
      articles: counter.articles.toLocaleString('en'),
      quotes: counter.quotes.toLocaleString('en'),
      failed: counter.failed > 0 ? `, ${counter.failed.toLocaleString('en')} failed` : '',
      rate: Math.round((done - before) / Math.max(seconds, 0.001)).toLocaleString('en'),
      share,
      left: share ? formatSeconds((seconds / share) * (1 - share)) : '?',
    }
  }
  return options.stream.isTTY ? showBar(state, options.stream) : printLines(state, options)
}

type State = () => {
  articles: string
  quotes: string
  failed: string
  rate: string
  share: number | null
  left: string
}

function showBar(state: State, stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {percentage} % | {articles} articles, {quotes} quotes{failed} | {rate}/s | {left} left',
      hideCursor: true,
      fps: 5,
    },
    Presets.shades_classic,
  )
  const show = () => {
    const { share, ...payload } = state()
    bar.update(Math.floor((share ?? 0) * 100), payload)
  }
  const { share: _, ...payload } = state()
  bar.start(100, 0, payload)
  return {
    update: show,
    stop() {
      show()
      bar.stop()
    },
  }
}

function printLines(state: State, { stream, lineEveryMs = 5000 }: ProgressOptions): Progress {
  const timer = setInterval(() => {
    const { articles, quotes, failed, rate, share, left } = state()
    const ahead = share === null ? '' : `, ${Math.floor(share * 100)} % read, ${left} left`
    stream.write(`whosaid: ${articles} articles, ${quotes} quotes${failed}, ${rate} articles/s${ahead}\n`)
  }, lineEveryMs)
  return { update() {}, stop: () => clearInterval(timer) }
}

/** “2 h 5 min”, “3 min 20 s”, “12 s”. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds)
  const [h, min, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  if (h > 0) return `${h} h ${min} min`
  return min > 0 ? `${min} min ${s} s` : `${s} s`
}

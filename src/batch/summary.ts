import { formatSeconds } from './progress.js'
import type { Counter } from './tally.js'

/** What a run did, for people and (`--summary`) for programs. */
export interface Summary {
  /** False where the run was stopped before the end of its input. */
  complete: boolean
  articles: number
  failed: number
  failures: Record<string, number>
  /** Files of folders whose names tell no format. */
  leftOut: number
  quotes: { total: number; direct: number; mixed: number; indirect: number }
  /** Distinct speakers with a name, within about 0.8 %. */
  speakers: number
  workers: number
  /** Of all runs, where the run was resumed. */
  seconds: number
  articlesPerSecond: number
}

export function summarize(
  counter: Counter,
  run: { complete: boolean; leftOut?: number; workers: number; seconds: number },
): Summary {
  const { articles, failed, failures, quotes } = counter.save()
  const seconds = Math.round(run.seconds * 1000) / 1000
  return {
    complete: run.complete,
    articles,
    failed,
    failures,
    leftOut: run.leftOut ?? 0,
    quotes: { total: counter.quotes, ...quotes },
    speakers: counter.speakers(),
    workers: run.workers,
    seconds,
    articlesPerSecond: Math.round((10 * (articles + failed)) / Math.max(run.seconds, 0.001)) / 10,
  }
}

/** The summary in a few lines of text. */
export function describeSummary({
  articles,
  failed,
  failures,
  leftOut,
  quotes,
  speakers,
  seconds,
  articlesPerSecond,
}: Summary): string {
  const n = (value: number) => value.toLocaleString('en')
  const reasons = Object.entries(failures).map(([reason, count]) => `${reason} ${n(count)}`)
  return [
    `${n(articles)} ${articles === 1 ? 'article' : 'articles'} in ${formatSeconds(seconds)} (${n(articlesPerSecond)} a second)`,
    `${n(quotes.total)} quotes: ${n(quotes.direct)} direct, ${n(quotes.mixed)} mixed, ${n(quotes.indirect)} indirect; ${n(speakers)} ${speakers === 1 ? 'speaker' : 'speakers'}`,
    ...(failed > 0 ? [`${n(failed)} ${failed === 1 ? 'article' : 'articles'} failed: ${reasons.join(', ')}`] : []),
    ...(leftOut > 0 ? [describeLeftOut(leftOut)] : []),
  ].join('\n')
}

/** What is said of files in folders that were not read. */
export const describeLeftOut = (files: number): string =>
  `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'} left out: the name tells no format, and --input-format can`

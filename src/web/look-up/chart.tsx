import type { SpeakerProfile } from '../api/wire'
import { counted } from '../words'

/** The drawing's own units; it is stretched to the room there is. */
const WIDTH = 1000
const HEIGHT = 100
/** Columns there is room for at least: one month alone is no wall. */
const FEWEST = 12
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Quotes by month as columns; months without quotes are there too. The same figures stand below as a table for screen readers. */
export function Chart({ months }: { months: SpeakerProfile['months'] }) {
  if (months.length === 0) return <p class="faint">No dated quotes.</p>
  const columns = everyMonth(months)
  const most = Math.max(...columns.map((c) => c.count))
  const step = WIDTH / Math.max(columns.length, FEWEST)
  const height = (count: number) => (count / most) * HEIGHT
  return (
    <figure class="chart">
      <p class="faint small" aria-hidden="true">
        {counted(most, 'quote')}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {columns.map(({ month, count }, i) => (
          <rect
            key={month}
            x={i * step + step * 0.1}
            y={HEIGHT - height(count)}
            width={step * 0.8}
            height={height(count)}
          >
            <title>{`${monthWords(month)}: ${counted(count, 'quote')}`}</title>
          </rect>
        ))}
      </svg>
      <p class="row between faint small" aria-hidden="true">
        <span>{monthWords(columns[0].month)}</span>
        {columns.length >= FEWEST && <span>{monthWords(columns[columns.length - 1].month)}</span>}
      </p>
      <table class="off-screen">
        <caption>Quotes by month</caption>
        <tbody>
          {months.map(({ month, count }) => (
            <tr key={month}>
              <th scope="row">{monthWords(month)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

/** Months from the first to the last, those without quotes as zero. In: `2025-05` and its count, in order. */
function everyMonth(months: SpeakerProfile['months']): SpeakerProfile['months'] {
  const counts = new Map(months.map(({ month, count }) => [month.slice(0, 7), count]))
  const [from, to] = [months[0].month, months[months.length - 1].month].map(
    (m) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7)) - 1,
  )
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const month = `${Math.floor((from + i) / 12)}-${String(((from + i) % 12) + 1).padStart(2, '0')}`
    return { month, count: counts.get(month) ?? 0 }
  })
}

const monthWords = (month: string) => MONTH.format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`))

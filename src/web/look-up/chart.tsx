import type { SpeakerProfile } from '../api/wire'
import { counted } from '../words'

const WIDTH = 720
const HEIGHT = 130
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Quotes by month as columns; months without quotes are there too. The same figures stand below as a table for screen readers. */
export function Chart({ months }: { months: SpeakerProfile['months'] }) {
  if (months.length === 0) return <p class="faint">No dated quotes.</p>
  const columns = everyMonth(months)
  const most = Math.max(...columns.map((c) => c.count))
  const step = WIDTH / Math.max(columns.length, 12)
  const height = (count: number) => (count / most) * HEIGHT
  const first = columns[0]
  const last = columns[columns.length - 1]
  return (
    <figure class="chart">
      <svg viewBox={`0 -16 ${WIDTH} ${HEIGHT + 36}`} aria-hidden="true">
        <text x="0" y="-4">
          {counted(most, 'quote')}
        </text>
        <line x1="0" x2={WIDTH} y1="0.5" y2="0.5" class="grid" />
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
        <line x1="0" x2={WIDTH} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} class="base" />
        <text x="0" y={HEIGHT + 16}>
          {monthWords(first.month)}
        </text>
        {columns.length > 1 && (
          <text x={WIDTH} y={HEIGHT + 16} text-anchor="end">
            {columns.length >= 12 ? monthWords(last.month) : ''}
          </text>
        )}
      </svg>
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

/** Articles to try at once, written for this page. Their texts are fetched only when somebody opens one. */
export interface Example {
  readonly id: string
  readonly title: string
  /** What it shows. */
  readonly shows: string
  readonly format: 'text' | 'html'
  readonly outlet: string
  readonly publishedAt: string
  readonly load: () => Promise<string>
}

const raw = (load: Promise<{ default: string }>) => load.then((module) => module.default)

export const EXAMPLES: readonly Example[] = [
  {
    id: 'ceasefire',
    title: 'Terms are traded in Vienna',
    shows: 'News report: two spellings of one name, a nested quote, words that nobody said',
    format: 'text',
    outlet: 'The Vienna Gazette',
    publishedAt: '2025-05-20',
    load: () => raw(import('./ceasefire.txt?raw')),
  },
  {
    id: 'harbour',
    title: 'The ferries sail again',
    shows: 'Local story: one quote over three paragraphs, reported speech, unnamed people',
    format: 'text',
    outlet: 'Ellery Courier',
    publishedAt: '2025-02-14',
    load: () => raw(import('./harbour.txt?raw')),
  },
  {
    id: 'interview',
    title: 'She weighs what we throw away',
    shows: 'Interview: labels instead of quotation marks, stories told within answers',
    format: 'text',
    outlet: 'Saturday Review',
    publishedAt: '2024-11-02',
    load: () => raw(import('./interview.txt?raw')),
  },
  {
    id: 'wire',
    title: 'Rates are held',
    shows: 'Wire copy: two apostrophes as quotation marks, and one mark missing',
    format: 'text',
    outlet: 'Economics Desk',
    publishedAt: '2025-03-06',
    load: () => raw(import('./wire.txt?raw')),
  },
  {
    id: 'museum',
    title: 'A carved door goes home',
    shows: 'A web page as HTML: menu and footer are left aside',
    format: 'html',
    outlet: 'Culture Weekly',
    publishedAt: '2025-06-30',
    load: () => raw(import('./museum.html?raw')),
  },
]

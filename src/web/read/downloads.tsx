import { useState } from 'preact/hooks'
import { call, Problem } from '../api/client'
import type { Given } from './kept-article'
import { articleBody } from './read-article'

const FORMATS = [
  { label: 'CSV', accept: 'text/csv', ending: 'csv' },
  { label: 'JSON', accept: 'application/json', ending: 'json' },
  { label: 'JSON-LD', accept: 'application/ld+json', ending: 'jsonld' },
]

/** All quotes as a file, in the formats that the service itself writes. */
export function Downloads({ given, name }: { given: Given; name: string }) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (accept: string, ending: string) => {
    setTrouble(null)
    try {
      const response = await call('/quotes', { method: 'POST', body: articleBody(given), accept })
      saveFile(await response.blob(), `${fileName(name)}.${ending}`)
    } catch (error) {
      setTrouble(error instanceof Problem ? error.message : 'The file could not be made.')
    }
  }
  return (
    <div class="downloads">
      <span id="download">Download all</span>
      {FORMATS.map(({ label, accept, ending }) => (
        <button
          key={label}
          type="button"
          class="button quiet"
          aria-describedby="download"
          onClick={() => save(accept, ending)}
        >
          {label}
        </button>
      ))}
      {trouble && (
        <p role="alert" class="trouble">
          {trouble}
        </p>
      )}
    </div>
  )
}

function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A title as a file name: letters and digits, joined by hyphens. */
function fileName(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 60) || 'quotes'
}

import { useState } from 'preact/hooks'
import { type Call, call, Problem } from '../api/client'

const FORMATS = [
  { label: 'CSV', accept: 'text/csv', ending: 'csv' },
  { label: 'JSON', accept: 'application/json', ending: 'json' },
  { label: 'JSON-LD', accept: 'application/ld+json', ending: 'jsonld' },
]

interface Props extends Pick<Call, 'method' | 'query' | 'body'> {
  path: string
  /** What the file is called after. */
  name: string
  label?: string
}

/** Quotes as a file, in the formats that the service itself writes. */
export function SaveAs({ path, name, label: legend = 'Download', ...asked }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (accept: string, ending: string) => {
    setTrouble(null)
    try {
      const response = await call(path, { ...asked, accept })
      saveFile(await response.blob(), `${fileName(name)}.${ending}`)
    } catch (error) {
      setTrouble(error instanceof Problem ? error.message : 'The file could not be made.')
    }
  }
  return (
    <fieldset class="save-as">
      <legend>{legend}</legend>
      {FORMATS.map(({ label, accept, ending }) => (
        <button key={label} type="button" class="button quiet" onClick={() => save(accept, ending)}>
          {label}
        </button>
      ))}
      {trouble && (
        <p role="alert" class="trouble">
          {trouble}
        </p>
      )}
    </fieldset>
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

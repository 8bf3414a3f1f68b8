import { useRef, useState } from 'preact/hooks'
import { formatAddress } from '../address'
import { EXAMPLES } from '../examples'
import { type Given, looksLikeHtml } from './kept-article'

/** The service's limit for one article's body; what is larger is told before it is sent. */
const LARGEST_BYTES = 5_000_000

/** Where an article comes in: pasted, typed, dropped or opened as a file, or one of the examples. */
export function Intake({ onGiven }: { onGiven: (given: Given) => void }) {
  const [content, setContent] = useState('')
  const [format, setFormat] = useState<'auto' | 'text' | 'html'>('auto')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [dropping, setDropping] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const taken = format === 'auto' ? (looksLikeHtml(content) ? 'html' : 'text') : format

  const give = () => {
    if (content.trim() === '')
      return setTrouble('There is no text yet. Paste an article, drop a file, or open an example below.')
    if (new Blob([content]).size > LARGEST_BYTES)
      return setTrouble('This is more than 5 MB. Cut it into parts, or use the command line: whosaid batch.')
    const about = Object.fromEntries(new FormData(form.current!)) as Record<string, string>
    onGiven({
      content,
      format: taken,
      title: about.title || undefined,
      outlet: about.outlet || undefined,
      publishedAt: about.publishedAt || undefined,
      url: about.url || undefined,
    })
  }

  const open = async (file: File | undefined) => {
    setDropping(false)
    if (!file) return
    if (file.size > LARGEST_BYTES)
      return setTrouble(`${file.name} is larger than 5 MB. Cut it into parts, or use the command line: whosaid batch.`)
    const text = await readText(file)
    if (text === null)
      return setTrouble(
        `${file.name} is not a text or HTML file. From a PDF or a Word file, copy the text and paste it here.`,
      )
    setTrouble(null)
    setContent(text)
    setFormat(/html/.test(file.type) ? 'html' : 'auto')
  }

  return (
    <>
      <form
        ref={form}
        class={dropping ? 'intake dropping' : 'intake'}
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
        onDragOver={(event) => {
          event.preventDefault()
          setDropping(true)
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={(event) => {
          event.preventDefault()
          void open(event.dataTransfer?.files[0])
        }}
      >
        <label for="article">Article</label>
        <textarea
          id="article"
          rows={9}
          value={content}
          placeholder="Paste an article here, as text or as HTML source, or drop a file …"
          aria-describedby={trouble ? 'article-trouble' : undefined}
          aria-invalid={trouble !== null}
          onInput={(event) => {
            setTrouble(null)
            setContent(event.currentTarget.value)
          }}
          onPaste={pasteAtOnce}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give()
          }}
        />
        {trouble && (
          <p id="article-trouble" class="trouble" role="alert">
            {trouble}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button strong">
            Find the quotes
          </button>
          <label class="button file">
            Open a file
            <input
              type="file"
              accept=".txt,.md,.html,.htm,text/plain,text/html"
              onChange={(event) => open(event.currentTarget.files?.[0])}
            />
          </label>
          <label class="inline">
            Read as{' '}
            <select value={format} onChange={(event) => setFormat(event.currentTarget.value as typeof format)}>
              <option value="auto">
                {content ? `${taken === 'html' ? 'HTML' : 'text'} (recognised)` : 'text or HTML'}
              </option>
              <option value="text">text</option>
              <option value="html">HTML</option>
            </select>
          </label>
        </div>
        <details>
          <summary>About the article: outlet, date, address</summary>
          <p class="faint">
            Not needed. They go into what you copy and download, and the date helps with “the president”.
          </p>
          <div class="fields">
            <label>
              Title <input name="title" />
            </label>
            <label>
              Outlet <input name="outlet" />
            </label>
            <label>
              Date <input name="publishedAt" type="date" />
            </label>
            <label>
              Address <input name="url" type="url" />
            </label>
          </div>
        </details>
      </form>
      <section aria-labelledby="examples">
        <h2 id="examples">Or try one of these</h2>
        <ul class="examples">
          {EXAMPLES.map((example) => (
            <li key={example.id}>
              <a href={formatAddress('read', example.id)}>{example.title}</a>
              <span class="faint">{example.shows}</span>
            </li>
          ))}
        </ul>
        <p class="faint small">Written for this page. Nobody said any of it.</p>
      </section>
    </>
  )
}

/** Characters from which the browser's own insertion is too slow: a book of 100,000 words would take it most of a minute. */
const LONG_PASTE = 20_000

/** Puts a long pasted text into the field in one piece. */
function pasteAtOnce(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const field = event.currentTarget as HTMLTextAreaElement
  if (text.length < LONG_PASTE) return
  event.preventDefault()
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
}

/** A file's text, by its byte order mark or as UTF-8, else as Windows-1252, which old newsroom files are in; null for what is no text at all. */
async function readText(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

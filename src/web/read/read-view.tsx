import { useMemo, useState } from 'preact/hooks'
import { type Address, formatAddress, go } from '../address'
import type { Layout } from '../article/layout'
import { ReadingDesk } from '../article/reading-desk'
import { EXAMPLES } from '../examples'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { Notice } from '../shell/notice'
import { SaveAs } from '../shell/save-as'
import { useLoad } from '../shell/use-load'
import { counted } from '../words'
import { Intake } from './intake'
import { Keep } from './keep'
import { type Given, keepArticle, keptArticle } from './kept-article'
import { articleBody, readArticle } from './read-article'

/** The address of the article that was pasted in this tab. */
const PASTED = 'pasted'

/** Read: an article in, its quotes marked in it. */
export function ReadView({ address }: { address: Address }) {
  const [turn, setTurn] = useState(0)
  if (address.id === null) {
    return (
      <>
        <Heading title="Who said what?" name="Read">
          <p class="lede">Paste a news article. Every quote is marked where it stands, with the person who said it.</p>
        </Heading>
        <Intake
          onGiven={(given) => {
            keepArticle(given)
            setTurn(turn + 1)
            go(formatAddress('read', PASTED))
          }}
        />
      </>
    )
  }
  return <Reading key={`${address.id}${turn}`} id={address.id} query={address.query} />
}

function Reading({ id, query }: { id: string; query: Address['query'] }) {
  const loaded = useLoad(
    async (signal) => {
      const given = await find(id)
      return given && { given, layout: await readArticle(given, signal) }
    },
    [id],
  )
  return (
    <Loaded of={loaded} waiting="Reading the article …">
      {(found) =>
        found ? (
          <Article id={id} query={query} {...found} />
        ) : (
          <Notice title="This article is not here any more">
            <p>
              A pasted article stays in the tab where it was pasted; it is never kept elsewhere.{' '}
              <a href={formatAddress('read')}>Paste it again</a>.
            </p>
          </Notice>
        )
      }
    </Loaded>
  )
}

function Article({ id, query, given, layout }: { id: string; query: Address['query']; given: Given; layout: Layout }) {
  const { article, quotes, speakers } = layout.record
  const title = useMemo(() => article.title ?? firstLine(layout.text), [article, layout])
  return (
    <>
      <Heading title={title} name={title}>
        <p class="faint">
          {[article.outlet, counted(quotes.length, 'quote'), counted(speakers.length, 'speaker')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div class="row">
          <a class="button quiet" href={formatAddress('read')}>
            Another article
          </a>
          {quotes.length > 0 && <Keep given={given} />}
          {quotes.length > 0 && <SaveAs path="/quotes" method="POST" body={articleBody(given)} name={title} />}
        </div>
      </Heading>
      {quotes.length === 0 && (
        <Notice title="No quotes in this text">
          <p>Nobody is quoted here, or the text is not English: other languages are not read yet.</p>
        </Notice>
      )}
      <ReadingDesk layout={layout} query={query} addressOf={(next) => formatAddress('read', id, next)} />
    </>
  )
}

/** An article by the address: an example, or what was pasted in this tab. */
async function find(id: string): Promise<Given | null> {
  if (id === PASTED) return keptArticle()
  const example = EXAMPLES.find((e) => e.id === id)
  if (!example) return null
  const { format, outlet, publishedAt, title } = example
  return { format, outlet, publishedAt, title, content: await example.load() }
}

function firstLine(text: string): string {
  const line = text.trimStart().split(/[\r\n]/, 1)[0]
  return line.length <= 90 ? line : `${line.slice(0, line.lastIndexOf(' ', 90))} …`
}

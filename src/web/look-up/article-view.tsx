import { type Address, formatAddress } from '../address'
import { callJson } from '../api/client'
import type { ArchivedArticle } from '../api/wire'
import { type Layout, layOut } from '../article/layout'
import { ReadingDesk } from '../article/reading-desk'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { useLoad } from '../shell/use-load'
import { counted } from '../words'
import { placeWords } from './hit'

/** An article as the archive keeps it, with its quotes marked. */
export function ArticleView({ id, query }: { id: string; query: Address['query'] }) {
  const loaded = useLoad(
    async (signal) => {
      const article = await callJson<ArchivedArticle>(`/articles/${encodeURIComponent(id)}`, { signal })
      return { article, layout: layOutArchived(article) }
    },
    [id],
  )
  return (
    <Loaded of={loaded} waiting="Fetching the article …">
      {({ article, layout }) => {
        const title = article.title ?? 'Untitled article'
        return (
          <>
            <Heading title={title} name={title}>
              <p class="faint">
                {[placeWords(article), counted(layout.record.quotes.length, 'quote'), 'in the archive']
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </Heading>
            <ReadingDesk layout={layout} query={query} addressOf={(next) => formatAddress('article', id, next)} />
          </>
        )
      }}
    </Loaded>
  )
}

/** Lays out an archived article; quotes of earlier versions stand in another text and are left out. */
function layOutArchived(article: ArchivedArticle): Layout {
  const { text, diagnostics, speakers } = article
  const quotes = article.quotes.filter((q) => q.withdrawn === null)
  return layOut(text, {
    article: { ...article, length: text.length },
    quotes,
    speakers,
    diagnostics,
    offsetUnit: 'utf16',
  })
}

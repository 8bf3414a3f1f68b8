import { recall, remember } from '../shell/tab-memory'

const BY = 'by'

/** The name of who corrects, for the next correction in this tab. */
export const rememberAuthor = (name: string) => remember(BY, name)

/** Who corrects; kept with the correction. */
export function AuthorField() {
  return (
    <label>
      Your name <input name="by" required maxLength={200} defaultValue={recall(BY) ?? ''} autocomplete="name" />
    </label>
  )
}

const BY = 'whosaid.by'

/** The name of who corrects, for the next correction in this tab. */
export const rememberAuthor = (name: string) => sessionStorage.setItem(BY, name)

/** Who corrects; kept with the correction. */
export function AuthorField() {
  return (
    <label>
      Your name{' '}
      <input name="by" required maxLength={200} defaultValue={sessionStorage.getItem(BY) ?? ''} autocomplete="name" />
    </label>
  )
}

import { key } from '../api/client'

/** Takes a key and keeps it for this tab. An empty one is forgotten. */
export function KeyForm({ onKept }: { onKept: () => void }) {
  return (
    <form
      class="row key"
      onSubmit={(event) => {
        event.preventDefault()
        key.set(String(new FormData(event.currentTarget).get('key')).trim())
        onKept()
      }}
    >
      <label>
        Key <input name="key" type="password" autocomplete="off" required defaultValue={key.get() ?? ''} />
      </label>
      <button type="submit" class="button">
        Use this key
      </button>
    </form>
  )
}

import { KEY } from '../api/client'
import { recall, remember } from './tab-memory'

/** Takes a key and keeps it for this tab. An empty one is forgotten. */
export function KeyForm({ onKept }: { onKept: () => void }) {
  return (
    <form
      class="row key"
      onSubmit={(event) => {
        event.preventDefault()
        remember(KEY, String(new FormData(event.currentTarget).get('key')).trim())
        onKept()
      }}
    >
      <label>
        Key <input name="key" type="password" autocomplete="off" required defaultValue={recall(KEY) ?? ''} />
      </label>
      <button type="submit" class="button">
        Use this key
      </button>
    </form>
  )
}

import { useEffect, useState } from 'preact/hooks'

/**
 * The address holds the state of the page, so that every view can be shared and the back button works:
 * `#/view/id?name=value`. It stands behind `#`, so the server never sees what is looked at.
 */
export interface Address {
  readonly view: string
  readonly id: string | null
  readonly query: Readonly<Record<string, string>>
}

/** The part of the address behind `#` → its pieces. Never throws: a broken address is the front page. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s)
  const [view = '', ...rest] = path.split('/')
  return {
    view: view || 'read',
    id: rest.length > 0 && rest.join('/') !== '' ? decode(rest.join('/')) : null,
    query: Object.fromEntries(new URLSearchParams(search)),
  }
}

/** The pieces → the part of the address from `#` on. Empty values are left out. */
export function formatAddress(view: string, id?: string | null, query: Record<string, string | null | undefined> = {}) {
  const search = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]))
  const path = id ? `${view}/${encodeURIComponent(id)}` : view
  return `#/${path}${search.size > 0 ? `?${search}` : ''}`
}

/** Goes to an address; `replace` leaves no step for the back button (a selection, say, that changed). */
export function go(hash: string, { replace = false } = {}): void {
  if (hash === location.hash) return
  if (!replace) {
    location.hash = hash
    return
  }
  history.replaceState(null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The present address; the component is drawn again when it changes. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const onChange = () => setHash(location.hash)
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return parseAddress(hash)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

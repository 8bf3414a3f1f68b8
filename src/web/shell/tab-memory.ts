const PREFIX = 'whosaid.'

/** Keeps a text for this tab, over reloads; an empty one is forgotten. Where the browser allows no storage, or not that much, nothing is kept. */
export function remember(name: string, text: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name)
    if (text) sessionStorage.setItem(PREFIX + name, text)
  } catch {
    // The page works without; only a reload forgets.
  }
}

/** What this tab kept under a name, or null. */
export function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + name)
  } catch {
    return null
  }
}

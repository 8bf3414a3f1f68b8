/**
 * Remembers what a pure function said of a word: the same words come again and again, and there are not many.
 * In: the function; how many to remember before starting anew. Out: the same function, faster.
 */
export function remember<T>(ask: (word: string) => T, most = 100_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const answer = known.get(word)
    if (answer !== undefined) return answer
    const fresh = ask(word)
    if (known.size >= most) known.clear()
    // a copy: a part of a text would keep the whole of it
    if (word.length <= 100) known.set(` ${word}`.slice(1), fresh)
    return fresh
  }
}

/**
 * By what words stories and reports call people, and which pronoun takes them up. Small: enough to tell two apart who talk in turn, and a
 * person from a thing. Who is meant is asked of the speakers' lexicons later.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const HE = words(`
  boy brother butler count duke father fellow gentleman host husband king landlord lord man marquis master mr nephew prince sir son uncle vicar`)

const SHE = words(`
  aunt countess daughter duchess girl hostess lady landlady maid miss mistress mother mrs ms niece princess queen sister wife witch woman`)

const EITHER = words(`
  barber captain captive child clerk colonel constable cook doctor driver farmer guard guest inspector judge lieutenant major nurse officer
  prisoner professor sailor sergeant servant soldier stranger teacher visitor widow`)

/** Whether a word in small letters calls a person. */
export const isFigure = (word: string): boolean => HE.has(word) || SHE.has(word) || EITHER.has(word)

/** The pronoun that some words ask for: she of “Mrs Lund” and “his wife”; null of those that ask for none. */
export function pronounOf(among: Iterable<string>): 'he' | 'she' | null {
  let he = false
  for (const word of among) {
    if (SHE.has(word)) return 'she'
    he ||= HE.has(word)
  }
  return he ? 'he' : null
}

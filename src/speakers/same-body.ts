import { bodyId, knownBody } from './body-name.js'
import type { Directory, KnownPlace } from './directory.js'
import { foldWord } from './fold.js'
import { readerOf } from './reading.js'
import { apart, joined, type NameJoin } from './verdict.js'

/**
 * Are two names one body: by the directory, by an organ of state in two styles, by American and British spelling, article, legal form,
 * or by the first letters of three words and more? In: two names, neither of somebody known. Out: the verdict; null where neither is a
 * body's.
 */
export function sameBody(a: string, b: string, directory: Directory): NameJoin | null {
  const [x, y] = [a, b].map((name) => name.replace(/^the /i, ''))
  const [bodyA, bodyB] = [knownBody(x, directory), knownBody(y, directory)]
  if (bodyA && bodyB)
    return bodyA === bodyB
      ? joined('directory', `both are ${bodyA.name}`)
      : apart('directory', `${bodyA.name}, ${bodyB.name}`)
  const place = placeOf(x, directory)
  if (place && place === placeOf(y, directory)) return joined('directory', `both are ${place.name}`)
  const reader = readerOf(directory)
  const [readingA, readingB] = [reader.read(x), reader.read(y)]
  if (readingA.kind !== 'organization' && readingB.kind !== 'organization') return null
  // “the Energy Ministry” is one name, whichever country's: its id stays within an article
  if (foldWord(x) === foldWord(y)) return joined('spelling', `${a} ~ ${b}`)
  const id = bodyId(x, directory)
  if (id !== null && id === bodyId(y, directory)) return joined('spelling', `${a} ~ ${b}`)
  if (isAcronym(x, readingB.acronym) || isAcronym(y, readingA.acronym)) return joined('acronym', `${a} ~ ${b}`)
  return apart('other body', `${a}, ${b}`)
}

/** A country by its name or another of its names, not by its people or capital. */
function placeOf(name: string, { placeByWord }: Directory): KnownPlace | null {
  const word = name.toLowerCase()
  const place = placeByWord.get(word)
  return place && [place.name, ...place.variants].some((own) => own.toLowerCase() === word) ? place : null
}

const isAcronym = (text: string, letters: string) =>
  letters.length > 2 && /^[A-Z][A-Z.]+$/.test(text) && foldWord(text) === letters

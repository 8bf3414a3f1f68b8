import type { Directory, KnownPlace } from './directory.js'

/** The country of one person of a people, “Briton”, “Dutchman”; null for other words. In: the word in lower case. */
export function nationOf(word: string, { placeByWord }: Directory): KnownPlace | null {
  const people = NATIONALS.get(word)
  const place = placeByWord.get(people ?? word)
  if (place?.kind !== 'country' || !ONE_PERSON.test(word)) return null
  return people !== undefined || place.demonyms.some((own) => own.toLowerCase() === word) ? place : null
}

/** The country of a people, “Portuguese”, “British”, which may be one person as well as many; null for other words. In: the word in lower case. */
export function peopleOf(word: string, { placeByWord }: Directory): KnownPlace | null {
  const place = placeByWord.get(word)
  return place?.kind === 'country' && place.demonyms.some((own) => own.toLowerCase() === word) ? place : null
}

/** One person of a people: not “the British”, “the Chinese”, “the French”, who are many. */
const ONE_PERSON = /^(?=[a-z]{4})(?!.*(?:ish|ese|(?<!cze)ch|s)$)/
const AMERICANS =
  `alabamian alaskan arizonan arkansan californian coloradan floridian hawaiian hoosier idahoan illinoisan iowan kansan
kentuckian louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan new-yorker north-dakotan
ohioan oklahoman oregonian pennsylvanian south-dakotan tennessean texan utahn vermonter virginian washingtonian west-virginian
wisconsinite dakotan yorker`
    .split(/\s+/)
    .map((word) => word.replace('-', ' '))
const BRITONS = 'cornishman geordie glaswegian liverpudlian londoner mancunian scouser ulsterman yorkshireman'.split(
  ' ',
)
const NATIONALS: ReadonlyMap<string, string> = new Map([
  ['aussie', 'australian'],
  ['englishman', 'english'],
  ['englishwoman', 'english'],
  ['frenchman', 'french'],
  ['frenchwoman', 'french'],
  ['irishman', 'irish'],
  ['irishwoman', 'irish'],
  ['dutchman', 'dutch'],
  ['dutchwoman', 'dutch'],
  ['welshman', 'welsh'],
  ['welshwoman', 'welsh'],
  ['basque', 'spanish'],
  ['catalan', 'spanish'],
  ['kiwi', 'new zealander'],
  ['scot', 'british'],
  ['scotsman', 'british'],
  ['scotswoman', 'british'],
  ['sicilian', 'italian'],
  ['bavarian', 'german'],
  ...AMERICANS.map((word): [string, string] => [word, 'american']),
  ...BRITONS.map((word): [string, string] => [word, 'british']),
])

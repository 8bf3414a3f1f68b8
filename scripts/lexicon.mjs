// Writes src/speakers/lexicon/compromise.json: first names with their gender, surnames, places and peoples, taken from the
// lexicon of compromise (MIT, Spencer Kelly), so that the pipeline need not load compromise itself (0.3 s, 0.16 MB of text a second).
//
//   node scripts/lexicon.mjs
import { writeFileSync } from 'node:fs'
import nlp from 'compromise'

const { lexicon } = nlp.model().one
const tagged = (...tags) =>
  Object.keys(lexicon)
    .filter((word) => tags.some((tag) => [lexicon[word]].flat().includes(tag)))
    .sort()
const lists = {
  male: tagged('MaleName'),
  female: tagged('FemaleName'),
  either: tagged('FirstName'),
  surnames: tagged('LastName'),
  places: tagged('City', 'Region', 'Country')
    .concat(tagged('Place').filter((word) => word.length > 4))
    .sort(),
  demonyms: tagged('Demonym'),
}
const lines = Object.entries(lists).map(
  ([name, words]) => `  "${name}": "${words.filter((w) => !w.includes('"')).join('|')}"`,
)
writeFileSync(new URL('../src/speakers/lexicon/compromise.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`)

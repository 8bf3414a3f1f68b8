/** Articles for measuring speed: news-like English of any length, made from a small grammar by a seeded generator. Nobody ever said these things. */

const PEOPLE = [
  ['President', 'Volodymyr', 'Zelenskyy', 'he'],
  ['spokesman', 'Dmitry', 'Peskov', 'he'],
  ['Foreign Minister', 'Sergei', 'Lavrov', 'he'],
  ['Secretary of State', 'Marco', 'Rubio', 'he'],
  ['spokeswoman', 'Mao', 'Ning', 'she'],
  ['Chancellor', 'Friedrich', 'Merz', 'he'],
  ['Prime Minister', 'Giorgia', 'Meloni', 'she'],
  ['Commission President', 'Ursula', 'von der Leyen', 'she'],
  ['analyst', 'Hannah', 'Okafor', 'she'],
  ['mayor', 'Tomas', 'Lindqvist', 'he'],
  ['Senator', 'Elizabeth', 'Warren', 'she'],
  ['economist', 'Rajiv', 'Menon', 'he'],
] as const
const BODIES = [
  'the Foreign Ministry',
  'the central bank',
  'the European Commission',
  'the port authority',
  'the White House',
]
const PLACES = [
  'Kyiv',
  'Brussels',
  'Beijing',
  'Rome',
  'the northern province',
  'the harbour town',
  'Washington',
  'Geneva',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const ADJECTIVES = [
  'new',
  'difficult',
  'long-awaited',
  'joint',
  'temporary',
  'careful',
  'costly',
  'quiet',
  'historic',
  'partial',
]
const NOUNS = [
  'agreement',
  'ceasefire',
  'budget',
  'ferry line',
  'harvest',
  'tariff',
  'summit',
  'railway',
  'inquiry',
  'election',
  'shipment',
  'treaty',
]
const VERBS = ['reject', 'support', 'delay', 'review', 'sign', 'finance', 'question', 'rebuild', 'observe', 'prepare']
const SAID = ['said', 'told reporters', 'added', 'warned', 'argued', 'noted', 'insisted', 'wrote on Telegram']
const THAT = ['said', 'argued', 'warned', 'announced', 'acknowledged', 'denied', 'estimated']
const REASONS = [
  'because winter is close',
  'before the talks resume',
  'if the weather holds',
  'while the inquiry goes on',
  'as soon as the road is open',
  'despite the cost',
]

/** Numbers in [0, 1) from a seed: mulberry32, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * One article.
 * In: its seed, and about how many words it shall have. Out: paragraphs with direct, mixed and indirect quotes, pronouns, titles and plain narration.
 */
export function makeArticle(seed: number, words = 750): string {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]
  const noun = () => `${pick(ADJECTIVES)} ${pick(NOUNS)}`
  const clause = () =>
    `the ${noun()} ${pick(['will', 'must', 'could', 'should'])} ${pick(VERBS)} the ${noun()} ${pick(REASONS)}`
  const claim = () =>
    pick([
      () => `we ${pick(VERBS)} the ${noun()}`,
      clause,
      () => `nobody in ${pick(PLACES)} wants to ${pick(VERBS)} it`,
    ])()
  const cast = Array.from({ length: 4 }, () => pick(PEOPLE))
  const capital = (text: string) => text[0].toUpperCase() + text.slice(1)
  const full = ([title, first, last]: (typeof PEOPLE)[number]) =>
    pick([
      `${capital(title)} ${first} ${last}`,
      `${first} ${last}`,
      `${first} ${last}, ${/^[aeo]/i.test(title) ? 'an' : 'a'} ${title} from ${pick(PLACES)},`,
    ])
  const short = ([, , last, pronoun]: (typeof PEOPLE)[number]) =>
    pick([capital(last), capital(pronoun), `the ${pick(['minister', 'official', 'adviser'])}`])
  const name = () => (random() < 0.4 ? full(pick(cast)) : short(pick(cast)))
  const sentences = [
    () => `“${capital(claim())},” ${name()} ${pick(SAID)} on ${pick(DAYS)}.`,
    () => `“${capital(claim())},” ${pick(THAT)} ${full(pick(cast))}. “${capital(claim())}.”`,
    () => `${capital(name())} ${pick(THAT)} that ${clause()}.`,
    () => `According to ${pick(BODIES)}, ${clause()}.`,
    () =>
      `${capital(name())} called the ${noun()} “${pick(ADJECTIVES)} and ${pick(ADJECTIVES)}” and ${pick(THAT)} ${clause()}.`,
    () => `${capital(pick(BODIES))} said in a statement: “${capital(claim())}. ${capital(claim())}.”`,
    () =>
      `In ${pick(PLACES)}, ${Math.floor(random() * 900) + 100} people waited on ${pick(DAYS)} for the ${noun()}, which had been promised for ${Math.floor(random() * 9) + 2} years.`,
    () => `The ${noun()} was ${pick(['opened', 'closed', 'postponed', 'agreed'])} in ${pick(PLACES)} ${pick(REASONS)}.`,
    () =>
      `${capital(pick(BODIES))} kept its ${noun()} for ${Math.floor(random() * 80) + 10} days in ${pick(PLACES)}, then let it go ${pick(REASONS)}.`,
    () =>
      `From ${pick(PLACES)} to ${pick(PLACES)}, the ${noun()} has divided families, firms and councils since last ${pick(DAYS)}.`,
    () =>
      `${capital(full(pick(cast)))} travelled to ${pick(PLACES)} on ${pick(DAYS)} to open the ${noun()} and to visit the ${pick(NOUNS)}.`,
    () =>
      `A ${noun()} of this kind costs about ${Math.floor(random() * 900) + 20} million dollars, and few towns can pay for it.`,
    () => `Prices rose by ${Math.floor(random() * 90) / 10} percent, and the ${noun()} did little to change that.`,
    () => `The “${pick(ADJECTIVES)} ${pick(NOUNS)}” remains a matter of dispute.`,
  ]
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences)()).join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}

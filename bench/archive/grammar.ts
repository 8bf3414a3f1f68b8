import type { Random } from './random.js'

/**
 * A small grammar of what officials say: a name in braces is drawn from the rules or the lists of words, `~` is where a negation
 * may stand.
 */
const RULES: Record<string, readonly string[]> = {
  clause: lines(`
{who} {modal}~ {do} {some} {tail}
{who} {modal}~ {do} {some} and {do} {some}
{who} have~ {done} {some} {tail}
{some} must~ become a {quality} {thing} {tail}
nobody {tail} should {do} {some} without {some}
there are {number} {things} {tail} and {who} have {done} half of them
it is~ a question of {thing} but of {thing} and {thing}
{number} {things} were {done} {tail}, more than in any {quality} {thing}
if {some} could~ {do} {some}, {place} would {do} its {quality} {thing}
every {thing} that we {do} makes {some} {quality}
{some} costs {number} {unit} and {some}
{some} is~ {quality}, it is {quality} and {quality}
we asked {place} to {do} {some}, because the {body} could~ {do} it
what the {body} calls a {quality} {thing} was~ a {thing} at all
you can~ {do} {some} and expect {some} to {do} it
{who} will~ wait {number} {unit} until {some} has {done} {some}
{some} was~ {done} by the {body} {tail}
people {tail} {do} {some} while {some} debates {some}
{some} has lost {number} {things} since {some} began
we are~ going to {do} {some} for {some}
{some} between {place} and {place} came {when}
neither {some} nor {some} helped us to {do} {some}
the more they {do} {some}, the less {quality} {some} is
{some} never had {some} of its own {tail}
where {some} once stood, {who} {modal}~ {do} {some}
how can {some} {do} {some} {tail} when {place} does~
my {thing} taught me to {do} {things} and to {do} {things}
they took {some} from {place}, {when}, against all {thing}`),
  who: lines(`
we
we
they
I
you
the {body}
the {body} of {place}
people in {place}
my friends in the {body}
most {things}
both {place} and {place}
those who {do} {things}
everybody here`),
  modal: words('will can must would should could may might'),
  some: lines(`
the {thing}
the {thing}
a {quality} {thing}
our {thing}
their {thing}
this {thing}
{quality} {things}
all {things}
no {thing}
the {quality} {thing}
the {thing} of {place}
the {things} of a {quality} {body}
any {thing} in {place}
that {thing}
some {things}
the {body}
{place}
{thing} or {thing}
his {quality} {thing}
another {thing}`),
  tail: lines(`
{when}
{when}
in {place}
for {place}
with {place}
near {place} {when}
against {some}
under {some}
after {some}
since {some}
as {quality} as ever
on our own
for the people of {place}
despite {some}
and nothing else
through the {body}`),
}

const LISTS: Record<string, readonly string[]> = {
  do: words(`defend build protect reform deliver rebuild support accept reject finance discuss approve cancel double
    review extend postpone negotiate sign break restore fund welcome condemn examine sell buy open close publish measure
    explain replace repair save oppose abolish expand monitor question investigate ratify rewrite guarantee inspect
    renew suspend tax modernise privatise simplify coordinate evacuate retire veto prosecute license ration`),
  done: words(`defended built protected reformed delivered rebuilt supported accepted rejected financed discussed approved
    cancelled doubled reviewed extended postponed negotiated signed broken restored funded welcomed condemned examined
    sold bought opened closed published measured explained replaced repaired saved opposed abolished expanded monitored
    questioned investigated ratified rewritten guaranteed inspected renewed suspended taxed modernised privatised`),
  thing:
    words(`ceasefire budget treaty border election economy hospital school pension railway harbour climate agreement
    sanction inflation minister reform court army airport harvest pipeline mortgage tariff constitution parliament bridge
    vaccine summit debt currency strike embargo refinery reservoir dialogue curriculum ambulance corridor garrison
    orchard fishery tunnel turbine satellite archive census ballot coalition mandate verdict appeal pardon amnesty
    quota subsidy levy dividend deficit surplus grid reactor dam canal ferry tram depot runway hangar barracks convoy
    checkpoint trench shelter clinic ward laboratory campus library museum theatre stadium festival monument cathedral
    mosque synagogue cemetery prison tribunal inquiry audit scandal leak forgery ransom hostage refugee visa passport
    citizenship language dialect newspaper broadcast antenna algorithm server password drone missile warhead submarine
    frigate helicopter battalion brigade militia mercenary insurgent guerrilla poppy cocaine tobacco whisky cotton wheat
    barley maize rice cattle poultry wolf bear salmon cod herring whale coral glacier monsoon drought flood earthquake
    volcano wildfire avalanche epidemic measles malaria cholera asthma obesity diabetes dementia surgery nurse doctor
    dentist pharmacist teacher pupil student apprentice engineer architect plumber electrician farmer fisherman miner
    steelworker driver pilot sailor soldier veteran widow orphan pensioner tenant landlord banker broker trader auditor`),
  body: words(`government committee ministry commission union party council agency parliament opposition board tribunal
    cabinet senate alliance authority federation regulator assembly delegation secretariat bureau institute chamber
    directorate presidency treasury chancellery embassy consulate prosecutor ombudsman watchdog consortium league`),
  quality: words(`fair lasting difficult dangerous honest stable European national public private expensive modern rural
    urban careful serious historic fragile transparent balanced peaceful illegal temporary permanent secret reliable
    competitive sustainable regional maritime nuclear digital agricultural industrial constitutional provisional generous
    reckless cynical brutal gradual irreversible binding voluntary independent sovereign joint bilateral domestic foreign
    ancient bankrupt corrupt efficient obsolete invisible crowded abandoned frozen flooded contaminated radioactive`),
  place: [],
  when: words(`this~year next~spring before~winter tomorrow in~May last~week without~delay by~December after~the~vote
    on~Monday in~the~coming~days at~any~price within~a~month on~Thursday~night in~due~course for~good in~October`).map(
    (phrase) => phrase.replaceAll('~', ' '),
  ),
  unit: words('million billion days weeks months years euros dollars hours percent'),
}
LISTS.things = LISTS.thing.map((noun) =>
  /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

function lines(list: string): string[] {
  return list.trim().split('\n')
}

const ONSETS = words('b br d dr f g gr h k kl l m n p pr r s sh st t tr v w z zh ch')
const VOWELS = words('a e i o u ai ei ou ia')
const CODAS = words('l m n r s sk t v nd rn th')

/** A name that nobody has: “Trelovan”. */
export function coinName(random: Random, syllables: number): string {
  let name = ''
  for (let i = 0; i < syllables; i++) name += random.pick(ONSETS) + random.pick(VOWELS)
  name += random.next() < 0.7 ? random.pick(CODAS) : ''
  return name[0].toUpperCase() + name.slice(1)
}

/**
 * The lists with words of a seed's own, so that words are as frequent as in news. Of 19,832 statements in PolNeAR (Newell et
 * al. 2018), the most frequent content words are in 11 %, 9 % and 4 % of them, the 10th in 3.5 %, the 50th in 1.6 %, the 200th
 * in 0.7 %, the 1000th in 0.17 %, the 2000th in 0.07 %.
 */
export function createLists(random: Random): Record<string, readonly string[]> {
  const coin = (count: number, syllables: number) =>
    Array.from({ length: count }, () => coinName(random, syllables + random.below(2)))
  const lower = (list: readonly string[]) => list.map((word) => word.toLowerCase())
  const nouns = lower(coin(5_000, 2))
  const verbs = lower(coin(1_000, 1)).map((word) => `${word}ate`)
  return {
    ...LISTS,
    place: coin(3_000, 2),
    thing: [...LISTS.thing, ...nouns],
    things: [...LISTS.things, ...nouns.map((noun) => `${noun}s`)],
    do: [...LISTS.do, ...verbs],
    done: [...LISTS.done, ...verbs.map((verb) => `${verb}d`)],
    quality: [...LISTS.quality, ...lower(coin(1_000, 2)).map((word) => `${word}ish`)],
  }
}

/** A statement. In: of how many sentences; one to three unless told. */
export function compose(
  random: Random,
  lists: Record<string, readonly string[]>,
  sentences = 1 + random.below(3),
): string {
  const made: string[] = []
  for (let i = 0; i < sentences; i++) {
    const one = expand(random, lists, random.pick(RULES.clause)).replace('~', random.next() < 0.35 ? ' not' : '')
    made.push(`${one[0].toUpperCase()}${one.slice(1).replaceAll('~', '')}.`)
  }
  return made.join(' ')
}

function expand(random: Random, lists: Record<string, readonly string[]>, pattern: string): string {
  return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'number') return String(2 + random.below(random.next() < 0.5 ? 30 : 900))
    if (RULES[slot]) return expand(random, lists, random.pick(RULES[slot]))
    return random.zipf(lists[slot], SHIFT)
  })
}

/** Mandelbrot's shift: how flat the beginning of the list is. */
const SHIFT = 25

import type { Random } from './random.js'

/** A small grammar of what officials say. Slots in braces are filled by the lists below; `~` marks where a negation may stand. */
const CLAUSES = `
we will~ {do} the {quality} {thing} of {place} {when}
I do~ believe that the {body} can {do} the {thing} {when}
our {thing} must~ become a {quality} {thing} for {place}
nobody in {place} should {do} the {thing} without a {quality} {thing}
the {body} has~ {done} {number} {things} since the {thing} began
there are {number} {things} in {place} and the {body} has {done} half of them
they have~ {done} the {thing}, and {place} will {do} the {thing} {when}
it is~ a question of {thing} but of {thing} and {thing}
{number} {things} were {done} in {place} {when}, more than in any {quality} {thing}
if the {body} does~ {do} the {thing}, {place} will {do} its {quality} {thing}
every {thing} that we {do} makes the {thing} {quality} and the {thing} {quality}
I told the {body} that a {quality} {thing} costs {number} {unit} and a {thing}
the {things} of {place} are~ {quality}, they are {quality} and {quality}
we asked {place} to {do} the {thing}, because the {body} could~ {do} it {when}
what the {body} calls a {quality} {thing} is~ a {thing} at all
you can~ {do} a {thing} and expect the {things} of {place} to {do} it
my {body} will~ wait {number} {unit} until {place} has {done} its {things}
the {thing} between {place} and {place} was~ {done} by the {body} {when}
people in {place} {do} the {quality} {thing} while the {body} debates the {thing}
let me say to the {things} of {place} that the {thing} is {quality}`
  .trim()
  .split('\n')

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

/** The lists with places of a seed's own. */
export function createLists(random: Random): Record<string, readonly string[]> {
  return { ...LISTS, place: Array.from({ length: 400 }, () => coinName(random, 2 + random.below(2))) }
}

/** A statement of one to three sentences. In: whether a negation must or may be in it. */
export function compose(
  random: Random,
  lists: Record<string, readonly string[]>,
  sentences = 1 + random.below(3),
): string {
  const made: string[] = []
  for (let i = 0; i < sentences; i++) {
    const negation = random.next() < 0.35 ? ' not' : ''
    const one = random
      .pick(CLAUSES)
      .replace('~', negation)
      .replaceAll('~', '')
      .replace(/\{(\w+)\}/g, (_, slot: string) =>
        slot === 'number' ? String(2 + random.below(random.next() < 0.5 ? 30 : 900)) : random.zipf(lists[slot]),
      )
    made.push(`${one[0].toUpperCase()}${one.slice(1)}.`)
  }
  return made.join(' ')
}

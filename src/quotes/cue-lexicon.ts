/**
 * Verbs and nouns of attribution, by what they do. Written for this project from general knowledge of English;
 * the classes follow Levin's (1993) verbs of communication and psychological state, coarsened. Each list is sorted and unique.
 */

export type CueClass = keyof typeof CUE_VERBS

export const CUE_VERBS = {
  /** Verbs that report an utterance; they can stand beside direct speech. */
  say: `accede acknowledge add admit advance affirm allege amplify announce answer argue articulate ascertain assert
    assure attest aver avow babble bark bawl beam beg begin bellow blog blurt boast brag breathe broadcast cable
    cackle call caution chant cheer chide chime chuckle claim clarify coax comment communicate complain concede
    conclude concur confess confide confirm contend continue convey correct counter crack croak crow cry deadpan
    decide declaim declare deliver demur deny depose detail dictate disclose discuss divulge drawl echo effuse
    elaborate email emphasise emphasize end enthuse enunciate exclaim exhort explain express exult finish fire
    fret fume gasp gloat go grin gripe groan grouse growl grumble grunt gush hiss holler howl indicate inform
    insinuate insist instruct interject interrupt intone inveigh jest joke josh lament laugh lecture lie list
    maintain mention message moan mock mumble murmur muse mutter nod note notify object observe offer opine orate
    outline persist plead pledge point posit post pray preach predict proclaim profess pronounce protest purr quip
    quote rage rail rant read reaffirm reason reassure recall recite recollect recount reflect refute reiterate
    rejoin relate relay remark remind repeat reply report respond retort retweet reveal riff roar say scoff scold
    scream screech shout shriek shrug sigh signal sing smile snap snarl sneer sniff snort sob speak specify
    speculate spell state stipulate stress suggest summarise summarize swear sympathise sympathize taunt tease
    tell testify text theorise theorize thunder title tout trumpet tweet underline underscore urge utter vent
    venture voice volunteer vouch vow wail warn weigh whimper whine whisper wisecrack write yell yelp`,
  /** Verbs of belief, knowledge and perception. */
  think: `accept anticipate appreciate assess assume believe calculate comprehend conceive conjecture consider
    contemplate deduce deem determine discern discover doubt dread dream envision estimate expect fear feel figure
    find forecast foresee forget gather gauge grasp guess hear hold hope hypothesise hypothesize imagine infer
    interpret intuit judge know learn misjudge notice perceive picture ponder postulate presume presuppose project
    rate realise realize reckon recognise recognize regard regret remember sense suppose surmise suspect think
    trust understand view wager wonder worry`,
  /** Verbs of wish and intention. */
  want: `aim aspire attempt choose crave desire endeavor endeavour intend like long love need opt plan prefer prepare
    propose refuse resolve seek strive try want wish yearn`,
  /** Verbs that ask or move somebody to something. */
  ask: `advise ask beckon beseech challenge command compel convince dare demand direct encourage enjoin enquire
    entreat exhort goad grill implore incite inquire invite invoke lobby order persuade petition press prod prompt
    query question quiz recommend request require solicit`,
  /** Verbs of promise and refusal. */
  promise: `agree commit consent contract decline disagree disavow disclaim dismiss forswear guarantee promise rebuff rebut recant
    reject renege repudiate resist retract rule threaten undertake volunteer`,
  /** Verbs of praise. */
  praise: `acclaim admire applaud celebrate champion cheer commend compliment congratulate credit eulogise eulogize exalt
    extol flatter greet hail honor honour laud praise salute thank toast welcome`,
  /** Verbs of blame. */
  blame: `accuse admonish assail attack bash belittle berate blame blast castigate censure chastise condemn criticise
    criticize decry demean denigrate denounce deplore deride disparage excoriate fault hammer impugn indict insult
    knock lambast lambaste malign mock needle pan pillory rap rebuke reprimand reproach ridicule rip savage scold
    scorn skewer slam slander smear target torch vilify`,
  /** Verbs of taking sides. */
  support: `advocate approve back defend disapprove embrace endorse espouse favor favour justify oppose promote sanction
    side support`,
  /** Verbs that name or describe. */
  call: `brand cast categorise categorize characterise characterize christen cite classify compare decry define depict
    describe dub equate frame label liken name nickname paint portray present refer style tag term`,
  /** What documents, polls and data do. */
  show: `argue chart demonstrate document establish evidence illustrate imply mark measure portend prove record reflect
    register show signify`,
  /** How things look to somebody. */
  seem: `appear look seem sound`,
} as const

/** Nouns that introduce reported content (“his assertion that”, “in a statement”). */
export const CUE_NOUNS = `accusation admission advice allegation announcement answer argument assertion assessment assurance belief
    boast call charge claim comment complaint concern conclusion confession confirmation contention criticism
    declaration demand denial description disclosure doubt email estimate excuse expectation explanation fear
    finding forecast hint hope idea implication indication insinuation insistence insult interview joke lament
    letter lie memo message motto notion objection observation opinion phrase plea pledge post prediction
    proclamation promise pronouncement proposal protest question quip quote reassurance recollection
    recommendation refrain refusal remark reminder reply report request response retort revelation rhetoric rumor
    rumour saying sentiment slogan slur speculation statement stipulation suggestion suspicion taunt testimony
    text thought threat tweet utterance verdict view vow warning wish word worry`

/** Forms that the rules of inflection do not give. */
const IRREGULAR: Record<string, string> = {
  begin: 'began begun beginning',
  beg: 'begged begging',
  blog: 'blogged blogging',
  brag: 'bragged bragging',
  choose: 'chose chosen choosing',
  commit: 'committed committing',
  compel: 'compelled compelling',
  concur: 'concurred concurring',
  demur: 'demurred demurring',
  dream: 'dreamed dreamt dreaming',
  dub: 'dubbed dubbing',
  email: 'emailed e-mailed emailing e-mailing',
  extol: 'extolled extolling',
  feel: 'felt feeling',
  find: 'found finding',
  foresee: 'foresaw foreseen foreseeing',
  forget: 'forgot forgotten forgetting',
  forswear: 'forswore forsworn forswearing',
  fret: 'fretted fretting',
  go: 'went gone going',
  grin: 'grinned grinning',
  hear: 'heard hearing',
  hold: 'held holding',
  infer: 'inferred inferring',
  jest: 'jested jesting',
  know: 'knew known knowing',
  label: 'labeled labelled labeling labelling',
  learn: 'learned learnt learning',
  lie: 'lied lying',
  opt: 'opted opting',
  pan: 'panned panning',
  plan: 'planned planning',
  plead: 'pleaded pled pleading',
  prefer: 'preferred preferring',
  prod: 'prodded prodding',
  quip: 'quipped quipping',
  quiz: 'quizzed quizzing quizzes',
  rap: 'rapped rapping',
  read: 'read reading',
  rebut: 'rebutted rebutting',
  recant: 'recanted recanting',
  refer: 'referred referring',
  rip: 'ripped ripping',
  say: 'said saying',
  seek: 'sought seeking',
  show: 'showed shown showing',
  signal: 'signaled signalled signaling signalling',
  sing: 'sang sung singing',
  slam: 'slammed slamming',
  snap: 'snapped snapping',
  sob: 'sobbed sobbing',
  speak: 'spoke spoken speaking',
  spell: 'spelled spelt spelling',
  strive: 'strove striven striving',
  submit: 'submitted submitting',
  swear: 'swore sworn swearing',
  tag: 'tagged tagging',
  tell: 'told telling',
  think: 'thought thinking',
  understand: 'understood understanding',
  undertake: 'undertook undertaken undertaking',
  admit: 'admitted admitting',
  aver: 'averred averring',
  write: 'wrote written writing',
  chat: 'chatted chatting',
  model: 'modelled modelling',
  counsel: 'counseled counselled counseling counselling',
}

/** All forms of a verb: “deny” → denies, denied, denying. */
export function inflect(lemma: string): string[] {
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(lemma)
  const consonantY = /[^aeiou]y$/.test(lemma)
  const stem = consonantY ? `${lemma.slice(0, -1)}i` : lemma
  const present = consonantY || sibilant ? `${stem}es` : `${lemma}s`
  if (IRREGULAR[lemma]) return [lemma, present, ...IRREGULAR[lemma].split(' ')]
  const past = lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`
  const progressive = lemma.endsWith('ie')
    ? `${lemma.slice(0, -2)}ying`
    : lemma.endsWith('e') && !lemma.endsWith('ee')
      ? `${lemma.slice(0, -1)}ing`
      : `${lemma}ing`
  return [lemma, present, past, progressive]
}

const words = (list: string) => list.split(/\s+/).filter(Boolean)

/** Form → lemma and class; the first class that lists a verb wins. */
export const CUE_FORMS: ReadonlyMap<string, { readonly lemma: string; readonly class: CueClass }> = (() => {
  const forms = new Map<string, { lemma: string; class: CueClass }>()
  for (const [name, list] of Object.entries(CUE_VERBS) as [CueClass, string][]) {
    for (const lemma of words(list)) {
      for (const form of inflect(lemma)) if (!forms.has(form)) forms.set(form, { lemma, class: name })
    }
  }
  return forms
})()

/** The dictionary form of a cue: “told” → “tell”; the word itself where the lexicon does not know it. */
export const lemmaOf = (lower: string): string => CUE_FORMS.get(lower)?.lemma ?? lower

const classOf = (lower: string) => CUE_FORMS.get(lower)?.class
const REPORTING: ReadonlySet<CueClass | undefined> = new Set(['say', 'promise', 'call', 'blame', 'ask'] as const)

/** “…,” returned she; “…,” faltered the boy: what stories call speaking, between what is said and whoever speaks, and nowhere else. */
export const isAnswering = (lower: string): boolean => ANSWERING.has(lower)
const ANSWERING: ReadonlySet<string> = new Set(
  `agreed apologised apologized assented cooed ejaculated faltered giggled interposed lisped panted proceeded pursued quoth
  resumed returned soothed stammered stuttered thought vociferated wondered`.split(/\s+/),
)

/** Whether a word is a form of a verb of saying, which can stand beside direct speech. */
export const isSaying = (lower: string): boolean => classOf(lower) === 'say'

/** Whether a word, right before “that”, reports: a verb of saying, asking or believing; “submitted that” does, “submitted a form” does not. */
export const reportsThat = (lower: string): boolean =>
  isReporting(lower) || classOf(lower) === 'think' || /^(?:submi(?:ts?|tted|tting)|disput(?:es?|ed|ing))$/.test(lower)

/** What somebody holds or says, where “is that” stands behind it: the claimant’s case is that; her evidence was that. */
export const isStandpoint = (lower: string): boolean =>
  /^(?:argument|case|claim|complaint|conclusion|contention|defence|defense|evidence|position|submission|understanding|view)$/.test(
    lower,
  )

/** What a crowd does with the words behind “of”. */
export const isCry = (lower: string): boolean =>
  /^(?:boos|chants?|chanting|cries|cry|heckles|jeers|shouts?|slogans?|yells?)$/.test(lower)

const JUDGING: ReadonlySet<CueClass | undefined> = new Set(['call', 'praise', 'blame'] as const)

/** Whether a word is a form of a verb that names, praises or blames; “call” names as often as it says. */
export const isJudging = (lower: string): boolean => JUDGING.has(classOf(lower)) || lemmaOf(lower) === 'call'

/** Whether a word is a form of a verb of saying, asking, promising, naming or blaming: all those by which something is uttered. */
export const isReporting = (lower: string): boolean => REPORTING.has(classOf(lower))

export const CUE_NOUN_FORMS: ReadonlySet<string> = new Set(
  words(CUE_NOUNS).flatMap((noun) => [
    noun,
    noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ]),
)

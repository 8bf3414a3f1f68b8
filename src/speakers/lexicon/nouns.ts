import { MONTHS, WEEKDAYS } from '../../text/calendar.js'

/**
 * Nouns by what they refer to when they head a source: bodies, documents, people. Lower case. They tell the kind of a
 * description (“the ministry”, “a letter”, “officials”) and the kind of a run of capitals (“Democratic National Committee”).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Heads of the names of companies. */
export const COMPANY_NOUNS = words(`
airlines airways analytics biosciences brands breweries capital communications company corp corporation electronics energy
entertainment fashions foods group holdings hotels inc industries labs laboratories llc logistics ltd metals minerals motors
partners petroleum pharma pharmaceuticals pictures properties railways resorts restaurants robotics semiconductors software
solutions steelworks stores supermarkets systems technologies therapeutics ventures
`)

/** Heads of the names of bodies: in capitals they make a name one of an organization. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set([
  ...COMPANY_NOUNS,
  ...words(`
academy administration agency alliance army assembly association authority authorities bank bar board brigade bureau cabinet
campaign caucus center centre chamber church city club coalition college command commission committee congress consortium
consulate corps council court courthouse co defence department directorate division embassy enterprise federation firm force
forces foreign forum foundation front fund government guard hospital house initiative inspectorate institute institution
insurance interpol investigations judiciary junta kremlin laboratory league legislature media militia military ministry
mission mosque movement museum navy network nations news newspaper observatory office organisation organization pac panel parliament
partnership party patrol pentagon police politburo post press project prosecutors regime registry school schools secretariat
senate service services society squad studios subcommittee synagogue syndicate task-force team think-tank times treasury
tribunal trust union unit university watchdog website airline airport magazine journal herald tribune gazette guardian
telegraph observer chronicle globe courier examiner monitor broadcaster channel radio tv television outlet paper wire site
station studio veterans teachers workers attendants institutes associates international worldwide library archive archives
commonwealth emirates states republic kingdom province county municipality town village district conference convention summit
vatican see synod diocese archdiocese parish temple congregation show festival awards series chain planemaker carmaker
automaker drugmaker chipmaker retailer lender insurer startup start-up subsidiary manufacturer maker utility coast cartel
gang mafia hamas hezbollah taliban isis opposition leadership majority minority right left camp
`),
])

/** Heads of what is read or heard, not uttered by one person on the spot. */
export const DOCUMENT_NOUNS = words(`
report letter memo memorandum statement document documents study book article story filing lawsuit suit complaint brief ruling
poll polls survey bylaws email e-mail emails tweet post ad advertisement clip video piece editorial op-ed release manual charter
indictment transcript analysis paper review affidavit opinion order decision verdict resolution communique note readout petition
manifesto constitution bill law legislation act treaty agreement declaration guidelines rules policy invitation message sign
placard banner poster caption headline column blog posting entry page biography memoir novel script song film movie documentary
notice contract papers records record rulebook standards procedures definition motto slogan label graffiti inscription
questionnaire spreadsheet application warrant subpoena testimony findings finding data evidence text texts account accounts profile
leaflet pamphlet brochure flyer website newsletter bulletin dispatch cable telegram platform proposal plan draft summary
dossier file files form certificate
`)

/** Plural and collective nouns for people who are not named. */
export const GROUP_NOUNS = words(`
people men women voters supporters critics officials sources aides advisers advisors lawmakers analysts experts observers
residents neighbors neighbours witnesses protesters demonstrators activists organizers democrats republicans conservatives
liberals police lawyers attorneys prosecutors investigators researchers scientists economists doctors nurses teachers students
parents families family relatives friends colleagues leaders members workers employees executives diplomats reporters
journalists authorities crowd public majority percent respondents others some many several most few both all americans
allies opponents rivals surrogates operatives staffers insiders fans users readers viewers customers investors traders
`)

/** Nouns for one person that are no roles, or in capitals somebody's name, and do not end in “man”: “one questioner”, “the pontiff”, “a baker”. */
export const PERSON_NOUNS = words(`
person source figure individual somebody someone anyone reader user commenter poster bystander passerby onlooker father-in-law
mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law native newcomer veep potus flotus socialite heir
reality-star real-estate songwriter superstar comic guitarist drummer rocker footballer playmaker bowler golfer sprinter swimmer
boxer cyclist gymnast pontiff royal medallist old alum alumnus landlady classmate roommate flatmate teammate fiancé fiancée pensioner
shopper pilgrim protestor butcher baker cabbie cook pupil complainant marine runner walker rider diver archer guest householder
citizen exile captive emigrant asylum-seeker coder carpenter joiner miner ranger forester shepherd herder cowboy brewer distiller
usher typist gamer collector dealer tailor weaver potter cobbler
`)

/** What news writers call those whom they have just named, and hardly anybody else. */
export const EPITHETS = words(`
singer songwriter actor actress star superstar rapper musician comedian comic presenter model novelist filmmaker guitarist
drummer frontman rocker footballer striker midfielder defender goalkeeper winger playmaker batsman bowler golfer sprinter
swimmer boxer cyclist gymnast tycoon magnate heiress teenager champion medallist laureate batter rounder seamer spinner skipper
gaffer native commentator pundit old alum alumnus captain opener director author poet playwright chef restaurateur designer screenwriter showrunner
conductor soprano tenor baritone ballerina choreographer sculptor painter all-rounder allrounder pacer leg-spinner off-spinner paceman wicketkeeper
legend ace icon hooker prop lock flanker fly-half fullback full-back centre-back left-back right-back wing-back forward centre-forward
quarterback linebacker pitcher shortstop outfielder slugger rookie racer driver jockey
coach manager trainer billionaire millionaire mogul entrepreneur influencer youtuber podcaster dj backbencher frontbencher peer mp td msp
`)

/**
 * Parts that others play in a story about somebody: the judge, her doctor, a reporter, his mother. Where one person is named and nobody else, “the
 * captain” may be that person, “the judge” hardly.
 */
export const BYSTANDERS = words(`
judge magistrate coroner sheriff recorder justice prosecutor barrister solicitor lawyer attorney counsel counsellor counselor
therapist doctor nurse surgeon physician paramedic midwife consultant detective officer inspector superintendent sergeant
constable policeman policewoman investigator spokesman spokeswoman spokesperson official source insider aide adviser advisor
reporter journalist interviewer correspondent presenter host moderator anchor narrator questioner caller witness eyewitness victim
complainant bystander passerby neighbour neighbor resident passenger voter supporter protester protestor colleague friend pal mate rival
opponent critic interpreter translator landlord landlady employer boss person figure individual somebody someone anyone reader
user commenter poster onlooker suspect defendant plaintiff attacker gunman assailant thief burglar man woman boy girl lady gentleman guy lad
husband wife father mother son brother sister daughter uncle aunt nephew niece grandfather grandmother grandson granddaughter
stepfather stepmother widow widower boyfriend girlfriend fiance fiancee partner dad mum mom spouse parent child baby bride groom priest
waiter waitress
`)

/** Offices and callings that say who somebody is, and not only what part they play in the scene. */
export const CALLINGS = words(`
president senator congressman congresswoman governor mayor candidate nominee businessman businesswoman billionaire mogul
chancellor premier minister lawmaker king pope secretary
`)

/** Surnames among the nouns of bodies: “Roger Post”, “Jane House”. */
export const SURNAMES_AMONG_BODIES = words(`
post church house court bar guard front club city press power bank school bush right see
`)

/** Plurals that begin the name of a body before “for” and “of”: Citizens for Tax Justice, Friends of the Earth. */
export const COLLECTIVES = words(`
citizens americans doctors veterans parents friends reporters mothers students workers women lawyers physicians scholars democrats
republicans conservatives progressives catholics christians evangelicals daughters sons knights order teachers writers soldiers
young black people artists scientists concerned action surfers
`)

export const WEEKDAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...words(`
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving
`),
])

/** Words in capitals that are neither people nor bodies: newsroom furniture, languages, faiths, the interrogatives of headlines. */
export const NO_NAMES = words(`
mr mrs ms dr god internet web twitter facebook instagram telegram youtube photo image getty images ap afp updated update
breaking live watch read more click here share story video exclusive related advertisement editor note correction
english christian muslim islam islamic jewish catholic protestant hindu buddhist sunni shiite
i a an the this that these those it its he she they we you his her their our my your who what when where why how which
and or but if as at by for from in into of off on onto out over per than to up via with yes no not now then there so
north south east west earth moon sun contrary upstairs downstairs
`)

/** Verbs that open a sentence before the name of who speaks: “Added Stone: …”, “Says Merkel: …”. */
export const OPENING_VERBS = words(`
said says added adds asked asks continued continues replied replies responded responds answered answers wrote writes tweeted
tweets posted posts quipped quips joked jokes explained explains noted notes observed observes remarked remarks concluded concludes
insisted insists recalled recalls remembered remembers agreed agrees warned warns declared declares announced announces admitted
admits argued argues countered counters exclaimed mused muses boasted thundered cried shouted whispered muttered sighed laughed
commented comments stated states testified born
`)

/** “Democrats”, “Republicans”: groups by their name in capitals. */
export const PARTY_PEOPLE = words(`
democrats republicans conservatives liberals tories libertarians greens socialists communists islamists christians muslims jews
catholics protestants evangelicals hindus sunnis shiites kurds palestinians arabs latinos hispanics blacks whites millennials
`)

/** A role's short and long forms, and forms by gender, under one word: what a description must agree in. */
export const ROLE_CLASSES: ReadonlyMap<string, string> = new Map(
  `
senator=sen
representative=rep=congressman=congresswoman=lawmaker=legislator
governor=gov
president=pres=potus
general=gen
lieutenant=lt
colonel=col
captain=capt=skipper
admiral=adm
sergeant=sgt
secretary=sec
minister=min
attorney=atty=lawyer=counsel
spokesperson=spokesman=spokeswoman
chair=chairman=chairwoman=chairperson
chief=head=leader=boss=director=cji
executive=ceo
candidate=nominee=hopeful=contender=standard-bearer
professor=prof=academic=scholar
doctor=dr=physician
reverend=rev=pastor=preacher
adviser=advisor=aide
official=source=insider
friend=pal=mate
businessman=businesswoman=mogul=tycoon=billionaire=developer=entrepreneur
councilor=councillor=councilman=councilwoman
officer=policeman=policewoman=cop
journalist=reporter=correspondent
author=writer
actor=actress
wife=husband=spouse
premier=pm
king=monarch
pope=pontiff
prince=duke=royal
princess=duchess
detective=det
superintendent=supt
ambassador=amb=envoy
researcher=scientist
strategist=operative
economist=analyst
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('=')
      return forms.map((form): [string, string] => [form, forms[0]])
    })
    .reverse(),
)

/**
 * Words before a name that are no part of it. Sorted by what they tell: honorifics tell a gender, roles what somebody does.
 * Lower case, without full stops.
 */
const words = (list: string) => list.trim().split(/\s+/)

export const MALE_HONORIFICS = words(`
mr mister sir lord king prince duke count baron earl viscount marquess emperor pope father fr brother monsignor msgr sheikh
sheik shaikh imam ayatollah mullah sultan emir rabbi herr monsieur senor signor messrs archduke cardinal patriarch maharaja
hojatoleslam grand-ayatollah mufti master tsar czar shri sri seyed seyyed sayyid sayed syed sayyed sayyad maulana hajji haji u alhaji mzee mwalimu ato bapak
`)
export const FEMALE_HONORIFICS = words(`
mrs ms miss dame lady queen princess duchess countess baroness viscountess marchioness empress sister mme mlle madame madam
sheikha frau senora senorita signora mother begum daw archduchess smt shrimati alhaja mama ibu
`)
export const HONORIFICS = words(`
dr doctor prof professor rev reverend pastor bishop archbishop hon honourable honorable rt right excellency majesty highness
holiness eminence justice judge saint sr
`)

/** Honorifics that say what somebody is: “the countess”, “the rabbi”, “the professor”. “Count” is left to the votes. */
export const TELLING_HONORIFICS = words(`
countess baroness baron duke duchess marquess marchioness viscount viscountess earl prince princess king queen emperor empress
emir sultan maharaja archduke archduchess pope patriarch cardinal archbishop bishop monsignor rabbi imam mufti ayatollah sheikh sheikha
judge justice professor prof doctor dr pastor reverend rev
`)

/** Abbreviated ranks and offices that the Associated Press writes with a full stop. */
const ROLES_WITH_STOP = words(`
gen lt col maj insp capt cmdr adm sgt cpl pvt brig sen sens rep reps gov govs pres sec del amb atty supt det cllr coun cr spc pfc
cdr comdr ret asst assoc dir dep min cst const
`)
/** All abbreviated ranks and offices, as the Associated Press writes them. */
export const ABBREVIATED_ROLES = [
  ...ROLES_WITH_STOP,
  ...words('td vice md mla mlc mpp mna rear fed pm mp mep msp vp ceo cfo coo cto gop ag da'),
]

/** What may stand before a name with a full stop: “Sen. Ana Ruiz”, “the Rev. Peter Lund”. */
export const WITH_STOP: ReadonlySet<string> = new Set([
  ...ROLES_WITH_STOP,
  ...words('dr fr hon mlle mme mr mrs ms msgr prof rev rt smt'),
])

/** Peers, who are known by their titles. */
export const PEERS: ReadonlySet<string> = new Set(words('lord baron viscount lady baroness viscountess'))

/** Roles by the gender that the word itself tells. */
export const MALE_ROLES = words(`
spokesman chairman congressman businessman policeman fireman councilman assemblyman alderman salesman ombudsman statesman
frontman anchorman cameraman clergyman fisherman gunman serviceman airman sportsman nobleman king prince duke emperor
husband father son brother uncle nephew grandfather grandson stepfather stepson widower man boy gentleman actor waiter
fiance boyfriend dad guy lad grandpa priest monk groom bridegroom headmaster schoolboy baritone ex-husband
`)
export const FEMALE_ROLES = words(`
spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman saleswoman stateswoman noblewoman
queen princess duchess empress wife mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter widow
woman girl lady bride headmistress schoolgirl ballerina seamstress stewardess ex-wife actress waitress fiancee girlfriend mom mum grandma nun heiress hostess businesswomen
`)
export const ROLES = words(`
president minister premier chancellor secretary senator representative governor mayor spokesperson chief chair chairperson
director head leader ambassador envoy commissioner general admiral colonel captain major lieutenant sergeant corporal private
brigadier commander marshal judge justice attorney lawyer prosecutor solicitor barrister sheriff officer professor economist
analyst historian author writer journalist reporter editor columnist host anchor commentator strategist adviser advisor aide
manager coach activist candidate nominee founder cofounder executive correspondent negotiator speaker whip deputy lawmaker
legislator councilor councillor delegate diplomat critic singer filmmaker musician rapper comedian artist scientist
researcher physicist physician doctor nurse teacher student resident owner partner consultant pollster organizer organiser
veteran farmer pastor bishop archbishop pope rabbi imam friend colleague neighbor neighbour victim witness eyewitness designer architect
engineer expert scholar fellow specialist biologist chemist astronomer psychologist psychiatrist sociologist anthropologist
climatologist meteorologist epidemiologist statistician mathematician philosopher poet novelist playwright producer publisher
photographer cartoonist blogger broadcaster presenter pundit narrator moderator announcer questioner interviewer
caller voter supporter surrogate rival opponent challenger contender incumbent governor-elect president-elect
treasurer controller comptroller auditor inspector investigator detective constable superintendent warden trooper
soldier pilot astronaut sailor driver worker employee employer boss supervisor foreman principal dean provost rector
chaplain missionary preacher deacon trustee regent lobbyist campaigner advocate operative insider staffer intern
clerk assistant associate counsel counselor counsellor official bureaucrat regulator technocrat politician statesperson
forecaster weatherman weatherwoman footballer cricketer golfer boxer cyclist swimmer sprinter jockey goalkeeper midfielder striker quarterback
guitarist drummer vocalist songwriter screenwriter composer conductor sculptor painter dancer choreographer
archaeologist geologist ecologist botanist zoologist seismologist virologist immunologist neurologist cardiologist oncologist pathologist surgeon
paediatrician pediatrician pharmacist dentist midwife paramedic firefighter headteacher lecturer curator librarian gardener chef
monarch ruler dictator strongman warlord rebel militant fighter hostage prisoner inmate defendant plaintiff suspect
survivor patient customer client investor trader banker broker financier billionaire millionaire mogul tycoon magnate
entrepreneur developer contractor landlord tenant homeowner shopkeeper merchant vendor retailer
parent sibling cousin spouse relative child kid teenager baby ally confidant mentor foe enemy
congressmember assemblymember chairmember member participant protester demonstrator attendee visitor tourist traveler passenger
ceo cfo coo cto pm mp star model athlete player pitcher trainer referee champion winner
laureate author-activist vice-president co-founder co-chair co-author parliamentarian backbencher taoiseach tanaiste tánaiste
spokespeople receptionist convener convenor medic veterinarian
theologian paleontologist oceanographer conservationist environmentalist feminist socialist
republican democrat conservative liberal libertarian communist nationalist progressive moderate independent hawk
senators presidents representatives governors ministers skipper gaffer goalie winger defender promoter barber batter batsman bowler seamer
spinner wicketkeeper rounder garda agent publican secretary-general director-general governor-general inspector-general consul-general
solicitor-general cji
climber mountaineer plumber refugee hiker volunteer grower trucker caretaker janitor cleaner electrician lifeguard umpire
violinist pianist cellist bassist soprano tenor archivist linguist therapist vet carer apprentice trainee graduate claimant
juror magistrate coroner navigator motorist pedestrian commuter biker jogger skier surfer rower wrestler fencer skater
snowboarder villager islander settler migrant immigrant dissident detainee convict hacker programmer builder bricklayer
hotelier restaurateur innkeeper brewer roofer welder mechanic machinist logger gamekeeper rancher winemaker sommelier bartender barista grocer accountant actuary
taxpayer registrar bailiff tutor headmaster headmistress physio shareholder vicar newsreader biographer translator vlogger
youtuber influencer podcaster streamer animator illustrator auctioneer jeweller blacksmith florist beekeeper undertaker
locksmith
`)

/** Words that may stand between a role and a name or before a role, capitalised or not: “Former”, “Acting”, “Senior”. */
export const ROLE_MODIFIERS = words(`
former acting interim stand-in caretaker deputy assistant associate senior junior chief vice first prime foreign interior defense defence finance
health justice education labor labour trade energy economy culture transport agriculture environment state attorney press
national security special general minority majority outgoing incoming incumbent retired late ex then longtime veteran
democratic republican conservative liberal libertarian green independent socialist communist progressive
presidential vice-presidential campaign house senate white congressional parliamentary legislative
federal municipal county city district regional provincial international global political military naval army navy air force
police fire intelligence communications communication executive managing operating financial technology legal
fellow right-wing left-wing far-right far-left centrist prominent leading top lead co
newly-elected newly elected group rival opposition ruling party panel committee
north south east west northern southern eastern western new us u.s uk u.k un u.n eu e.u nato gop dnc rnc
lieutenant lt major brigadier rear fleet field wing staff master petty warrant sergeant second
minister-designate designate elect emeritus supreme court appeals circuit
`)

/** What stands behind a name: generations, degrees, orders, seats in parliament. */
export const SUFFIXES = words(
  'jr sr ii iii iv v esq phd md qc kc sc td mla frs kbe dbe gcb kcmg usn usmc facs om mp mep cbe obe mbe dphil jd rn ret dds lcsw mph msc ba',
)
export const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v'])
export const PARTICLES = new Set(
  words(`van von de der den del della delle di da das dos do du des la le las los lo el al as ash ad an ar at bin ben ibn bint abu ould
  ter ten te zu zur zum und af av ul st san santa y e i d o wa mac mc ap saint 't dela degli dei vande vander vanden`),
)
/** Particles that may stand in lower case inside a run of capitals. `e`, `o`, `as`, `an`, `at`, `do` are left out: too common as words. */
export const LOWER_PARTICLES = new Set(
  words(
    'van von de der den del della di da das dos du des la las le los el al bin ben ibn bint ter ten zu zur und af av ul ud ur ol y i wa ap',
  ),
)

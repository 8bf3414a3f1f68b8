/**
 * Words that always begin with a capital although wink's vocabulary has them in small letters: countries, who comes from there, cities,
 * bodies, faiths, networks. Written for this project from general knowledge of English; sorted and unique. Not words that are others
 * as well: polish, turkey, china, may.
 */
export const CAPITALISED: ReadonlySet<string> = new Set(
  `afghanistan africa african alaska algeria america american angola april arab arabia arabian argentina asian australia australian austria
  austrian bahrain bangladesh belgian belgium benin bhutan bolivia bosnia botswana brazil brazilian britain british briton britons
  brussels bulgaria bulgarian california cambodia cameroon canada canadian chad chile chinese christian christmas colombia colombian congo
  croatia croatian cuba cuban cyprus czech danish december denmark dutch ecuador egypt egyptian english eritrea estonia estonian ethiopia
  europe european facebook february fiji finland finnish florida france french friday gabon gambia german germany ghana google greek
  guatemala guinea haiti hawaii hezbollah hindu honduras hungarian hungary iceland icelandic india indian indonesia indonesian iran
  iranian iraq iraqi irish islam islamic israel israeli italian italy jamaica jamaican january japan japanese jewish jordan jordanian july
  june kazakhstan kenya kenyan korea korean kosovo kremlin kurdish kuwait kyrgyzstan latvia latvian lebanese lebanon liberia libya libyan
  lithuania lithuanian macedonia madagascar malawi malaysia malaysian malta mauritania mauritius mexican mexico monday mongolia montenegro
  moroccan morocco mozambique muslim muslims myanmar namibia nepal netherlands nicaragua nigeria nigerian norway norwegian november
  october oman pakistan pakistani palestine palestinian palestinians panama paraguay pentagon peru peruvian philippines poland portugal
  portuguese qatar romania romanian russia russian russians rwanda samoa saturday saudi scotland scottish senegal september serbia serbian
  singapore slovakia slovenia slovenian somali somalia spain spanish sudan sudanese sunday sweden swedish swiss switzerland syria syrian
  taiwan taiwanese tanzania texas thai thailand thursday togo tuesday tunisia tunisian turkish twitter uganda ukraine ukrainian ukrainians
  uruguay uzbekistan venezuela vietnam vietnamese wales washington wednesday welsh yemen york zambia zimbabwe`.split(
    /\s+/,
  ),
)

/** Abbreviations in capitals; not those that are words as well: us, who, it. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  `abc aclu afp ap bbc cbs cdc cia cnn dea doj epa eu fbi fda fema fifa gop hiv ibm icc imf irs mit nasa nba nbc nfl nhl nhs npr nsa nypd
  nyt pbs sec sms tsa uae uk un unesco unicef usa usaid`.split(/\s+/),
)

/** Words in front of a name, which begin with a capital there. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  `ambassador archbishop bishop cardinal chancellor chief col commissioner congressman congresswoman councillor count countess dame
  detective dr duchess duke gen general gov governor judge justice king lady lord lt maj major mayor miss mp mr mrs ms officer pope
  premier president prince princess prof professor queen rep representative rev reverend saint sen senator sergeant sgt sheikh sheriff sir
  speaker`.split(/\s+/),
)

/** First names that are words as well; a surname has to follow. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `anna art ben bill bob bud carol chase chip chuck clay cliff dawn dean dick don drew ernest faith frank gene glen grace grant guy hank
  harry heath herb hope jack jerry jimmy josh joy ken kit lance mark matt max mike nick norm pat peg penny pete rich rob rod rose ruby sam
  sandy steve stew sue ted tim tom tommy victor ward will woody`.split(/\s+/),
)

/** Words of today that wink's vocabulary lacks. */
export const NEW_WORDS: ReadonlySet<string> = new Set(
  `app apps blog blogs cyberattack email emailed emails hashtag influencer livestream lockdown onscreen podcast podcasts retweet retweeted
  selfie smartphone smartphones startup startups tweet tweeted tweeting tweets unfollow webinar`.split(/\s+/),
)

/** Verbs whose object is the one who was told. Written for this project. */
export const TOLD_VERBS: ReadonlySet<string> = new Set(
  'advise ask assure beg brief caution congratulate convince email encourage implore inform instruct invite lecture notify order persuade press promise push question quiz reassure remind request tell text thank urge warn'.split(
    ' ',
  ),
)

/** Nouns for something that carries words. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  'address advertisement affidavit announcement appearance article blog book briefing broadcast column comments commentary communique communiqué conference debate deposition dispatch editorial email essay facebook filing forum hearing instagram interview lawsuit letter livestream manifesto memo memoir message news newsletter note op-ed podcast post posting posts press program programme remarks report release ruling script speech statement statements telegram testimony text thread transcript tweet tweets video voicemail webcast'.split(
    ' ',
  ),
)

/** Platforms and outlets by name, lower-cased; they count only when capitalised in the text. */
export const MEDIA: ReadonlySet<string> = new Set(
  'bluesky bbc bloomberg cbs cnbc cnn facebook fox instagram linkedin msnbc nbc npr pbs reddit reuters snapchat substack telegram threads tiktok twitter weibo whatsapp x youtube'.split(
    ' ',
  ),
)

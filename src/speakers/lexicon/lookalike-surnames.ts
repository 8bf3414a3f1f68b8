/**
 * Surnames that sound alike to the rules of romanisation and are two families, a line each; `=` joins the spellings of one. In ASCII lower
 * case. A line of one family holds spellings
 * that no rule brings together. Found by asking which of the frequent surnames of the world have one sound; from general knowledge.
 */
export const LOOKALIKE_SURNAMES = `
alexandrov alexandrou
antonov antoniou
banerjee=banerji=bandyopadhyay=bandopadhyay
bhattacharjee=bhattacharya=bhattacharyya=bhattacharji
chatterjee=chatterji=chattopadhyay
dimitrov dimitriou
ganguly=ganguli=gangopadhyay
georgiev georgiou
gill=gil hill
goel gul kaul
gross kraus=krause
hanna=hannah khanna
jain=jein zein=zain
jarrah zare
levi=levy lavi=lavie
mukherjee=mukherji=mukhopadhyay=mookerjee
nikolov nikolaou
patel patil
pavlov pavlou
petrov petrou
rocha roche rosa
sahoo=sahu shehu
sala saleh=salih
salem salim=saleem=selim
sethi shetty=shetti
stefanov stefanou
theodorov theodorou
vasilev=vasiliev=vassilev=vasilyev vasiliou=vassiliou
`

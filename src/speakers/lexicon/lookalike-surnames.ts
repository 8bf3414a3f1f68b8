/**
 * Surnames that sound alike to the rules of romanisation and are two families, a line each; `=` joins the spellings of one. In ASCII lower
 * case. Found by asking which of the frequent surnames of the world have one sound; told apart from general knowledge.
 */
export const LOOKALIKE_SURNAMES = `
alexandrov alexandrou
antonov antoniou
dimitrov dimitriou
georgiev georgiou
gill=gil hill
goel gul kaul
gross kraus=krause
hanna=hannah khanna
jain=jein zein=zain
jarrah zare
levi=levy lavi=lavie
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

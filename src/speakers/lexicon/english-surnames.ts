/**
 * Frequent surnames of the English-speaking world, in ASCII lower case: two of them that differ in a letter (Brown, Browne) are two
 * families and no slip of the keyboard. From general knowledge; the surnames in `compromise.json` are not repeated.
 */
export const ENGLISH_SURNAMES = `
abbott abel abrams acker ackerman adair adam adamson addison ahmed aiken ainsworth aitken akers albert alcott alden aldridge alekseev alexander
alford ali allan allen allison alston alvares alvarez amos anders andersen anderson andersson andreev andrew andrews ansell anthony appleby archer
armitage armour armstrong arnold arthur ash ashby ashcroft ashley ashton askew asquith astor atherton atkins atkinson attwood atwood austen austin
avery ayers aylward babcock bailey baillie bain baird baker baldwin ball ballard bancroft banerjee banks bannister bannon barber barclay barker
barlow barnard barnes barnett baron barr barrett barron barrow barry bartlett barton bass bassett bateman bates battle bauer baumann baur baxter
bayley beach beale bean beard beasley beattie beatty beaumont beck becker beckett bednar bell bellamy bender benjamin bennet bennett benson bentley
berg berger bergman berman bernard bernstein berry best bevan beveridge biggs billings bingham bird bishop black blackburn blackwell blain blaine
blair blake blanc blanchard bland blevins bloom blunt blythe bodnar boggs bolton bond bone booker boone booth borden bose bowden bowen bowers bowes
bowles bowling bowman boyce boyd boyle bracken bradbury bradford bradley bradshaw brady bragg branch brand brandt brannon bray breen brennan brent
brewer brewster bridges briggs bright britt britton broad brock brooke brooks brothers brown browne browning bruce brunner bryan bryant bryce
buchanan buck buckley bull bullock bunting burch burgess burke burks burnett burnham burns burr burrows burton bush butcher butler butt buxton byers
byrd byrne cain caldwell callaghan callahan calloway calvert cameron campbell cannon cantrell carey carlisle carlson carlton carmichael carney
carpenter carr carroll carson carter cartwright carver case casey cash cassidy castle cates chadwick chalmers chamberlain chambers champion chandler
chaney chapman charles chase chatham chatterjee cherry chester childs christian christie church churchill clancy clark clarke clay clayton clegg
clements clemons cleveland clifford clifton cline clinton close cobb cochran cochrane cocker coffey cohen coke colbert cole coleman coleridge coles
colley collier collins colton combs compton conley connelly connolly connor connors conrad conroy conte conti conway cook cooke cooley cooper
copeland corbett corbin corbyn corker costa coste costello cotton coulson coulter courtney cousins cowan cowell cowen cox coyle coyne crabtree craig
cramer crane crawford crawley creighton crisp croft cromwell crosby cross crowe crowley crowther cruise crump cullen cummings cummins cunningham
curran currie curry curtis cutler dale daley dalton daly daniel daniels darby darling das davenport davey davidson davies davis davison dawkins
dawson day deacon dean deane decker delaney dempsey denham dennis dent denton devine devlin dewey dias diaz dickens dickerson dickinson dickson
diggs dillon dixon dobbs dobson dodd dodson doherty dolan dole donald donaldson donnelly donovan doran dorsey dougherty douglas douglass dowd
dowling downing downs doyle drake draper dravid drew driscoll drummond drury duckworth dudley duff duffy duggan duke dunbar duncan dunham dunlap
dunn dunne dupond dupont durand durant durham dutta dutton dwyer dyer dyson eagle earl easton eastwood eaton eden edgar edmonds edmunds edwards egan
egorov elder eldridge eliot elliot elliott ellis ellison elton emerson emery england english ennis erickson ericsson eriksen eriksson estes evans
evert ewing fairbanks fallon farley farmer farnsworth farr farrell farrow faulkner fay fedorov felton fenton ferguson fernandes fernandez field
fielding fields finch finley finn finney fischer fish fisher fitch fitzgerald fitzpatrick flanagan fleming fletcher flint flood florence flowers
floyd flynn foley forbes ford foreman forrest forster forsyth foster fowler fox foy francis francois franklin franks fraser frazer frazier frederick
freeman french frost fry frye fuller fulton gaines gale gallagher galloway gamble gardiner gardner garland garner garrett garrison garvey gates gay
gee geller george ghosh gibbons gibbs gibson gifford gilbert giles gill gillespie gilliam gillis gilmore girard giraud gladstone glass gleason glenn
glover goddard godfrey godwin goff goldberg golden goldman goldsmith goldstein gomes gomez gonzales gonzalez good goode goodman goodrich goodwin
gordon gore gorman gosling goss gough gould grace grady graham grant graves gray grayson greaves green greenberg greene greenfield greenwood greer
gregg gregory grey grier griffin griffith griffiths grimes gross grove groves gupta guthrie guy hackett hadley hagan hague hahn haines hale haley
hall hallett halloran halsey halvorsen hamill hamilton hamlin hammond hampton hancock hand haney hanks hanley hanna hannah hansen hanson hanssen
hansson harcourt hardin harding hardwick hardy hare hargreaves harlow harman harmon harper harrell harrington harris harrison harrod hart hartley
hartman harvey hassan hastings hatch hatcher hatfield hathaway haugen hawes hawkins hawley hawthorne hay hayden hayes haynes hays hayward
hayworth head heald healey healy hearn hearst heath heaton hebert heller helms hemingway henderson hendricks hendrix henley henry hensley henson
hepburn herbert herman hermann herring herrmann hess hewitt hickey hickman hicks higgins higginson hill hilliard hillman hilton hinds hines hinton
hirsch hirst hitchcock hobbs hobson hodge hodges hodgkin hodgson hoffman hoffmann hofmann hogan hogg holbrook holcomb holden holder holland hollande
hollander holley holliday hollis holloway holman holmes holt hood hooker hooper hoover hope hopkins hopper horn horne horner horton hoskins houghton
house houston howard howarth howe howell howells hubbard huber hudson huff huffman huggins hughes hull hume humphrey humphreys humphries hunt hunter
hurd hurley hurst hurt hussein hussey hutchins hutchinson hutchison hutton huxley hyde hyland ingram irvine irving irwin isaacs ivanov ivanova
ivanovic ives iyer jack jackman jackson jacobs jacobson james jameson jamieson jansen janssen jarrett jarvis jeffers jefferson jeffries jenkins
jennings jensen jenssen jewell johns johnson johnston johnstone jolley jones jordan joseph jovanovic joyce judd judge jung junge kahn kaiser
kaminski kane kaplan katz kauffman kaufman kay kean keane kearney keating keegan keeler keen keenan keene keiser keith kell keller kelley kellogg
kelly kemp kendall kendrick kennedy kenny kent kenyon kerr kerry kessler key keyes keynes khan kidd kilgore kim kincaid king kinney kinsey kirby
kirk kirkland kirkpatrick kitchen klein kleine kline knapp knight knowles knowlton knox koch kohl kohler kovac kovacic kovacs kowalczyk kowalski
kozlov kramer krause krueger krug kruger kuhn kuhne kumar kuznetsov lacey lake lamb lambert lancaster landry lane lang langdon lange langley lanier
larkin larsen larson larsson latham lawler lawrence lawson lawton layton leach leary lebedev leblanc leclerc leclercq lee leeds lefebvre lefevre
legg lehman leigh leith lennon lennox leonard leslie lester levin levine levy lewandowski lewin lewis liddell lilley lincoln lind lindgren lindqvist
lindsay lindsey lindstrom link little livingston livingstone lloyd locke lockhart lockwood logan lomax london long lopes lopez lord love lovell lowe
lowell lowery lowry lucas ludlow lund lyle lynch lynn lynne lyon lyons macdonald machin mackay mackenzie macleod macmillan macron madden maddox
mahoney maier mainwaring major makarov malcolm malloy malone maloney manchin manley mann manning mansfield marco marcon marcos marin markel markey
markham markovic marks marlow marlowe marsden marsh marshall martin martines martinez martino marvin mason massey masters mather mathews mathis
matthews maugham maxwell may mayer mayes maynard mayo mays mcadams mcallister mcarthur mcbride mccabe mccain mccall mccann mccarthy mccartney
mccarty mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdonnell mcdowell mcelroy mcevoy
mcfadden mcfarland mcgee mcgill mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchugh mcintosh mcintyre mckay mckee mckenna mckenzie mckinley
mckinney mcknight mclain mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil mcneill mcpherson mcqueen mcrae mead meade meadows mehta
meier meir mellor melton melville mendes mendez menon mercer meredith merkel merrill merritt metcalf metcalfe meyer meyers michael michaels michell
middleton mikhailov miles mill millar miller mills milne milton miner minor mishra mitchel mitchell moffat moller molloy monk monroe montague
montgomery moody moon mooney moor moore moorhead moran more morena moreno moretti moretto morgan morley morozov morrell morris morrison morrow morse
mortimer morton moseley moses mosley moss mosse mott moyer mueller muir mullen muller mulligan mullins munro murphy murray myers nair naish nance
napier nash naumann neal neale needham neil neill nelson nesbitt neumann neville newell newman newton nicholas nicholls nichols nicholson nielsen
nikitin nikolaev nikolic nilsen nilsson nixon noble nolan noonan norman norris north norton norwood novak novakovic novikov nowacki nowak nunes
nunez nunn oakes oakley obrien oconnell oconnor odell odonnell ogden ohara ohlsson oldham oleary oliver olofsson olsen olson olsson oneal oneil
oneill orlov orr orton orwell osborn osborne otoole owen owens pace packard page paige paine palin palmer park parker parkes parkin parkinson parks
parr parrish parry parson parsons partridge patel patrick patterson pattison patton paul paulin pavlov pavlovic payne peacock pearce pearson peck
peel pelham pemberton penn pennington peppers percy peres perez perkins perry person persson peter peters petersen peterson petersson petkovic
petrov petrova petrovic pettersson petty phelps philips phillips philpott pickering pickett pierce pike pitt pitts plant platt plummer poe pollard
pollock poole pope popov popovic porter post potter potts pound powell power powers pratt prentice prescott presley preston price prichard priest
priestley prince pritchard procter proctor pruitt pryor pugh pullman purcell purdy putnam pye quigley quinlan quinn raines ralph ramires ramirez
ramsay ramsey randall randolph rankin ransom rao rawlings rawlins ray raymond read reade reading reagan redding reddy redgrave redman reece reed
rees reese reeve reeves regan reich reid reilly reynolds rhodes rice rich richard richards richardson richmond rider ridley riggs riley ring ripley
ritchie rivers roach robb robbins roberson robert roberts robertson robeson robins robinson robison robson roche rock rockwell roder rodrigues
rodriguez roe rogers rollins romney rooney roper rose rosen rosenberg ross rossi rosso roth rouse rowan rowe rowland rowley roy royce rubin rubino
rubio rudd rush russell russo rutherford rutledge ryan ryder sachs sadler safonov safronov salmon salter sampson samuel samuels sanches sanchez
sanders sanderson sandford sands sanford sargent saunders savage sawyer scanlon schafer schaffer scheuer scheurer schmid schmidt schmitt schmitz
schneider scholz schroder schroeder schultz schultze schulz schulze schumacher schuster schwartz scott seaman sears sellars sellers semenov sen
seward seymour shaffer shah shannon sharma sharp sharpe shaw shea shearer sheldon shelley shelton shepard shephard shepherd sheppard sheridan
sherman sherwood shields short sidney sidorov siegel silver silverman simmonds simmons simms simon simonet simons simpson sims sinclair singer singh
singleton sinha skelton skinner slade slater slaughter sloan small smart smirnov smith smyth smythe snider snow snyder soares soder sokolov somers
sommer sommers southern spalding sparks spears spence spencer spenser spicer spooner springer squires stafford stanford stanley stanton stark starr
steadman stearns steel steele stein stepanov stephen stephens stephenson sterling stern stevens stevenson steward stewart stiles stojanovic stokes
stone storey stout stratton street strickland strong stuart sturgeon styles suarez sullivan summers sumner sutherland sutton swain swan swann
sweeney sweet swift sykes symonds tadic tait talbot tanner tate taylor templeton tennant terrell terry thatcher thomas thompson thomson thorne
thornton thorpe thurman thurston tilley timms tobin todd todic tomlinson tompkins toomey townsend tracey tracy travers travis trevor trotter tucker
tuckerman turnbull turner tuttle twain tyler tyndall tyson underwood upton urquhart valentine vance vasiliev vasques vasquez vaughan vaughn vazquez
velasco velasquez velazquez verma vernon vickers vilks vincent vine vinke vogel volkov wade wagner wainwright waite wakefield walden waldron walker
wall wallace waller walls walmsley walsh walter walters walton waltz walz ward ware warner warren warwick washington waters watkins watson watt
watts waugh wayne weaver webb webber weber webster weeks weiner weinstein weir weis weiss welch wellington wells welsh wentworth werner west weston
whalley wharton wheatley wheeler whelan whitaker white whitehead whitehouse whitfield whiting whitley whitman whitney whittaker whittington wiggins
wilcox wild wilde wilder wiley wilkerson wilkes wilkie wilkins wilkinson willard willett william williams williamson willis willoughby wills wilson
wilton winfield wing winston winter winters winthrop wirth wirtz wise wisniewski wojcik wolf wolfe wolff wood woodall woodard woodruff woods
woodward woolf wordsworth worth wozniak wray wren wright wyatt wylie wynn wynne yates yeats york young younger zakharov zielinski
`
  .trim()
  .split(/\s+/)

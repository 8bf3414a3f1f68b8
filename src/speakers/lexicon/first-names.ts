/** First names that tell a language and need no class of spellings. Folded; from general knowledge. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of English and its neighbours: where one of them stands first, no rule of transliteration applies to the surname. */
export const WESTERN_FIRST = words(`
aaron adam adrian agathe aino al alan alastair alessandra alessandro alice alistair allan allen alvin amber amelia amy anders andre andrea
angus anja anke annalena annette anni antoine antoinette antonella april arlene armin arne arnold arthur astrid aubrey audrey austin axel
barry bastian beatrice becky beppe bernadette bernd bernie bettina beverly birgit birgitte bjarne bjorn blake bodo bonnie borge bradley
brandon brenda brent brett brian bridget brigitte bruce bruno bryan bryce byron caleb cameron camille carl carla carlo carlos carol carole
carolyn carsten cecil cecilia chad charlene chelsea cheryl chiara chloe christa christian claire clara clare clark claude claudia clayton
clement clifton clive clyde cody colette colin colleen connor conor corey cory courtney craig crystal curtis cyril dale damian damien daphne
darrell darren daryl dawn dean declan deirdre delia denis denise dennis derek desmond diana dick dieter dietmar dirk dolores dominique
donatella donna dora doreen doris duane duncan dustin dwayne dylan earl eckhard edgar edith edna edouard egon eileen elaine elena elias
elise ella ellen elmer eloise elsa elton emily emma enrico eric erica erich erik erin ernest ernst esther ethan etienne evan evelyn ezekiel
fabrizio faith fay federica felicity felix femke fergus filippo finn fiona floyd francesca francesco francois frans franz fred freya frida
fritz gabriele gareth garrett garry garth gary gaspard gavin geert gemma genevieve georg george gerald gerd gerhard gernot gerrit giancarlo
gianluca gianni gilles gina giorgio giovanni giulia giulio giuseppe glen glenda glenn gloria gordon gotz grace graham grant gregor greta
gretchen gudrun guido guillaume gunter gunther gus gustav guy hannah hannes hans harold harriet harrison hazel heath heather hector heidi
heiko heinrich heinz helen helga helge helmut hendrik henri henrik henry herman herve hilary hilda hillary holger holly hope horst hubert
hugh hugo humphrey ian ida ignazio ilse ingmar ingo ingrid irene iris irving isabelle isla ivar iver ivor ivy jack jacques jade jakob jan
janet janice jared jarrod jason jay jean jeanette jeanne jenna jens jeremy jeroen jerome jesper jesse jessie jill jo joachim joan joanna
joanne jochen jodie joel johan johann johannes john jon jonas joost jordan jorg jorgen joris joyce jude jules julian julie julien julienne
juliet jurgen jussi justin jutta kaitlyn kaja karen karin karl karsten kasper kathleen kay kees keir keith kelly kelvin kent kerry kevin
kimberly kirk kirsten kirstie klaus knut kristen kristin kristina kurt kyle lana lance lara lars lasse laura lauren laurent lea leigh leo
leon leonie leroy leslie liam liesbeth lily linda lindsay lindsey lisa lloyd loic lois lorenzo loretta lorna lorraine lothar lou louis
louisa louise luc luca lucas lucia luciano lucie lucy ludger ludovico ludwig luigi lukas luke lutz lydia lynn lynne maarten mads maelle
magnus maja malcolm manfred manon marc marcel marcia marco margot marian marianne marie marijke marilyn marion marjorie mark markus marlene
marsha marshall martha martin martina marvin massimo mathias mathieu mathilde matteo matthias maureen maurizio mavis max maxine megan mel
melanie melinda melvin meredith mervyn mette micah michel michele mieke miles millie miranda moira monika morgan morris morten muriel myra
myron nadine nancy naomi nathalie neal ned neil nicola nicole nicolo niels nigel nina noel nora norbert noreen norma odile olaf ole oliver
olivia olivier orla oscar oskar ottmar otto owen paavo paige pamela paolo pascal pascale patrice paul paula pauline perry petteri philippe
phoebe phyllis piero pierre piers pieter pietro poul preston priscilla quentin raffaele ralf ralph randy raoul raphael rasmus regina reid
reiner renate rene renzo rex rhonda rhys rita robbie robin roger rolf romain romano ron ronan rory rosa rosalind rosanna rosanne rose ross
rowan roxanne roy ruby rudiger rudolf rudy rupert russell ruth ruud ryan sabine sally sander sarah sauli scott seamus sean sergio seth shane
shannon sharon shaun shawn sheila shelley shirley sidney siegfried sigmar sigmund sigrid silke silvio simon simone sinead siobhan skip sofie
soren spencer stacey stacy stanley stefania stefano stella stephane stig stuart sue susanne suzanne sven sylvia sylvie tabitha tanya tara
tarja taylor ted tess thea thibault thierry thilo thomas thorsten tiffany tim timo tina todd tom tony torsten tracey tracy travis trent
trevor trey tricia trish troels troy trudy tuomas tyler tyrone udo ulrich ulrike umberto una urho ursula uta ute uwe valentino valerie
vanessa vaughn vernon vickie viola violet vittorio vivian vivien vivienne volker wade wallace walter wanda warren wayne wendell wendy werner
wesley whitney wiebke wilbur wilfried wilhelm willard willem wim winston wolfgang wolfram wouter wyatt yann yannick yves yvette yvonne
zachary zoe
`)

/** Names of Spain, Portugal and the Americas, where a second surname is given or left out. */
export const IBERIAN_FIRST = words(`
abel abelardo ada adalberto adan adela adolfo adriana adriano aecio agapito agustin aida aitor alan alba alberto alcides aldo alejandra
alejandro alexandre alexia alfonso alfredo alicia alonso alvaro amalia amparo ana andre andrea andres angel angela angeles anibal anselmo
antonia antonio aquiles araceli arcadio ariel arlindo armando arnaldo arturo asuncion augusto aurelio baldomero baltasar beatriz begona
belen benigno benito berenice bernardo bianca blanca bonifacio bruno caio camila candelaria carla carles carlos carme carmen carolina
casimiro catalina cayetana cecilia celestino celso cesar ciro clara claudia claudina claudio clemente concepcion consuelo corina crisanto
cristian cristiana cristiano cristina cristobal cuauhtemoc dalia damaso daniel daniela dario davi david delcy delfina demetrio desiderio
diana diego dilma dina diogo diosdado dolores domingo duarte edelmira edgar edmundo eduarda eduardo efrain eladio elena eleuterio elias
elisa eloisa eloy elsa elvira emeterio emilia emiliano emilio encarnacion engracia enric enrique ernesto esperanza esteban estela esther
eufemia eugenia eugenio eulalia eusebio eva evaristo evelyn evo ezequiel fabian fabio fatima faustino federico feliciano felipe felix fermin
fernanda fernando fidel flavia flavio florencia francesc francia francina francisca francisco froilan gabriel gabriela gael gaspar genaro
geraldo gerard gerardo german gertrudis gilberto gilmar gloria gonzalo gorka graciano graciela gregorio guadalupe guilherme guillem
guillermo gustavo hector helder henrique heriberto herminia hernan hernando hilario hipolito horacio hortensia hugo humberto ignacio iker
imanol ines inigo inmaculada irene isaac isabel isaias isidro ismael ivan ivette jacinto jacobo jaime jair javier jeanine jeronimo jesus
joan joana joao joaquim joaquin jordi jorge jose josefa josefina josep josue juan juana julia julian julio keiko laura lazaro leandro
leocadio leonardo leoncio leonel leonor leopoldo leticia lidia ligia lisandro lorena lorenzo lourdes lucia luciano lucio lucrecia luis luisa
luiz luiza luz macarena macario magdalena magdaleno manuel manuela marc marcela marcelino marcelo marcio marco marcos margarida margarita
maria mariana mariano maricarmen marina mario marisa marisol marta martha martin mateus matias matilde mauricio maximo melchor melquiades
mercedes meritxell micheline michelle miguel milagros mireia miriam moises monica natalia natividad nayib nelson nemesio nestor nicanor
nicasio nicolas nieves noelia noemi norma nuno octavio olegario olga ollanta omar ona onofre oriol orlando oscar osvaldo pablo paloma pamela
paola pascual patricia patricio patxi paula paulo paz pedro penelope pere petra pilar pio placido porfirio prudencio purificacion quintin
rafael rafaela raimundo ramiro ramon raquel raul rebeca regina reinaldo remedios remigio renato ricardo rigoberta rigoberto roberta roberto
rocio rodolfo rodrigo rogelio roger rogerio rosa rosalia rosario ruben rufino rui ruth sabino sagrario salvador samuel sandra santiago sara
saturnino saul sebastian sebastiao serafin sergi sergio severino silverio silvestre silvia silvio simon sofia soledad sonia soraya susana
tabare tania tarcisio teodoro teofilo teresa tereza thiago tiago tiburcio tomas ubaldo unai urbano ursula valentina valeria valeriano
vanessa vasco venancio veronica veronika vicenta vicente victor victoria victoriano vinicius violeta virgilio virginia viviana wenceslao
wilfredo wilson xavi xavier ximena xiomara xochitl yadira yolanda zacarias zenaida zoraida
`)

/** Half of a Spanish or Portuguese double first name: José Luis is no José with the surname Luis. */
export const IBERIAN_SECOND = words(`
alberto alejandro alfonso alfredo andres angel angeles antonio armando augusto beatriz belen carlos carmen cesar clara claudia cristina daniel david
dolores eduardo elena emilio enrique ernesto esteban eugenia eugenio fatima federico felipe fernanda fernando francisco gabriel gabriela guadalupe
guillermo gustavo henrique ignacio ines isabel javier jesus joaquin jorge jose juan julia julio laura leonor lourdes lucia luis luisa luiz manuel
marcos margarita maria mario martin mercedes miguel monica nicolas oscar pablo patricia paula paulo paz pedro pilar rafael ramon raul ricardo
roberto rocio rodrigo rosa salvador santiago sebastian sergio silvia sofia soledad susana teresa tomas vicente victor victoria xavier
`)

export const JAPANESE_FIRST = words(`
aiko akane akemi akihiko akihiro akihito akiko akinori akio akira aoi asami asuka atsuko atsushi ayaka ayako ayumi chiaki chieko chihiro chikara
chizuko daichi daiki daisuke eiichi eiichiro eiji eiko emi emiko eri erika etsuko fumiaki fumihiko fumihito fumiko fumio genki goro goshi hajime
haruhiko haruka haruki haruko haruna haruo hayao hayato hideaki hidehiko hideki hideko hidenori hideo hideyuki hikaru hinako hirofumi hirohito
hirokazu hiroki hiroko hiromi hironobu hiroshi hirotaka hiroto hiroya hiroyuki hisako hisashi hitomi hitoshi honoka ichiro ikue isamu isao issei
itsuki itsunori izumi jiro joji jun junichi junichiro junji junko junya kaito kana kanako kaori kaoru katsuhiko katsuhiro katsumi katsunobu katsuo
katsuya kayoko kazuaki kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunari kazunori kazuo kazushi kazuya kazuyoshi kazuyuki keigo keiichi
keiichiro keiji keiko keisuke keita ken kengo kenichi kenichiro kenji kenjiro kenta kentaro kenzaburo kenzo kiichi kiichiro kimiko kinuyo kiyomi
kiyoshi koichi koichiro koji koki kosuke kota kotaro kozo kumiko kunihiko kuniko kunio kyoko kyosuke machiko madoka maiko makiko makoto mami
mamoru manabu mariko masaaki masafumi masaharu masahiko masahiro masahito masaki masako masami masanobu masanori masao masaru masashi masataka
masato masatoshi masayasu masayo masayoshi masayuki masumi mayu mayuko mayumi megumi michiko midori mieko miho mika miki mikiko mikio minako minoru
misaki mitsuhiro mitsuko mitsuo mitsuru miyako miyoko miyuki mizuho mizuki momoko motoko motoo nana nanako nao naohiro naoki naoko naomi naoto naoya
nariaki narumi natsuki natsuko natsumi natsuo noboru nobuaki nobuhiko nobuhiro nobuko nobuo nobuteru nobuyoshi nobuyuki noriaki norihiko noriko
norio noriyuki osamu otoya reiko ren renji rieko riko rina risa ryo ryoichi ryoji ryoko ryosuke ryota ryotaro ryoya ryu ryuichi ryuichiro ryuji
ryunosuke ryusuke ryuta sachiko sadako sadao saki sakura sanae satoko satomi satoru satoshi satsuki sayaka sayuri seigo seiichi seiichiro seiji
seiko seishiro setsuko shige shigeki shigeko shigenobu shigeo shigeru shigeyuki shiho shiko shin shingo shinichi shinichiro shinji shinjiro shinobu
shinsuke shintaro shinya shinzo shiori shizue shizuka shizuko shogo shohei shoichi shoji shota shotaro shozo shuichi shuji shun shunichi shunji
shunsuke shusaku sosuke sota subaru sumiko sumio susumu tadahiro tadamori tadao tadashi taichi taiki taishi takaaki takafumi takahiro takahito
takako takao takashi takayuki takehiko takehiro takeo takeru takeshi takuma takumi takuro takuya tamaki tamami tamio taro tatsuo tatsuro tatsuya
teiichi teruko teruo teruyuki tetsuo tetsuro tetsushi tetsuya tokiko tomoaki tomohiro tomohisa tomoko tomomi tomonori tomoya tomoyuki toru toshiaki
toshiharu toshihiko toshihiro toshikazu toshiki toshiko toshimitsu toshio toshiro toshiyuki toyoko tsubasa tsuneo tsutomu tsuyoshi umeko wataru
yasuaki yasuhiko yasuhiro yasuhito yasuko yasunari yasunori yasuo yasushi yasutoshi yasuyuki yohei yoichi yoichiro yoji yoko yoriko yoshiaki yoshie
yoshifumi yoshihide yoshihiko yoshihiro yoshikazu yoshiki yoshiko yoshimasa yoshimi yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki
yosuke yuichi yuichiro yuji yujiro yuka yukari yuki yukihiko yukihiro yukiko yukio yuko yuma yumi yumiko yuriko yusaku yusuke yuta yutaka yuto yuya
yuzuru
`)

export const THAI_FIRST = words(`
abhisit anuthin anutin apichatpong apirat arnon aroon bancha banharn banyong boonchai chadchart chaiwat chalerm chamlong chartchai chatchai
chatichai chavalit chitchai chuan chulalongkorn chusak jakrapob jaruvan jatuporn jurin kasit kittiratt kriangsak kukrit nattawut natthaphong
natthawut niran nopparat paetongtarn pailin panupong parina parit patcharawat phumtham pichai piyabutr plodprasop ploypailin pornthip prajak
pravit prawit prayut prayuth preecha prem pridiyathorn prinya puea rangsiman sanan sansern sereepisuth sirikanya sombath somchai somkiat somkid
somsak sondhi sonthi srettha suchart suchinda sudarat sukhumbhand sulak supachai supalai supinya surachai surakiart surapong surayud surin suriya
suthep suvit suwat thaksin thammanat thanathorn thanin thanom thawil thirachai tida trairong varawut veera vichai virabongsa voranai wichit
wissanu worajet yaowapa yingluck yongyuth
`)

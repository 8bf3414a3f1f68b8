/**
 * Frequent surnames of the rest of the world, in ASCII lower case: two of them that differ in a letter (Kowalski, Kowalewski) are two
 * families and no slip of the keyboard. From general knowledge of the most frequent surnames of each country.
 */
export const WORLD_SURNAMES = `
aagaard abashidze abate abbas abbasi abbasov abboud abdallah abdullah abdullayev abebe abedi abera abramov abramovich abreu abrigo
abuashvili abuladze acar acharya achebe achkasov acosta adachi adamczak adamczyk adamidis adamov adamski adebayo adeleke adeyemi adiguzel
advani afanasyev afolabi afridi afshar agafonov agaronyan agarwal agathos agayev aggarwal aguilar aguirre ahadi ahlawat ahluwalia ahmad
ahmadi ahmadov ahmed ahuja aiello ajami ajayi akande akar akaydin akayev akbari akbarian akbulut akcam akdogan akgul akhalaia akhmetov
akhtar akin akiyama aksoy aksyonov aktar aktas akyol alakbarov alam alami alasania alavanos alavi albanese alberti alberts albrecht albu
aldana alemu alevras alexandris alexandrov alexeyev alexiadis alexiou alexopoulos alfano alfaro alfonso algieri ali alikhanyan alioto aliyev
aliyeva alizadeh alkan allahverdiyev allard allende almagro almeyda alon aloni alonso altan altay alter altman altmann altun alvarado
alvarez alves amaglobeli amar amaral amari amaro amat amati amato ambani ambartsumyan ambedkar ambrosio amendola amiel amin amini amir amiri
amit amoroso anagnostopoulos anand anastasiadis anastasiou andersen andersson ando andrade andre andreadis andreasen andreoli andreotti
andreou andreyev andrieu androsov androutsopoulos angelidis angelopoulos angelov anghel anikin anisimov annunziata ansari ansarian antal
antipov antoine antolini antonelli antonenko antoniadis antonini antonioli antoniou antonov antunes aoun aoyama apaydin apostolidis
apostolou appel appiah aquino arabi arad arai arakelyan aramyan aranda araujo arbel arce archambault ardila aref arena arenas arias aridor
ariel arikan arinc aristov arjun arkhipov armand armengol arnaud arnold arnoux arora arroyo arsenis arslan arslanoglu arteaga artemov
arutyunov arzumanyan asadi asadov asali asano asante asatiani asatryan aschenbrenner asefa asenov asfour asghari ashdown ashdowne ashkenazi
ashtiani asiri askerov aslan asmar assaf assi astakhov atalay atambayev atanasov atay ates athanasiadis athanasiou attia atwal aubert aubin
aubry audet auger augustin avci avdeenko avdeyev avetisyan avila aviv avner avneri avnery avni avraham awad awan awasthi awwad ayaz aydemir
aydin aydogan ayele ayhan ayling ayvazyan ayyad ayyash azad azadi azari azaria azaryan azhari azimi azimov aziz azizi azmi azoulay azzouz
baalbaki babayan babayev babbage babic babich babin baboushkin babu bachman bachmann badawi badea badia badr badran badridze baer baert
bagdasaryan baghdadi baghdasaryan bagheri bagirov bagnoli bahceli bahgat bahmani bahonar bahrami bahuguna baig baimukhanov bajaj bajpai
bajramovic bakalar bakas bakhtiar bakir bakirov bakiyev bakke bakos bakoyannis bakr bakri bal balaban balan balasubramanian balayan balci
baldi baldini balducci balint balla ballester ballesteros ballo balogun balzer bamba banda bandera bane banerjee bani baniasadi banning
bansal baptista barajas barak baraka barakat baramidze baran baranov baranova baratta barba barbato barbe barbera barberini barbet barbier
barbieri barbosa barbu barca bard bardin barhoum barilla barinov barker barkhudaryan barkov barna baroin baron baroni baronov barreiro
barrera barreto barri barros barroso barseghyan barston barta barth barthel barthes bartoli bartolini bartolomeo barton bartos bartosz
baryshnikov barzilai basak basar baser basha bashan bashir basile basri basso bastian bastos basu batista batog battaglia baudin baudry
bauer bauermann baum baumann bautista bayar bayer baykal bayoumi bayraktar bayram bayramov baytasov bazargan bazin bazzi bdeir beaulieu
beauvais bechtel beck becker beckmann bedi beer begin behbahani behesht behl behrens beilin bekele bekker bekov belaya belenko bellanger
belli bellini bello bellucci belmonte belov beltran belyaev belyakov benami benedetti benes benetton bengtson benitez bennani benoit bentsen
bentzen benvenisti beranek berardi berczy berdzenishvili berengar berg bergamo berge bergen berger bergeron bergmann bergner bergson
bergstrom berhe beridze berisha berishvili berlin berlusconi bermudez bernal bernard bernardi bernardo bernards berndt bernier berntsen
berthier berthold bertin bertolini bertrand bescond besson bettencourt betz beydoun beyer bezhanyan bhadra bhagat bhagwat bhalla bhandari
bhardwaj bhargava bharti bhat bhatia bhatt bhattacharya bhatti bhave bhowmick bhushan bialik bianca bianchi bianco biermann bigot bijani
bilgin bilic bilous bilyk binder biran birand birhanu birla bischoff bishara biswas bitar bitat biton bitran bjorklund blaha blanc blanchard
blanco blasco blazek blazevic blinkhorn blokhin blom blum boateng bobic bobkov bobrov bocharov bocquet bode bodinger bodnar bogdan bogdanov
bogush bohdanov bohl bohm boiko boivin bojic bokeria bolkonsky bolshakov bonanno bonaparte bondar bondarchuk bondarenko bonelli bonetti
bonfiglio bonilla bonnard bonnet bonnot bonomi bora borah bordeaux borghese borgia borisov borja borkar borkowska borkowski borodin boros
borrego borrell borschel bosch boschi bose bosio bosnjak bosse bostanci botero botha bouazizi boucher bouchet boudiaf boudreau boukhari
boulanger boulay boumediene bouquet bouras bourdon bourgeois bousquet boutin bouvier boyarsky boyau boyer boyko bozhkov bozic bozkurt bozorg
braga branco brand brandao brandl brandt branson bratislav brauer braun brauner bravin bravo breaux bressan breton bretonneau breuer briand
brinkmann brito brodeur brodsky broglio bronson brosseau brosset bruckner bruder brugger brun bruneau brunel brunelli brunet bruno brusilov
bublik buchholz buchmann buchner bucur budanov budnik bueno bulatov bulgakov bulut bunin burak burdin bures burg burgos burjanadze burkhardt
burlak burov burri burston burton busato busch busquets bustamante bustos butkevich butko butt buzin byelov bykov caballero cabello cabral
cabrera cadena cafiero cairns calabrese caldera calero calvino calvo camacho camara camargo camilleri cammarata campanella campos camus can
canale candan candela canepa canizares cano canpolat cantu capelli capone cappelli capra caputo carbone cardenas cardona cariou carli carlos
carlsen carlsson carmel carmi carmona carneiro carnevale caro caron carpentier carrara carrasco carre carrera carrere carriere carrillo
carson cartier cartwright caruso carvajal casado casagrande casale casals casas cascone caselli casini castellano castellanos castelli
castiglione castilla castillo castro catalano cattaneo cavalcanti cavaliere cavalli ceballos ceccarelli cecchi celebi celik celiker centeno
cerda cerezo cermak cerny cervantes cervera cetin ceylan chabot chadha chagall chahine chaiyasit chakraborty chakravarty chalabi chalkias
chami chamoun chamran chanda chandra chandran chandrasekhar chanturia chapelle chapuis charalambous charbonneau charpentier charrier
chartier chatterjee chaturvedi chatzis chaudet chaudhary chauhan chauvin chavan chawla chebbi chebet cheema cherepanov cherian cherkasov
cherkasy chernenko chernenkov chernin chernov chernyakov chernyshov chevalier chevallier chiba chidambaram chikovani chirac chiriac
chistyakov chkalov chkheidze chkhikvadze chmielewski cho chopra chornyi choudhury chovanec chowdhury christensen christiansen christidis
christodoulou christopoulos christou chubarov chuprov chykhov ciccone cicek cieslak cifuentes cimino cinar ciobanu ciotti cipriani cirillo
cisse claes clark clarke clarkson clavel clement clerc closset coelho cohen colella colin collado collet collin colombo colonna combes comte
concha conde conforti consoli constantinescu conte conti coppi coppola corbeau cordero cordier cordova cornejo cornet corona corradi correia
corsi cortes cortez corti cosentino coskun cossa costa costache costantini costanzo cote coulibaly coulon courtois cousin couto couture
crespi crespo cristea cristiani croce cruz csonka cuellar cuevas cunha cyr czajkowski czarnecki czarny czech czerny czerwinski dabbagh
dabrowski dadgar dag dagan dagdelen daguerre dahan dahari daher dahl dajani dalal dallas dalmasso dalmia damani damaskinos damiani
damjanovic dandekar danek dangelo dangi danielyan danilin danilov danilova danino danjuma danner danylenko daoud daoudi dar darabi dardenne
dario darwaza darwazeh darwish das dasgupta dash daskalakis datta daum dave david davila davoli davoodi davtyan davydov dayan deak deb
debois dechamps dederichs degas degtyarev deguchi dehghan dehqan deininger dela delacroix delage delamare delattre delaunay delcourt
deligiannis delmas deloitte delon delorme deluca delvari demchenko demetriou demichelis demidov demin demir demiralp demirchyan demirci
demirel demirkan demirtas demissie denis denisov denny deo deol deora derbas derevyanko desai desantis deschamps deshmukh deshpande
desjardins desrosiers dessalines desta deutsch devan devereux devos dey dhar dhawan dhillon diab diaconu diallo diamond dias diaz dib
dickmann didenko didier diederich diehl diener dietrich dietz diez dikshit dima dimas dimitriadis dimitriou dimitrov dimopoulos dimov
dinakaran dincer dinu diop ditmar divakar dixit dixon djokic djordjevic djukic djuric dlamini dmitriev dmytrenko dobos dobre dobrev
dobrowolski dobrynin doerr dogan doghmush dogru dolezal dolgikh dolgov dolidze dolinsky domanski domingo domingos dominguez dominik
dominquez donati donato donnini dori dorn dorofeyev doroshenko dorta dosanjh doshi dostal doucet douros doval drach dragan dragomir drakos
drechsler dreyer dreyfus driessen dror drori drozdov duarte dube dubey dubinin dubois dubov dubrovsky duchamp duchesne duclos duda dudas
dudek dudin dudkin dudkov duerr dufort dufour dugal dugas dulin duman dumas dumitrescu dumitru dumond dumont dumortier dumoulin dunaev dunn
duplessis dupont dupuis dupuy duquesne duran durand duret durmaz durmus durov durrani dusek dussault dutta duval duvalier dvoracek dvorak
dwivedi dyachenko dyakov dybenko dyomin dzhaksybekov dzhaparidze dzyuba ebadi eban ebert ebner ebrahimi ecevit echeverria eckert economidis
economou edelstein efimov efstathiou eftekhari egorov ehlers ehrlich eichhorn eichmann eide eisele eisenberg eitan ekinci ekstrom elazar
elbaz elci eleftheriou elias eliyahu elizarov elkin elon emelyanov enache endo engel engelhardt engels engin engineer engstrom erbakan ercan
erdem erdogan eremin eren ergin ergun erhardt eriksen eriksson erkan erlich ermakov ernst erofeev ershov ersoy ertas ertugrul escobar eshkol
eshraghi eskandari espino espinosa esposito esteban esteve esteves estrada etcheverry etemad etienne evangelisti evangelou everts evren
eytan eze fabbri fabbro fabian fabre fabris facchini fadeev fadel fadnavis fagioli fahim fahmi fakhoury falah falcao falco falcon falcone
falk fall fallahi faraci farah farahani faraj farajov fares farhadi farhang farhat farias farid farina faris farkas farouk farrokhzad
farrugia farzaliyev fassbender fatemi faure favier favre fayad faydi fayoumi fayyad fazekas fazeli federici fedin fedorchuk fedorenko
fedorov fedoruk fedoseev feiglin feld felder feldman feldmann felix feller fernandes fernandez fernando ferrand ferrante ferrara ferrari
ferraro ferreira ferrer ferreri ferrero ferretti ferri ferro ferron fiala fichte ficker fidler figo figueroa fikri filatov filimonov filin
filipovic filippi filippou filippov finaldi fink finkel fiore fiorentino fiori firmin firouz firsov firth fischer fischler fishburne fishman
flament fleury flick flor florea flores florez florin floros fodor fodora foer fokin follini fomenko fomichev fomin fonseca fontaine fontana
fontanella forest forestier foroughi forouhar forsberg fort forte fortier fortuna foschi fotiou fouad foucault fouquet fournel fournier
fourrier fradkin fraga fraile france franchi franco francois frangos frank franke franzen frederiksen freij freire freitas frenkel freund
frey frick friedman friedrich friedrichs fries frisch frith fritsch fritz fritzsche froehlich frolov froment fromm fuchs fuentes fujimura
fukui fukushima funes furlan furman furukawa fusco futrell gabashvili gabay gabriel gabrielli gachechiladze gadgil gadkari gagarin gaikwad
gailani gaillard gaitan galan galanis galanos galante galileo galili galindo galitsky galkin gallardo gallego gallegos galli galliano
gallina gallo galoyan galstyan galushka galvan galvao galvez gamal gamarra gamez gamkrelidze gandhi ganev ganguly ganor ganz garay garbin
garcia garcin gardel garg garin garmash garnier garrido gashi gasimov gaspar gasparini gasparyan gasser gassmann gastaldi gatti gatto gaudin
gaultier gauthier gautier gavaskar gavish gavras gavrilenko gavrilov gavrilyuk gazit gazzola gebhardt gebre gefen gehlot geier geiger
geisler gelashvili gelman gelovani geltman genc genov genovese genscher gentil gentile gentili georgakis georgescu georgiadis georgiev
georgiou georgopoulos gerard gerasimov gerber gerhard gerhardt gerlach germain germano gerson gervais gessner gevorgyan geyer ghali ghalibaf
ghanem ghannam ghannouchi gharazi gharib ghasemi ghazaryan ghazi gheorghe ghetti ghodsi ghorbani ghosal ghosh ghukasyan giacometti giannakis
giannakou giannini giannopoulos gibbs gibert gibson giger gikas gil gilad gilani gilardi gilboa gill gilles gillet gillon gimenez giordani
giordano giorgadze giorgi giovanetti girard girardi giraud girma giron giroux giuliani giuliano giusti givens givoni glaser glazkov glazunov
glezos glinka globa gluck gnatyuk gobbi godard godin godoy godse goebel goel goetz gogichaishvili gogoi gogol gogoladze goikhman gok gokce
gokhale golan goldberg goldfarb goldin goldmann goldschmidt golestan golikov golitsyn golovin golovko golpayegani goltz golubev golubkov
golubovic gomelsky gomes gomez goncalves gonchar goncharenko goncharov goncharova gonzales gonzalez gonzalo gopal gorbachev gorbatov
gorbenko gorbunov gordeev goren gorin gorky gorshkov gorski gosselin goswami gotsiridze gottlieb gottschalk gouin goulart gounaris govrin
gowda goya goyal graaf grabar grabowski grachev gradov graf gramsci granado granados granger granier grassi grasso grau gravel graziani
graziano grebe grech grechi grechko greco greenberg gregoire gregor grenier grewal gridin grieco griffon grigorenko grigoriev grigoryan
grillo grimaldi grimm grinberg grinko grishin gritsenko groff groh gromov groot gropius gross grosse grossi grossman groth grover gruen
grujic grunwald guardado guarino guarnieri gubanov gubin gudkov guedes gueguen guenther guerard guerin guerra guerreiro guerrero guevara
gueye guha guidi guidotti guillaume guillen guillet guillot gul gulati gulen guler guliyev gunawan gunay gunes guney gunther gupta gurbanov
gurel gurevich gurin gurov gursel gurses gursky guryev gusev gustafsson gustin guth gutierrez guven guyot guzenko guzman gyulbudaghyan haas
habash habashi habermann habib habibeh habibi hackl hadad haddad haddadin haddox hadi hadid hadjiev hafez hafner hagemann hager haghi
haghighi hahn haidai haidar haile hailu hajek hajian hajiyev hajj hajjar hakim hakimi hakobyan halabi halaby halasz halevi hallak haller
halloum halperin halter halvorsen hama hamad hamadeh hamadi hamann hamdan hamdani hamdi hamed hamedani hamel hamid hamoud hamoudi hampel
hamza hanafi hanania handa handel handke haniyeh hanke hanna hannemann hansen hanson hansson hara harari harb hardin harding harel hariri
harkabi harms harnik harrer hartmann hartono hartung hartwig harutyunyan hasan hasanli hasanov hasegawa hasek hashem hashemi hashemian
hashim hashimi hashimov hashmi hasler hassan hassani hassoun hatami hatip hattori hatzis hauck haugen hauser hausmann havel havrylenko
havryliuk hawari hawatmeh hawk haydn hayek hayrapetyan hazan hazare hazim hecht heck hefetz hegde hegedus heidari heikkinen hein heine
heinemann heinrich heinz heinze held hellman helmer helou hempel hendriks henke hennig henning henri henry hensel herbst hering hermans
hermes hernandez hernando herold herre herrera herrero herreros herrmann hertz herz herzl herzog heuer heuss heyer hicks hickson hidalgo
hidayat higuchi hijazi hilal hilbert hildebrandt hill hiller hilmi hindi hinz hirai hirata hirschfeld hjort hlavac hlinka hnatiuk hoch hocke
hodler hoeneb hoff hoffer hoffmann hofman hofmann hohn holly holm holub holz holzer homma honchar honcharenko honcharuk honda honecker
honegger hopfner hoppe horacek horak horban hori horn horvat horvath hoshino hossain hossein hosseini houri hovhannisyan hovsepyan hoxha
hrabal hradil hrdlicka hristov hruby hruska hryhorenko hrytsak hrytsenko huard huber hubert hubner hug hugo hull humbert humboldt humeniuk
hummel hurtado husain husari huseynli huseynov hussain hussein huth hutter iacono iacovelli iancu ibanez ibarra ibrahim ibrahimi ibrahimli
ibrahimov idris iglesias ignatenko ignatiev ignatov iida ikeda ilchenko iliadis ilic iliescu iliev iliopoulos illes ilyin ilyushin imai
imamoglu imani imhof imnadze impellizzeri inagaki inan inbar inchausti infante ingrosso inonu inoue ioannidis ioannou ionescu ionov iordache
iordanidis ipek iqbal irani irigoyen isa isabekov isaev isakov isakovic isert isgandarov ishchenko ishibashi ishikawa isik islam islamov
ismail ismayil ismayilov isobe israelyan issa itani ivanchenko ivanenko ivanisevic ivanishvili ivanitsky ivankov ivanov ivanovic ivashchenko
ivashov ivlev iwamoto iwata iyengar iyer izmailov izquierdo izzo jabari jabbar jabbarov jabbour jaber jablonski jaccard jacob jacobi
jacobsen jacquemin jacquet jadeja jadhav jafari jafarli jafarov jager jahn jaime jaimes jain jaiswal jaitley jakab jakobsen jakovlev
jakubowski jalabi jalali jalili jamal jamshidi janda jandali jandl janecek janik jankovic jankowiak jankowski janota janovsky jansen jansky
jansson januszewski japarov jara jaramillo jaros jarosz jarrah jarrar jasinski jasper jaswal jaures javadi javakhishvili javan javed jawad
jaworski jeenbekov jelinek jenny jensen jenssen jerez jha jhunjhunwala jibril jimenez jimeno jindal jisr joannou jobs joerg johannsen
johannson johansen johansson jokic jolie jolivet jolly joly jomaa jonsson jorda jorge jorgensen joshi jouve jovanovic jovic jozwiak juarez
juhasz jukic jumblatt juncker jund juneja jung junger jurado juran jurgens juric jurkovic justo kabanov kabbani kabiri kaczmarek kadam
kaddour kafka kahana kahane kahlaoui kahle kahlon kaiser kaissi kakar kaladze kalam kalantaryan kalashnikov kalashnyk kale kalina kalinin
kalinowska kalinowski kalinski kalman kalogeropoulos kaltenbrunner kalyan kamal kamali kamat kamath kamau kamel kamenev kaminski kaminsky
kamiya kammerer kamran kanaan kandinsky kaneko kanellopoulos kaniuk kant kanter kantor kapanadze kapitsa kaplan kaplun kapoor kapsis kapur
kapustin kara karabulut karaca karadag karagiannis karagiorgis karagoz karahan karaiskakis karakas karakaya karakostas karam karama
karamanlis karami karamyan karapetyan karapiperis karas karasev karaseva karasin karatas karatay karbaschi karcher kardos kareem karim
karimi karimov karimova kariuki karlov karlsson karmi karnaukh karnik karpenko karpenkov karpin karpov karpovich karras karroubi karthik
karve kashani kasparov kasparyan kasprzak kassab kassem kassimatis kassir kastner kasymov kataoka katara katayama katju katouzian katsaros
katsis kattan katz kaufmann kaul kaur kautsky kavtaradze kawaguchi kawai kawakami kawamura kawar kawasaki kaya kayani kayhan kazakevich
kazakov kazantsev kazantzakis kazaryan kazemi kazimov kebede kedar kefalogiannis keil keinan keita keitel kekelidze keles keller kellner
kempf kempner kenan kepler keren kern keskin kessel kestner kezerashvili khachatryan khachaturyan khaddam khademi khadra khalaf khalaji
khaldi khalid khalidi khalifa khalil khalili khalilov khamenei khani khanna kharchenko kharitonov kharlamov khartchenko khatami khatib
khatri khattab khattak khayat khayyam kher khidasheli khitrov khmelnytsky khodorkovsky khoei khoja khomenko khomyakov khonsari khoshtaria
khosla khosravi khoudary khoury khrushchev khudyakov khumalo khurana khurshid kiani kiarostami kiefer kiel kiesling kiknadze kiknavelidze
kikuchi kilani kilian kilic kilicdaroglu kilmer kimani kimche kimura kindler kinoshita kipling kiprop kirakosyan kirca kirchner kirilenko
kirillov kirov kirsch kirschner kirsten kis kiselev kiselyov kisling kiss kister kitaev kitamura klaus klausen klausner kleber klee klein
kleiner kleist klemm klemperer klepper klim klimenko klimov klimt kling klinger klinsmann klopp kloss klotz kluge klymenko knaus knecht
knezevic knobloch knoll knopf knorr knyazev kobakhidze kobalia kobel kober kobzar kobzon koc kocak koch kochanski kocharyan kocher kochhar
kociemba kocsis koenig koestler kogan kohler kohli kohn koike kojima koksal kolar kolesnik kolesnikov kolesov kolev kolisnyk kollek koller
kollias kollmann kolomiets kolosov koltsov kolyada komar komarov komatsu konate kondo kone konev konig konkov konnov konoplev konovalov
konstantinidis konstantinou konstantinov kontos kopecky kopp kopylov korda koren korf korhonen korkmaz korn korneev kornilov korobov korol
korolenko korolev korotkov korsakov korshunov koru korzh korzun kosari kose kosenko koseoglu koshkin kosinski koskinen kosolapov kossuth
kosta kostenko kostin kostis kostopoulos kostov kosyrev kotenko kothari kotlyar kotov kotsis koucher kouchner koufos koulouris kouris
koutras kovac kovacevic kovacik kovacs koval kovalchenko kovalchuk kovalenko kovalenkov kovalev kovalevsky kovaliov kovar kovarik kovner
kowal kowalczyk kowalewski kowalski kozachenko kozak kozhin kozlov kozlovsky kozlowski kozyrev kraemer kraft kral kramar krasniqi krasnitski
krasnitsky krasnov kratochvil kratz kraus krause krauss kravchenko kravchuk kravets kravtsov krawczyk krebs kreis kreisler krejci krenz
kress kretschmann kretschmer kreutzer krieger krishnamurthy krishnan kristensen kristiansen krivoshein kroger krol kroll kropf krotov krsnik
kruger krupa krupin krupp krutikov krylenko krylov kryvonos kubat kubiak kubicek kubik kubo kucera kucharik kucharski kucherenko kuchma
kucuk kudrin kudryashov kudryavtsev kuhn kuhne kuijpers kulagin kulakov kuleshov kulesza kulibayev kulik kulikov kulish kulkarni kulmatov
kumar kumpf kunert kuntz kunz kunze kuper kuprin kupriyanov kurakin kurbatov kurochkin kuroda kurokawa kurt kurtulus kurz kurzweil kushnir
kusuma kutlu kutuzov kuzmenko kuzmich kuzmin kuznets kuznetsov kvantaliani kvasnikov kvirikashvili kwiatkowski kyriakou kyrtsos kyrychenko
labat lablanc laborde lacoste lacour lacroix ladd laffont lafitte lafont lagarde lage lagos lahham lahm lahoud laine lajoie lal lamarche
lamas lambert lamberti lambrakis lambrecht lambros lamontagne lampard landa landau lander landi landin landini landmann lando landolfi lang
lange langer langlais langley langlois lanteri lanza lanzi laporte lapshin lara larijani larin laroche larousse larrea larrieu larsen
larsson lasalle lascaux lasic laskin laskov lasserre latorre latour lattanzi laub laufer launay laurens laurent laurenti laurin lauritsen
lauterbach lavagna laval lavalle lavi lavie lavigne lavin lavinsky laviolette lavon lavrov lawal lazar lazarenko lazarev lazaridis lazaro
lazic leal lebedenko lebedev leblanc lebon lebrun lechner leclerc lecocq lecomte ledesma ledoux leduc leeuw lefebvre lefevre lefort legault
legendre leger legrand legros lehmann lehner lehr leibniz leibovich leiva lejeune lele lelong lemaire lemay lemieux lemma lemoine lemos
lengyel leon leonardi leone leonenko leoni leonov lepage lepine lerner leroi leroux leroy lescaut lesniak lesnik lessing lestari lestrade
letourneau letov leung leval levasseur levchenko leventis leveque levesque levi levinger levinson levitan levitsky levy lewandowski lewicki
leyva lezama liakos liberman licht lieb liebermann liebknecht lienhard lilic lima limonov lind lindberg lindemann lindgren lindholm lindner
lindqvist lindstrom lipkin lippi lippmann lipski lis lisovsky lissner listov liszt litvak litvin litvinenko litvinov livnat livni livshits
lizarazu llorente lobanov lobato lobo lobos lodhi loewe loginov lohia lohmann lohse loisel lollobrigida lomaia lombardi lombardo lomidze
lomonosov longo loos loosli lopatin lopes lopez lopukhin lorca loren lorentz lorenz lorenzo lorrain losada losev losner lotfi loubet louis
lourenco lovato loyola lozano lozhkin lubbers luca lucas lucchesi lucena lucero luciani ludwig luengo lugo lugovoi lujan luka lukacs
lukashenko lukashevich lukashin lukashov lukic lukin lukyanenko lukyanov luna lunacharsky lund lundberg lundgren lungu lunin luongo lupu
luque lustig luther luthra luz luzhkov lvov lyamin lyapin lyashenko lykourgos lysak lysenko lytkin lytvyn lytvynenko maalouf maas macek mach
machado macharia machavariani machi machova maciejewski maciel mackowiak madan madani maddox madrid madsen maeda maestri maffei magalhaes
magana magen maggi maggio maglakelidze magnusson magri mahajan mahallati mahanta mahapatra mahdavi mahdi mahlangu mahler mahmood mahmoud
maia maier maimon maina maio maisashvili maisel maisuradze maitra maitre majer majewska majewski majid majithia major majstorovic majumdar
makarenko makarevich makarov makarova makaryan makhlouf makinen makridis makris maksimov malakhov malatesta malaval maldini maldonado malek
maleki malekian malfitano malhotra malik malinin malinovsky malinowski malka malkhasyan malkin malkovich mallet mallo malouf malraux malter
maltsev malviya maly malyk malyshev malyuk mamedov mammadli mammadov mamontov manca mancini mancuso mandal mandelbaum mandl manetti manfredi
mangold manin mannheim manning manohar manolakis manole manolov manor manos mansfeld mansilla manso mansour mansouri mantovani manuel
manukyan manzini manzo manzoni marais marat marceau marcel marchal marchand marchenko marchenkov marchese marchesi marchetti marchuk marconi
marcus marcuse mardani mardi marek mares margalit margaryan margolin margolis margvelashvili mariani maric marie marin marinelli marinescu
marinho marini marinkovic marino marinov marion mariotti marjanovic markelov markin markopoulos markou markov markovic markow marku marlin
marom marot maroto maroulis marovic marquard marques marquez marra marrero marron marsh marshall martel marten martens marti martin martinek
martinelli martinet martinetti martinez martini martino martinovic martins martinsson martirosyan martyn martynenko martyniuk martynov
maruyama marx marzano mas mascherano masek mashhadi mashiah masi masimov masjedi maslenko maslov maslow masoud masri massa massari massaro
masson massoud mastroianni masuda mata matar matei mateo mateos mathieu mathur matias matiashvili matic matisse matkovic matos matouk
matsenko matsuda matsui matsumoto matsuoka matsushita mattei matthes matthey mattioli mattis mattsson matus matveenko matveev matvienko
matza maupassant maurel maurer mauro maury maus mavrodis mavros maximov mayer mayorov mazar mazur mazurek mazurov mazza mazzola mazzoni
mchedlishvili medeiros medina medvedev meena mehdiyev mehra mehrotra mehta meier meimarakis meinhof meissner meister mejias mekonnen melas
melchior meli melia melikyan melkonyan mella melnichenko melnikov melnikova melnychenko melnychuk melnyk melo mena menard menchaca menchov
mendel mendeleev menderes mendes mendez mendonca mendoza menendez mengal mengi menon menotti mensah menschikov menzel merabishvili mercier
meridor merino merkulov merle merlin merten mertens merz mesa mesbah messerschmitt messina metaxas metz metzger metzler meunier meurer meyer
meyerhold mezei mgeladze miah michailidis michalopoulos michalski michaud michel micheletti micheli michelini micic midani mielke migliore
mihai mihajlovic mihaljevic mihaylov mikaelyan mikati mikdad mikhailov mikhalkov mikheev mikic mikoyan mikropoulos mikulas milani milano
milas milic milicevic milicic milinkovic militello miljkovic millan millet milosavljevic milosevic minachi minaev minasyan minin mino minsky
mintz mir mirabella miranda miranova mirdamadi mirhosseini mirkovic miro mironenko mironov mirovic mirsky mirza mirzaei mirzayev mirzoyan
misgav mishra misic misnik misra mitchenko mitchev mitic mitkov mitra mitri mitropoulos mitrovic mitrovica mitterrand mizin mizrahi mizuno
mkhize mkrtchyan mlynar mnatsakanyan moallem mocanu mochizuki modarres modi modric mody moe mofatteh mofaz moghaddam mohajer mohajerani
mohammadi mohammed mohanty mohler mohr mohseni moin moiseev mojtahed mokri molchanov moldova moldovan molina molinari moliner molinero moll
mollah moller mollet molotov moltke mommsen monaco monaghan mondal monet monge monnet monnier montagne montalban montalvo montana montanari
montaner montano montazeri monteiro montenegro montero montes monti montoya moqbel mor mora moradi morais moraitis morales morand morandi
morante moravec mordovin moreau moreira morel morelli morello moreno moretti morgado morgenstern morillo morimoto morin morina morita moritz
moriyama moro moroni moroz morozenko morozov mortensen mosaddegh mosavi mosca moscato moschos moshe moskalenko moskvin mota motahari motamed
motta mottaki moulin moulton moura mousavi moussa movahedi movsisyan moya moyano moyo mozzi mroz muasher mubarak mucha mudarris mughal
muhlbauer mukhametov mukherjee mukhin mukhtarov mukund muller mullerbrandt mulugeta mumcu munayyer mundt munoz munshi munteanu munter muntz
murad muradyan murakami murata muraviev muravyov murillo murr murthy musa musayev musil mustafa mustafayev mutlaq mutti mutu mutua muwafi
mwangi myasnikov mykhailenko mykytenko mylonas nabulsi naccarato naciri nadal nadar nadeau nader naderi nag nagai nagata nagel naghavi nahas
nahhas nahum naidoo naidu naik nail naim nair naito najera najjar najm nakagawa nakajima nakamura nakano nakayama nalbandyan namazov nambiar
nanavati nanda nandi nansen naor napoli napolitano narain narang narasimha narasimhan narayan narayanan nardi narkiss naryshkin nascimento
nasir nasiri nasr nasrallah nassar nasser nassif nassour nastase natale natarajan natelashvili nateq nath nativ natour naumenko naumov
navalny navarra navarrete navarro navas navasardyan navon navratil nawaz nawfal nayak nayar nazaire nazarbayev nazarenko nazari nazarov
nazli ncube ndiaye ndlovu neagu nechaev necker neeman neeson negash negri negrin negro negron nehru nekrasov nel nemec nemeth nemtsov nene
neri nersisyan neruda nesin nesterenko nesterov netto neubauer neuer neuhaus neumann neumayer neves nevo nevzorov newmann neydorf nguema
niang niazi nicola nicolae nicolai nicolas nicolau nicoletti nicolin nicolosi niebuhr nielsen nielson nieminen nieto nietzsche nieuwenhuis
nigam nikfar nikiforov nikitenko nikitin nikoghosyan nikolaenko nikolaev nikolaidis nikolaishvili nikolaou nikolic nikolopoulos nikolov
nikonov nikulin nikzad nili nilsen nilsson nimbalkar nimr nimrodi nin nino nir nishida nishikawa nishimura nissan nissim nistor nitsche
nitti nixon njoroge nkosi noack nobel nobile nodia noel nofal noguchi nogueira noir nolte nomura noorbakhsh nooyi norberg nord nordin
noriega normand norouzi noskov nosov nouri novacek novak novakovic novella novikov novikova novo novosad novosel novotny nowak nowakowski
nowicka nowicki nozdrin nugroho nunes nunez nuriyev nurmagambetov nurmatov nurpeisov nusser nuwayri nwosu nyambura nyborg nygaard nyman
nystad oak obeid obermann oberoi oberst obi obradovic ocampo ochieng ochoa oda odabasi odeh odermatt odhiambo odintsov oehler oeser ofer
ogan oganesyan ogawa ogun ogura ohana ohanyan ohashi ohayon ohm oikonomou ojeda okada okafor okamoto okay okeke okhotin okonkwo okruashvili
oksanen oktay okubo oladipo olah olaru olawale oliinyk oliva olivares oliveira olivera oliveros olivetti olivier olmedo olmos olofsson olsen
olsson olszewski oltean omar omarov omidi omondi onal onishi ono onoda onufriienko onyango onyshchenko oommen opitz oppenheimer oprea oral
orbay ordonez orefice orekhov oren oreshkin orfanos orgad orlando orlov orlova orlovsky oropeza orozco orsini orsos ortega ortelli orth
ortiz ortmann ortner orts ortuno orujov oseguera osipov osman ospanov ostapenko osterberg osterman ostermann ostrovsky ostrowski osuna ota
otero othman otieno ott ottaviani otto otunbayeva ouattara oudin ovchinnik ovchinnikov ovechkin oviedo owusu oz ozaki ozal ozbek ozbilgin
ozcan ozdemir ozer ozerov ozgur ozkan ozkaya ozkok ozturk pablo pacheco pachulia pacini padmanabhan paganini pagano pagel pages pahlavan pai
paiva pajares pakravan palacio palacios palamas palermo palfi paliwal palladino pallares palma palmeiro palmieri palumbo pambukhchyan pamuk
pan panagiotou panagopoulos panagos panasiuk panchenko pandey pandit pandolfi pandya panetta pangalos panigrahi panin panini pankov
pankratov pannier panov pant pantano pantelis panzer paoli paolini pap papaconstantinou papadakis papadimitriou papadimos papadopoulos
papadopoulou papageorgiou papaioannou papandreou papanikolaou papariga papas papathanasiou papp pappas pappe pappou papuashvili paquet
paquette paradis paraskevopoulos pardini pardo paredes parekh parent parera parikh paris parisi parker parmar parodi parra parri parsa parsi
parvin paschke pascoli pascual pashayev pashinyan pasquale pasquier pastor pastore pastrana paswan pasztor patankar patarkatsishvili patel
paternoster pathak patil patino patkar patnaik patrushev patwardhan pauli paulus pauly pavic pavlenko pavlidis pavlik pavliuk pavlopoulos
pavlou pavlov pavlovic pavlovsky pavlyuk pawar pawlak pawlik pawlowski payet paz pech pechstein pedersen pedrini pedro pedrosa peev pekcan
pekin pelayo peled peleg peli pellegrin pellegrini pellegrino pellerin pelletier peltier pena penev penna penner penson perales peralta
perea pereda pereira perelman peresunko peretz perevalov perez perfetti peri peric perillo perincek perisic perkovic perna perol perona
perov perovic perra perret perrier perrin perron perrone perrot persico persson perutz peschel peshkov peshwa peskov pestel peters petersen
petersson petit petkov petkovic petracek petrakis petrenko petrescu petric petridis petriv petrone petropoulos petrosino petrosky petrossian
petrosyan petrou petrov petrovic petrovsky petruk petry petryk pettersson petukhov petz pezeshki pezzella pfaff pfeiffer pfister phadke
phadnis philipp philippe phiri piazza piazzi picard piccoli pichon pick pico pieck pieper pietri pietrzak pigeon pignatelli pikrammenos
pilar pilate pilatus pilch pillai pillet pilon pimentel pinault pincus pineau pineda pines pinheiro pino pinochet pinter pinto pintos
piotrowski piramal piras pirogov pirozzi pisani pisano pisarenko piskov pittman pittner pizarro pizzi planas planck plass plaza plekhanov
plenkovic plesner ploetz plotnikov plushenko poddar podgorny podolsky poghosyan pohl pohlmann poincare poirier poisson pokorny polanco
polanski polat polenov poletti poli polishchuk politi pollack pollak pollitt polo polozkov polyak polyakov polydoras pomerantz ponce
ponomarenko ponomarev pontes ponti pop popa popescu popkov popov popovic popovych popp porat poroshin porta portal portela portnov posada
posner pospisil potapov potemkin potier pottier pouget poulain poulin poulsen pourmand pourmohammadi prabhu pradhan prado prakash prasad
pratama prats preda premji prevert prevost prieto prigozhin primakov principe prinz prior prischepa pritchett priymak prochazka prodan prodi
prohaska prokhorov prokopenko pronin prost protasov proust provost prudnikov prunier pruss przybylski puccini puente pugachev puig pujol
pulido pulver puri purohit pushkin pushkov puskas putra pylypenko pyotrovsky qabbani qaddumi qadri qalibaf qasim qassam qassem qawuqji qomi
quadri quadros quaglia quaranta queiroz quesada quevedo quiles quintana quintero quiroga quiroz quliyev quntar qureshi raab rabah rabbani
rabbo rabe rabiei rabin rabinovich rabinovitz rabinowitz rabl racine racz radan radchenko radhakrishnan radic radler radovanovic radovic
radu radulovic radwan rafai raffaelli rafiq rafsanjani ragazzi rager raghavan raghib raguseo rahal rahayu rahimi rahimli rahimov rahman
rahmani rahn rai raimondi raisi raj rajab rajabi rajagopal rajai rajan rajavi rajic rajput rakhmonov rakic rakitic rallis ramachandran
ramadan ramakrishnan raman ramanujan ramaswamy rambaud ramesh ramezani ramirez ramon ramos ramstein rana rane ranganathan ranieri ranjbar
rao rashid rashidi raskin rasmussen rasputin rastogi rathenau rathi rathod rathore ratti rau rauch raucher rausch raut ravel ravi raviv
rawal rawat rayyan raza razavi razi razin razmara razumovsky razzaq rea real rebollo rech rechter reddy redfern reding redondo rege regev
regnier rehm rehman rehn reiche reichel reichert reimann reimer rein reiner reinhardt reinhold reinke reis reiser reitz rembrandt remy
renard renaud rendon renner renoir renzi repin resch ressel reuven reverte revilla rexhepi rey reyes reyna reynard reynaud rezaei reznik
rezvani riad ribas ribbentrop ribeiro ribera ribery ricard riccardi ricci riccio richert richter rickard rico riedel rieger riemann rifai
rigas rinaldi rinaldo rincon rinne rios ripoll rishmawi risi risso rist ristic ritter rius rivas rivera rivero riviere rivlin rizk rizvi
rizzi rizzo robert robin robinet robinot robles robol rocca rocco rocha rochas roche rocher rodger rodgers rodic rodin rodionov rodrigo
rodrigues rodriguez rogatin roger rogge rogov rohde rohr roig rojas rojo rokach rolando roldan rolland rolle romagnoli roman romanenko
romani romaniuk romanko romano romanov romanova romanovsky romen romeo romera romero romeu rommel ron ronaldo roncalli roos rosa rosado
rosales rosario rosas rosato roscher roselli rosen rosenthal roshchin rosselli rosset rossetti rossetto rossi rossin rossini rost rostami
rotaru rotem roth rothe rothman rothmann rothschild rotter rouault roublev rouge rouhani rousseau roussel rousset roussos rouvier roux
rovira rowe roy rozanov rozen rozenberg rozhkov ruben rubens rubinstein rubio rublev rudenko rudin rudolf rudolph rudy ruf rufin ruggeri
ruggiero ruhl ruiz rumyantsev rupp ruppert rupprecht rurua rus rushdi ruslanov russ russi russo rust rustamov rusu rutkowski ruto ruzicka
ryabinin ryabkov ryabov ryabtsev rybak rybakov rybkin rykov rynda rzayev rzepka saab saad saar sabah sabatini sabato sabbagh saberi
sabharwal sablin saboori sabra sabri sabzevari sacchi sacco sachdev sachdeva sachenko sachse sadat sadeghi sadek sadigov sadovsky sadowski
sadr sadri sadykov saeed saelim saenz saez safa safari safarli safarov safaryan safavi saffar safin safonov safonova safwat sagadiyev sahabi
sahakyan sahay sahin sahinoglu sahli sahni sahoo sahu said saidi sain saini saint sainz saitta sajjadi sakamoto sakellariou sakharov sakr
sakurai sakvarelidze sala salah salahi salamanca salameh salamon salas salazar salcedo saleh salehi salem salerno sales salgado salian
saliba salieri salim salimi salimov salinas sallam salloum salman salmeron salomon saltykov salvador salvatore salve salvi salvini samadi
samaha samant samarakis samaras sami samii samoilov samoylov samper samson samsonov samvelyan sanbar sancak sanchez sancho sandberg sanders
sanderson sandhu sandler sandmann sandor sandoval sandoz sandrini sandu sanei sangiorgi sangma sanna sannikov sano sanroman santa santamaria
santana santangelo santarelli santi santiago santillan santini santis santo santori santoro santos santoso sanyal sanz sapargaliyev sapir
saputra sarabhai sarabi sarafyan saran sardesai sargsyan sari sarid sarigul sarin sarkar sarkis sarma sarmiento saroyan sarr sarraf sarraj
sarris sarti sarto sartori sasaki sass sasson sathe satie sato satpathy sattler sauber sauer sauter sauvage savard savchenko savchuk
saveliev savelyev savenko savic savin savinov savitsky savoia savvas savvidis savvin sawada sawaf sawalha sawant sawicki saxena say sayegh
saygun sayyad sayyaf sbarra scala scalia scarpa schaaf schaal schacht schaefer schaeffer schafer schaller schatz scheel scheer scheffler
schell scheller schenk scherer schick schiffer schiller schilling schindler schlegel schlosser schlueter schmelzer schmid schmidt schmitt
schmitz schnabel schneider schnell schnitzler schober scholl scholten scholz schon schonberg schopenhauer schorr schott schramm schreiber
schreier schreiner schroder schroter schubert schuh schuhmacher schulenburg schuler schuller schulman schulte schulz schulze schumacher
schumann schumpeter schurz schuster schutz schutze schwab schwabe schwaiger schwan schwartzman schwarz schweitzer schweizer schwinger
sciarra scindia scotti scotto sebastian sedlacek seeger seferis segal segev seghers sehgal seibert seidel seidl seiler seitz sekhar sekhon
sekiguchi sela selin sella seller selmi semenchenko semenenko semenko semenov semenyuk semerenko semin semyonov sen sener senft sengupta
sennikov sepehri serafin serban serbin serdyuk serebryakov serena sereni serfati sergeev sergeyev seri serov serova serra serrano serrat
seshadri sestini seth sethi setiawan severin severino sevim seyidov sezer sforza shaaban shaalan shaar shaath shabani shabestari shadid
shafaei shafiei shafiq shah shahabi shahak shaham shahar shahbazi shaheen shahid shahin shahmarov shaikh shaked shaker shakhov shalev shalit
shalom shami shamir shamkhani shamlou shammas shamoun shamrai shams shamsi shankar shapir shapira shapiro shapoval shapovalov sharabati
sharabi sharaf sharafi sharansky sharapov sharett shariati shariatmadari sharif sharifi sharifov sharipov sharir sharma sharon sharov
shashkin shastri shastry shatila shatrov shats shaul shavgulidze shavit shawa shawkat shchedrin shcherbak shcherbakov shcherbina shcherbyna
shchukin shehab shehadeh shehata shehu shekhar shelah shelepin shelest shemer shemesh shengelia shenhar shenoy sher sheremet sheremetev
sheremetyev shestakov shetty shevchenko shevchuk shibata shilin shilo shiloh shilov shimada shimizu shinde shinohara shirai shirazi
shirkhani shirokov shirov shishkin shishov shitrit shlyakhov shmatko shmelev shmueli shoham shostak shourie shoval shragai shroff shtern
shubin shukla shukshin shulga shulgin shumakov shumilov shurov shurygin shuvalov shvets sibal siddhu siddiqui sideris sidhu sidky sidorov
sieber siebert siemens sievers signorelli sikdar sikora sikorski silin siluanov silva silveira silvestre silvestri simavi simek simeone
simic simitis simkin simmel simoes simon simonenko simonetti simonov simonsen simonyan simonyi simovic simsek sinan singh sinha siniora
sinitsyn sipos siregar sirhan sirohi sirota sisodia sisti sithole sittler skandalidis skobelev skorobogatov skripal skrypnyk skuratov slavin
sleiman slipchenko slobodan slominski slowik sluga slutsky smagulov smbatyan smetana smirnov smirnova smolensky smolin sneh soares sobczak
sobhi sobol sobolev soboleva sobotka soderberg soderstrom sodhi sofer sohrabi soini sokol sokolov sokolovskaya sokolovsky sokolowski solanki
solano solari solarz solberg soldatov soler solis solomin solomon solov soloveichik solovyov soltani soltys solzhenitsyn som somani sommer
somogyi somov soni sonmez sonntag sood soomro sorel sorensen soria soriano sorkin sorokin sorokina soroush sorrentino sosnin sossi sotiriou
sotnikov soto sotomayor soubirou soukup soulier sousa sousi souto souza sow soyer soylu spangenberg spano spasov spat spector speer spiegel
spielberg spielmann spiliotopoulos spinelli spinola spinoza spiridonov spitz spitzer spoto srinivasan srisai srisuk srivastava stadler stahl
stamm stan stanciu stanek stanisic stankevich stankovic starikov starostin stashchuk stasiuk stathakis stauffenberg stavridis stavrou stefan
stefanenko stefani stefanidis stefanini stefansson steger steiger stein steinbach steinberg steinhauer steinitz steinmann steinmetz stella
steltner stepanenko stepanov stepanova stepanyan stepashin stephens stephenson stepien sternberg sternhell stetsenko stetsko steuer
stieglitz stoiber stoica stojanovic stojkovic stoll stolypin stolz stone storm stournaras stowe stoyanov strada strand stratis straub
strauss streicher strelkov streltsov striker strobl stroganov strohm struve stubbe stumpf sturm suarez subbotin subramaniam subramanian
suciu suda suer sugawara sugimoto sugiyama suharto suissa sukarno sukhanov sukhorukov sukhov sule suleiman suleimenov suleymanov sulimov
sumarokov sumin sundar sundaram sundberg sur surin surjewala surkov surovtsev surve susanto sushko susini sutter suvorov suwan suzaki suzuki
svendsen svensson svetlov sviridenko sviridov swaminathan swamy swidan swoboda sychev sydorenko sykora symonenko szabo szalai szczepanski
szekely szell szewczyk szilagyi szucs szymanski tabari tabatabaei tabatadze tabet tabrizi tachibana taddei tadesse tadevosyan tadic taghavi
taghiyev tagiyev tagliaferri tagore taguchi taha tahan taher taheri tajik takacs takagi takahashi takeda tal talavera talebi taleghani
tallarico talleyrand talmi talwar tamari tamayo tamir tamm tamura tan tanabe tanaka tanase tandon tani tannous tanriverdi tantawi tapia
taran tarasenko tarasov tarazi tardieu tardif tardini taremi tarhan tarif tariq tarkhnishvili tarkovsky tas tasic taskin tasmagambetov
tasoulas tasso tata tatarinov tatli tatum taub tavakoli taviani tawfiq tawil tayeb tchaikovsky teixeira teixidor tekin tell tellez tello
temel temirkhanov temple tendulkar terekhov terentiev terentyev tereshchenko teresi terpetrosyan terrazas terrier terteryan tesfaye tesla
tessema tessier tessmann testa testi tevzadze thackeray thakur thaler thalmann thapar tharoor theis theodorou thibault thiele thierry thies
thiessen thoma thomann thomas thomassin thomsen thon thurn tiberi tietz tikhomirov tikhonov tikhonova tilak tillmann timchenko timm timofeev
timofeyev timokhin timoshenko tinoco tiso tisserand tito titov tiwari tkach tkachenko tkachev tkachuk tkeshelashvili tlass tobar todorov
todorovic tokarev tokayev toker toktogulov toledo tolkachev toller toma tomar tomas tomasi tomasini tomassetti tomaszewski tomic tommasi
tonelli tonon topal topcu toprak topuz toranzo tordesillas torosyan torrado torralba torre torrejon torrens torrente torres torricelli
toscani toscano tosun toth touati toukan toulon toure tournier tovar towle trabelsi trachtenberg trakhtenberg traore trapani trapp traub
travaglia travkin trejo trenin tretyakov treves triana trifonov trigo trillo trinh tripathi tristan trivedi trofimov trojan tropin trost
trotsky troyanovsky trubetskoy trubin trubnikov truffaut trujillo trunin truscott tsaban tsakiris tsarev tsatsos tschudi tsereteli
tsikarishvili tsiklauri tsintsadze tsipras tsirimokos tsitsipas tsoi tsolakoglou tsoukalatos tsuchiya tsuda tsuji tsvetaev tsvetkov tuchman
tucholsky tudor tueni tukhachevsky tumanov tumanyan tuncel tuncer turan turati turchin turco turgenev turing turk turkes turki turkmen
turlov turnier turpin tutov tuzov tverskoy tyagi tymchenko tymoshenko tyurin tzadok tzur ubeda ucar uchida uddin udupa ueda uemura ugarte
ugulava ulanov ulbricht ullmann ulloa ulrich uluc ulusoy ulyanov umari umarov umland unal unger ungureanu unnikrishnan uno unsal upadhyay
urban urbano urbina uribe urquiza urrutia urso uslu usmanov usov ustinov ustun usupashvili utemuratov utkin utomo uvarov uysal uzun vaccaro
vacek vadim vaezi vahidi vaidya vaillant vajpayee vaknin valdes valdez valencia valenta valente valentini valentino valeri valerio valery
valette valiyev valladares valle valls vanderbilt vanek vanetsyan vannucci vardanyan vardi varela varennikov varga vargas varghese vargo
varlamov varma varol varvitsiotis vasan vashadze vashchenko vasic vasilchenko vasile vasileiou vasilev vasilevsky vasiliadis vasiliev
vasilyeva vasko vass vassallo vasylenko vavouris vazov vazquez vecchi vecchio vega vegh veiga veit velasco velayati velazquez velez veliyev
veloso velychko venditti venizelos venkat venkatesan ventura venugopal vera verdi verdier verdugo veres verga vergara verghese verhoeven
verma vermeer verne vernet verona veronese vershinin vesely vetrov vetter vial viana vianello vicario vicente vichy victor vida vidal
vidalin vidovic vieillard vieira vieri vigil vignal vijayan vikhrov vilan vilar vilchez villa villanova villanueva villar villard villarreal
villas villegas villeneuve villon vincent vincente vinci vincze vinogradov vinokur vinokurov viola viotti virag virchow virtanen visconti
vishnevsky vishwanath vitale vitali vitanov viti vitko viviani vlachos vlad vlasenko vlasenkov vlasov vlasyuk vlcek vogel vogt vohra voicu
voigt voitenko volchkov volk volkmann volkonsky volkov vollmer volodin volosh voloshin voloshyn volpe volpi volta volz vonnegut voridis
vorobyov voronin voronkov voronov vorontsov voros voroshilov voskoboinik voss voulgaris vournas vovk vrancken vrba vucic vuckovic vujic
vujovic vukic vukovic vulpe vyas vyshinsky wachter wada wadhwa wadia wagenknecht wagle wagner wahab wahba wahbi wahl wakil walczak waldmann
walesa walewski walker waller wallin wallner walpole walser walter walther wanek wanjiru wanner warburg wasniewski wasserman wassermann
watanabe watson watts wazir weber weck wedekind wegener wegner wehner weidemann weidmann weigel weil weiland weill weinberg weinberger
weinert weise weiss weissmann weitz weizman weizmann welcker weller welz wendel wenders wendt wenger wenzel werner wernicke werth wertheimer
weser wessel wetzel weygand wibowo wieber wieczorek wiedemann wiedmann wiegand wiese wiesel wiesner wijaya wilcke wilhelm wilk wilke willi
willms wilska winders windisch winkelmann winkler winogradow winter winterhalter wisniewski witt witte wittgenstein wittmann woerth
wojciechowski wojcik wojtas wolde wolf wolff wolfram wolfson wolin wolk wolny wolska wolter wolters wongsa wood woods worku wozniak wrobel
wroblewski wulf wulff wunderlich wurm wurtz wuttke wysocki xanthopoulos xenakis yablonsky yadav yadava yadin yadlin yagci yaghoubi yagi
yagnik yagoda yahya yaish yakimenko yakimov yakobson yakovenko yakovlev yakubov yakushev yakymenko yalcin yamada yamaguchi yamamoto yaman
yamanaka yamani yamaoka yamashita yamazaki yampolsky yanai yanev yaniv yankov yankovsky yannopoulos yano yanson yanukovych yaremchuk yariv
yarosh yaroshenko yaroslavsky yasar yashin yasin yassin yasuda yatsenko yavuz yazbek yazdani yazdi yazici yazid yazigi yefimov yeghiazaryan
yegorov yehoshua yelizarov yeltsin yener yepez yeremenko yeritsyan yerofeyev yershov yesenin yessimov yevdokimov yezhov yigit yildirim
yildiz yildizhan yilmaz yitzhaki yokota yordanov yosef yoshikawa yoshimura younes younis yousef yousefi yuce yudenich yudin yuksel yuldashev
yurasov yurchenko yurenko yurev yurkov yurt yushchenko yushkevich yusifli yusifov yusupov zabala zabin zabolotny zach zachariadis zagorski
zagorsky zahar zaharia zahedi zaher zahn zahran zaichenko zaidan zaidi zaiets zaiko zaimis zaionchkovski zaitsev zajac zakaria zakaryan
zakharchenko zakharov zaki zakirov zakrzewski zalewski zamani zambrano zamfir zamfirescu zamir zamora zamyatin zanardi zand zanetti zanini
zanon zanotti zapata zaragoza zarate zardari zare zaremba zarif zarubin zatikyan zatulin zaugg zavala zavalishin zavyalov zawadzki zayat
zayed zayyat zbar zecchini zeevi zeidan zeidler zein zeller zelniker zeman zemlyak zengin zenith zenner zervas zetkin zewde zeynalov zhadan
zhakupov zhdanov zhdanova zhelev zhigalov zhilin zhilov zhirkov zhirov zhivkov zhizhin zhukov zhukovsky zhuravlev zhvania ziad zibakalam
zidane zieger ziegler zielinski zielonka zilber zilberman zilinski ziller zimin ziminski zimmer zimmerman zimmermann zimny zinchenko zinn
zinovev zinoviev zirkel zita zivanovic zivkovic zizek zoff zogby zografos zohar zohrabyan zola zolotarev zolotov zorbas zorin zotov zoubi
zourabichvili zubarev zubaydi zubkov zubov zucker zuckerberg zuev zuloaga zulu zuma zuniga zunino zurabishvili zureik zurita zweig zwicky
zybin zykov
`
  .trim()
  .split(/\s+/)

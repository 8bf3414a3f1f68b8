/**
 * Frequent surnames of the rest of the world, in ASCII lower case: two of them that differ in a letter (Kowalski, Kowalewski) are two
 * families and no slip of the keyboard. From general knowledge of the most frequent surnames of each country.
 */
export const WORLD_SURNAMES = `
aagaard abashidze abate abbas abbasi abbasov abboud abdallah abdullah abebe abedi abera abramov abuladze acar achebe acosta adachi adamczyk
adebayo adeleke adeyemi afanasyev afolabi afridi afshar agafonov agarwal aggarwal aguilar aguirre ahluwalia ahmad ahmadi ahmadov ahmed ahuja
ajayi akande akar akbari akhtar akiyama aksoy aksyonov aktas alam alavi albu alemu alexandrov alexeyev alexiou alexopoulos ali aliyev
alizadeh alonso alvarez alves amato amin amini amiri anand andersen andersson ando andre andreou andreyev angelopoulos angelov ansari antal
antoniou antonov aoun aoyama appiah aquino arabi arai araujo arias arnaud arnold arora arslan asadi asadov asano asante asefa asenov asghari
ashdown ashdowne aslan assaf atanasov ates aubert avci avdeyev avetisyan avraham awad awan aydin aydogan ayele aziz azizi azoulay babayan
babayev babic badawi bagheri bahrami baig bajaj bakke bakos bakr bal balla balogun bamba banda banerjee banning barak barakat baran baranov
barbier barbieri barbosa barbu barker baron barros barseghyan barston barta bashir basile basu battaglia bauer baumann bautista bayram beck
becker bedi bekele bellini bello belov belyaev belyakov benedetti benes benitez berg berge berger bergmann bergstrom berhe beridze berisha
bernard bernardi bertrand bhagat bhalla bhandari bhardwaj bhargava bhat bhatia bhatt bhattacharya bhatti bianchi bianco birhanu bishara
biswas bitar biton bjorklund blaha blanc blanchard blanco blazevic blinkhorn blom boateng bodnar bogdanov bohm bondar bondarenko bonnet
borisov borkowski boros bose boucher bourgeois boyer boyko bozic bozkurt brand brandt braun bravo brun bruno bucur bulut bures burston
burton busch butt bykov cabrera calvo camara campos can cano caputo carbone carlsen carlsson caron carrasco carson cartwright caruso
castillo castro cattaneo cavalcanti celik cermak cerny cetin chaiyasit chakraborty chandra charpentier chatterjee chaudhary chauhan chebet
cheema chernenko chernov chevalier chiba chikovani chmielewski chopra chornyi choudhury chowdhury christensen christiansen christodoulou
ciobanu cisse clark clarke clarkson clement cohen colin colombo constantinescu conte conti coppola correia cortes coskun costa costache
costantini coulibaly cristea cruz csonka cunha czarnecki dabbagh dabrowski dag dahan daher dahl dangelo danielyan danjuma danylenko daoud
dar darwish das dasgupta datta dave david davoodi davtyan davydov dayan deak dela deluca demchenko demir demirci demirel demissie denis
denisov desai desantis deshmukh deshpande desta dey dhillon diallo dias diaz dib didenko dietrich diez dima dimitriou dimitrov dinu diop
dixit dixon djordjevic dlamini dmitriev dmytrenko dobre dogan dolezal dominguez dominquez dorofeyev doshi dragan drozdov duarte dubey dubois
duda dudas dudek dufour duman dumas dumitrescu dumitru dumont dunn dupont dupuis dupuy durand durrani dusek dutta duval dvorak ebrahimi
economou efimov egorov eide ekstrom elbaz eliyahu enache endo engel ercan erdem erdogan eren eriksen eriksson ermakov ernst ershov escobar
eskandari espinosa esposito estrada eze fabbri fabian fabre fahim fahmi fall farah farahani fares farid farina faris farkas farouk faure
fayad fazekas fazeli fedorenko fedorov fernandes fernandez ferrara ferrari ferraro ferreira ferrer ferretti ferri fiala figueroa fikri
filipovic filippov fischer fischler fishburne fleury florea flores fodor fomin fonseca fontaine fontana forsberg fournier francois frank
franke frederiksen freitas friedman friedrich frolov fuchs fuentes fujimura fukushima furukawa gabay gaillard galkin gallego galli gallo
gandhi ganguly garcia garnier garrido gashi gaspar gatti gauthier gautier gavrilov gebre gelashvili gentile georgescu georgiadis georgiev
georgiou gerard gerasimov gevorgyan ghanem ghasemi ghazaryan ghazi gheorghe ghorbani ghosh giannopoulos gibbs gibson gil gilani gill gimenez
giordano giorgadze girard giraud girma giuliani goel gok gokhale goldberg golubev gomes gomez goncalves gonzales gonzalez gopal gorbachev
gorbunov gorski goswami goyal grabowski graf grassi grasso greco greenberg grigoriev grigoryan gromov gross grover guerin guerra guerrero
gueye guha guillaume gul guler guliyev gunawan gunes gunther gupta guryev gusev gustafsson gutierrez guzman haas habib habibi hadad haddad
haddox hadi haghighi hahn haile hailu hajek hajjar hakim hakobyan halabi halasz halvorsen hama hamad hamadi hamdan hamdi hamid hamza hanna
hansen hanson hansson hara harb hardin harding harel hariri hartmann hartono harutyunyan hasan hasanov hasegawa hashem hashemi hashim hashmi
hassan hassani hattori haugen havel havrylenko havryliuk hegedus heidari heikkinen heinrich henry hernandez herrera herrero herrmann hicks
hickson hidayat higuchi hijazi hilal hill hirai hirata hnatiuk hoffmann hofmann holm homma honcharenko honda horak hori horn horvat hoshino
hossain hossein hosseini hovhannisyan hoxha hristov hruska hryhorenko hrytsenko huber hubert hull humeniuk husain huseynov hussain hussein
iancu ibanez ibrahim ibrahimov idris iglesias ignatiev iida ikeda ilic iliescu iliev illes ilyin imai imani inagaki inoue ioannidis ioannou
ionescu iordache iqbal isa isaev ishibashi ishikawa islam ismail ismayilov isobe issa itani ivanchenko ivanenko ivanov ivanovic iwamoto
iwata iyengar iyer jabbour jaber jablonski jacobsen jacquet jadhav jafari jafarov jager jain jakab jakobsen jakubowski jalali jalili jamal
jankovic jankowski jansen jansson jarrah jasinski javed jaworski jelinek jensen jenssen jha jimenez johansen johansson joly jomaa jonsson
jorgensen joshi jovanovic juarez juhasz jukic jung juric kabiri kaczmarek kahana kaiser kakar kalinin kalinowski kamal kamali kamau kamel
kaminski kamiya kaneko kapanadze kaplan kapoor kapur kara karaca karagiannis karam karami karapetyan karatas karim karimi karimov kariuki
karlsson karpenko karpov kassem kataoka katayama katsaros kattan katz kaufmann kaul kaur kawaguchi kawai kawakami kawamura kawasaki kaya
kayani kazakov kazemi kebede keita keller keskin khachatryan khalaf khalid khalifa khalil khalili khani khanna khatib khatri khattak khayat
khosravi khoury khumalo khurana kiani kikuchi kilic kimani kimura kinoshita kiprop kis kiselev kiss kitamura klein klimov klymenko knezevic
knyazev kobakhidze koc koch kocsis kohler kohli koike kojima kolar kolesnikov kolev komarov komatsu konate kondo kone konig konovalov
konstantinou kopecky korhonen korkmaz korolev kose koskinen kostopoulos kostov kotov kovac kovacevic kovacs koval kovalchuk kovalenko
kovalev kovaliov kowalczyk kowalewski kowalski kozlov kozlowski kraft kral krasniqi krasnov kraus krause kravchenko kravchuk kravets
krawczyk krejci krishnan kristensen kristiansen krol kruger krylov kubiak kubo kucera kucharski kudryavtsev kuhn kuhne kulikov kulkarni
kumar kuroda kurokawa kurt kushnir kusuma kuzmenko kuzmin kuznetsov kvirikashvili kwiatkowski lacroix lahoud laine lal lambert lang lange
langley larin larsen larsson laurent lauritsen lavi lavrov lawal lazar lazarev lazaridis lazic leal lebedev leblanc leclerc lecomte lefebvre
lefevre legrand lehmann lemaire lemma lemoine lengyel leon leone leonov leroux leroy lestari levi levy lewandowski lima lind lindberg
lindgren lindholm lindqvist lindstrom lis lodhi loginov lombardi lombardo lomidze longo lopes lopez lorenz lorenzo lozano lucas ludwig
lukacs lukic lukin lund lundberg lundgren lungu lupu luthra lysenko lytvyn lytvynenko maalouf machado macharia maciejewski maddox madsen
maeda magnusson mahajan mahdavi mahdi mahlangu mahmood mahmoud maier maina maisuradze majewski majid major majumdar makarov makinen makris
maksimov maleki malhotra malik malinowski malka maly malyshev mammadov mancini manning manole mansour mansouri manukyan marchand marchenko
marchetti marchuk marek mares margaryan mariani maric marin marini marino marinov markov markovic marques marquez marsh marshall martel
martin martinelli martinet martinez martini martino martins martirosyan martynenko maruyama masek maslov masri masson masuda matar matei
mathieu mathur matic matsuda matsui matsumoto matsuoka matsushita mattsson matveev mayer mazur mazza medeiros medina medvedev mehra mehta
meier mekonnen melnikov melnychuk melnyk melo menard mendes mendez mendoza mengal menon mensah mercier mesa messina meunier meyer miah
michailidis michalski michel mihai mihajlovic mihaylov mikati mikhailov milic milosevic mir miranda mironov mirza mirzaei mishra misra mitra
mitrovic mizrahi mizuno mkhize mkrtchyan mochizuki modi moe moghaddam mohammadi mohammed mohr mohseni moiseev moldovan molina mollah moller
mondal montanari monteiro montero montes monti mor mora moradi morais morales moravec moreau moreira morel morelli moreno moretti morimoto
morin morina morita moroz morozov mortensen moskalenko mota moulin moura mousavi moussa moya moyo mubarak mughal mukherjee muller mulugeta
munoz munteanu murad muradyan murakami murata murthy musa musil mustafa mustafayev mutua mwangi mykhailenko nader naderi nag nagai nagata
nahas naidoo naidu naik nair naito najjar nakagawa nakajima nakamura nakano nakayama nanda nandi narang narayan narayanan nascimento nasr
nassar nasser nassour nastase nath naumov navarro navratil nawaz nayak nayar nazarenko nazari nazarov ncube ndiaye ndlovu neagu negash negri
nemec nemeth neri nesterov neumann niazi nicolae nicolas nielsen nielson nieminen nikiforov nikitin nikolaev nikolaidis nikolaishvili
nikolaou nikolic nikolov nikzad nilsen nilsson nimr nishida nishikawa nishimura nissim nistor nixon njoroge nkosi noel noguchi nogueira
nomura norberg norouzi nouri novak novakovic novikov novotny nowak nowakowski nowicki nugroho nunes nunez nwosu nyambura nygaard nyman
oberoi obi obradovic ochieng oda odhiambo odintsov ogawa ogun ogura ohana ohashi ohayon oikonomou okada okafor okamoto okeke okonkwo okubo
oladipo olah olawale oliinyk oliveira olivier olofsson olsen olsson olszewski omar omidi omondi onishi ono onoda onyango onyshchenko oprea
orekhov orlando orlov orsos ortega ortiz osipov osman ostrowski ota othman otieno otto ouattara ovchinnikov owusu oz ozaki ozcan ozdemir
ozkan ozturk pagano pai palfi palmieri palumbo panagiotou panchenko pandey pandit panov pant pap papadakis papadimitriou papadopoulos
papageorgiou papandreou papp pappas parekh parisi parker parra parsa pascual pastor pasztor patel pathak patil patnaik pavic pavlenko pavlou
pavlov pavlovic pawlak pawlowski paz pedersen pellegrini pellegrino pena peralta pereira peretz perez peric perkovic perrin perrot persson
peters petersen petersson petit petkov petrenko petrescu petrosyan petrou petrov petrovic pettersson petukhov pfeiffer phiri picard pillai
pinheiro pinter pinto piotrowski piras poghosyan pohl poirier pokorny polat polishchuk polyakov ponce ponomarenko ponomarev popa popescu
popov popovic popovych pospisil potapov poulsen pourmand pradhan prasad pratama preda prieto prochazka prokhorov prokopenko pugachev puri
putra qadri qasim qassem quintana quliyev qureshi rabin racz radic radu rahal rahayu rahimi rahimov rahman rahmani rai raj rajabi rajan
raman ramezani ramirez ramos rana rao rashid rashidi rasmussen rastogi rathore raut rawat raza razavi razzaq reddy rehman reis renard renaud
rey reyes rezaei ribeiro ricci richter rico rinaldi rios ristic rivas rivera riviere rizvi rizzi rizzo robert robin rocha roche rodionov
rodrigues rodriguez roger rogov rojas rolland roman romanenko romani romano romanov romero rosa rosales rosen rossetti rossi rossini rostami
roth rousseau roussel roux rowe roy rubio rudenko ruiz russo rusu rutkowski ruto ruzicka ryabov rybakov rzayev saab saad sabbagh saberi
sabri sadeghi sadek sadowski sadri saeed saelim safari safarov safonov sahakyan sahin sahni sahoo said saini sakamoto sakurai sala salah
salas salazar saleh salehi salem salim salinas salman samadi samaha samaras sami samoilov sanchez sandberg sanders sanderson sandor sandoval
sandu sano santa santana santiago santoro santos santoso sanz saputra sargsyan sari sarkar sarkis sarr sasaki sasson sato sauer savchenko
savchuk saveliev savic sawada sawicki saxena sayegh schafer schmid schmidt schmitt schmitz schneider scholz schreiber schroder schubert
schulte schulz schulze schumacher schuster schwarz sedlacek segal sehgal seidel sekiguchi semenenko semenov sen sengupta serban sergeyev
serra serrano seth sethi setiawan shaaban shaalan shafiei shah shaheen shahin shaikh shalev shalit shamoun shapira shapiro sharabi sharif
sharifi sharma sharon shastri shaul shawkat shcherbakov shehadeh shehu shetty shevchenko shevchuk shibata shilov shimada shimizu shinde
shinohara shirai shirazi shubin shukla shvets siddiqui sidorov sikora sikorski silva silveira silvestri simek simic simon simonov simonsen
simsek singh sinha sipos siregar sithole sleiman smirnov soares sobczak sobolev sodhi sokolov sokolowski solberg solis solovyov soltani
sommer sonmez sood soomro sorensen soria sorokin sorrentino soto sousa souto souza sow srinivasan srisai srisuk srivastava stan stanciu
stankovic stavrou stefan stein stepanov stepanyan stephens stephenson stepien stoica stojanovic stone stowe stoyanov strand suarez
subramanian suciu suda sugawara sugimoto sugiyama suharto suissa sukarno sukhanov suleiman suleymanov sundaram sundberg susanto suvorov
suwan suzaki suzuki svendsen svensson swamy sydorenko sykora symonenko szabo szalai szczepanski szekely szewczyk szilagyi szucs szymanski
tachibana tadesse tadic taguchi taha taheri takacs takagi takahashi takeda tamura tanabe tanaka tanase tandon tani taran tarasenko tarasov
tariq tas tavakoli tawil teixeira tekin terentiev tesfaye tessema testa thakur thapar theodorou thomas thomsen tikhonov timofeyev titov
tiwari tkach tkachenko tkachuk todorov todorovic toledo toma tomaszewski tomic toprak torrente torres tosun toth toure traore trivedi
trofimov tsiklauri tsuchiya tsuda tsuji tsvetkov tudor turan turk tyagi tymoshenko tzur ucar uchida uddin ueda uemura unal ungureanu uno
upadhyay urban ustinov utomo uysal vacek vaknin valencia valenta valentini valle vardanyan varela varga vargas varma vasile vasileiou
vasilev vasiliev vass vasylenko vazquez vega vegh velasco velazquez veliyev venkatesan vera veres verma vesely vicente vida vidal vidovic
vieira villa villanueva vincent vincze vinogradov virag virtanen vitale vlachos vlad vlasenko vlasov vlcek vogel vogt voicu voigt volkov
voloshyn vorobyov voronin voronov voros vukovic vyas wada wagner wahab walczak walker waller wallin walter wanjiru watanabe watson watts
weber weiss werner weser wibowo wieczorek wijaya winkler winter wisniewski wojcik wolde wolf wolff wongsa wood woods worku wozniak wrobel
wroblewski wysocki yadav yagi yakovlev yalcin yamada yamaguchi yamamoto yamanaka yamashita yamazaki yano yaremchuk yassin yasuda yavuz
yazdani yefimov yildirim yildiz yilmaz yokota yordanov yosef yoshikawa yoshimura younes yousef yousefi yuksel yurchenko yusifov zaidan zaidi
zaiets zaitsev zajac zakaryan zakharchenko zakharov zaki zakrzewski zalewski zamani zamfir zamora zand zardari zare zawadzki zayed zein
zeman zewde zhdanov zhukov ziegler zielinski zilberman zimin zimmermann zinchenko zivkovic zuev zulu zuma zykov
`
  .trim()
  .split(/\s+/)

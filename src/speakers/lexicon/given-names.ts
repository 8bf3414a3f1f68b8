/**
 * Given names that are one name in several spellings or short forms. A line is one name; its first word stands for all.
 * Written for this project from general knowledge of the transliteration systems and of English hypocorisms.
 * `f` before a colon marks women's names, `m` men's; `u` both. A spelling may stand in one line per section only.
 * `=` behind a spelling: the English form, which tells no language by itself; `_`: no spelling of this name, another's.
 */
export type Origin =
  | 'western'
  | 'slavic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'chinese'
  | 'korean'
  | 'japanese'
  | 'vietnamese'
  | 'hungarian'
  | 'caucasian'
  | 'indic'
  | 'thai'

export const GIVEN_NAME_CLASSES: Partial<Record<Origin, string>> = {
  western: `
m: william bill billy will willy willie liam_ wm
m: robert bob bobby rob robbie bert_
m: richard rick ricky dick rich richie dickie
m: james jim jimmy jimmie jamie_ jas
m: john johnny jack johnnie jon_
m: jonathan jon jonathon johnathan
m: joseph joe joey jos josef jozef
m: michael mike mick mickey micky mikey
m: thomas tom tommy thom
m: charles chuck charlie charley chas
m: edward ed eddie ted ned eddy teddy
m: edwin ed eddie
m: anthony tony antony
m: andrew andy drew
m: bernard bernie barney
m: benjamin ben benny benji
m: christopher chris kit
m: daniel dan danny
m: david dave davey
m: donald don donny donnie
m: douglas doug
m: frederick fred freddy freddie fredrick frederic fritz
m: francis frank frankie
m: gerald gerry jerry
m: gregory greg gregg gregor_
m: henry harry hank hal
m: jeffrey jeff geoffrey geoff jeffery
m: kenneth ken kenny
m: lawrence larry laurence lawrie
m: leonard len lenny
m: matthew matt mathew
m: maurice maury
m: nathaniel nathan nate nat
m: nicholas nick nicky nicolas_
m: patrick pat paddy
m: peter pete
m: philip phil phillip
m: raymond ray
m: reginald reg reggie
m: ronald ron ronnie
m: samuel sam sammy
m: stephen steve steven stevie
m: stewart stuart stu
m: timothy tim timmy
m: theodore theo
m: vincent vince vinnie
m: walter walt wally
m: zachary zach zack zachery zac
m: alexander alex alec xander alexandre_
m: albert al bert
m: alfred alf alfie al fred_
m: arthur art
m: xavier javier xabier xabi xavi
m: bradley brad
m: clifford cliff
m: curtis curt
m: eugene gene
m: harold harry hal
m: howard howie
m: isaac ike
m: jacob jake
m: joshua josh
m: lewis lew louis lou louie
m: martin marty
m: mitchell mitch
m: randall randy randolph
m: rodney rod
m: roderick
m: russell russ
m: sidney sid sydney_
m: terrence terry terence
m: gilbert gil
m: gabriel gabe
m: herbert herb bert
m: jeremiah jeremy_
m: leslie les
m: nelson
m: norman norm
m: oliver ollie
m: solomon sol
m: valentine val
m: victor vic
m: wesley wes
m: zebulon zeb
m: dwight
m: abraham abe
m: emmanuel manny
m: tobias toby
m: jerome jeroen
m: kevin kev
m: calvin cal
m: dominic dom
m: donovan
m: francisco paco pancho fran
m: jose pepe
m: ignacio nacho inaki
m: manuel manolo
f: elizabeth liz lizzie beth betty eliza bess bessie betsy elisabeth libby liza
f: katherine kate kathy katie cathy catherine kathryn katharine cathryn kitty kat
f: margaret maggie meg peg peggy marge margie
f: patricia patty trish patti tricia pat
f: deborah deb debbie debra
f: susan sue susie suzy susannah susanna
f: barbara barb barbie
f: jennifer jen jenny jenn
f: jessica jess jessie
f: rebecca becky becca rebekah
f: victoria vicky vicki tori vic
f: christine christina chrissy tina chris chrissie
f: cynthia cindy
f: judith judy judi
f: kimberly kim kimberley
f: pamela pam
f: sandra sandy
f: theresa teresa terri tess tessa terry
f: valerie val
f: abigail abby
f: amanda mandy
f: angela angie
f: dorothy dot dottie
f: eleanor ellie nell nellie
f: jacqueline jackie jacquie jacqui
f: josephine josie jo
f: nancy nan
f: samantha sam
f: virginia ginny
f: geraldine
f: gwendolyn gwen
f: madeleine madeline maddie
f: melissa missy
f: penelope penny
f: roberta bobbie
f: stephanie steph
f: tamara tammy_
f: frances fran
f: florence flo
f: allison ally alison allyson
f: alexandra alex sandra_
f: lillian lily lilian
f: constance connie
f: gabrielle gabby
f: natalie nat nathalie
f: monica monika
f: martha marta
f: eva ewa
f: joan joanie
f: charlotte lottie
f: caroline carrie
f: sara sarah
f: ann anne
f: dianne diane
f: michelle michele
f: shari sherry sheri
f: carolyn
f: julia julie_
f: alexandra sandy lexi
m: prayuth prayut
m: alexander sandy
m: robert robin_
f: margaret greta_
f: mary molly polly_
f: katherine katya_
f: anastasia stacy_
f: isabella isabel isabelle bella
f: antonia toni
f: georgina georgie
f: philippa pippa
f: veronica ronnie
f: lucille lucy
f: winifred winnie
f: rosemary rosie
m: jackson
m: theodore ted teddy
m: rafael rafa
m: maximilian max
m: archibald archie
m: augustus gus
m: bartholomew bart barry
m: clinton clint
m: cornelius neil_
m: desmond des
m: edmund ned ed eddie
m: ernest ernie
m: ferdinand ferdy
m: gerard gerry
m: hubert
m: jerome jerry
m: lloyd
m: marcus marc_
m: mortimer mort
m: percival percy
m: quentin
m: raphael
m: roland rollie
m: rupert
m: sebastian seb sebastien_
m: sylvester sly
m: thaddeus thad
m: tobias
m: vernon vern
m: wallace wally
m: wilfred wilf
m: winston
m: felipe filipe
f: jimena ximena gimena
m: julian iulian
m: luis luiz
m: andreu andrea_
m: henrikh_ henrik
f: helen helena_ elene_
m: arturs artur_
m: nicolo niccolo
m: geoffrey_
m: johannes johan hans
f: katharina katarina_
f: kristina
m: mathias matthias
m: stefan stephan
m: rudolf rudolph
m: christoph kristof_
m: klaus claus
m: gunter gunther guenter guenther
m: jurgen
m: jorg joerg
m: hakon haakon
m: jorgen joergen
m: soren soeren
m: bjorn bjoern
f: ines inez
f: beatriz beatrice_
m: vinicius
m: helio
m: joao
f: conceicao
m: estevao
f: denise denisse
m: gill_
f: gail
m: edgar ed
m: benedict ben
m: christian chris
m: chester chet
m: elijah eli
m: ezekiel zeke
m: graham graeme grahame
m: hugh hughie
m: ian iain
m: irving irv
m: jason jay
m: leopold leo
m: lucas luke
m: marvin marv
m: maxwell max
m: miles myles
m: milton milt
m: neil neal
m: sean shaun shawn
m: stanley stan
m: vaughn vaughan
m: woodrow woody
m: zachariah zac zach
m: bertrand bert
m: alphonse al
m: alan al
m: derek derrick
m: dennis denis
m: eric erik
m: karl carl
m: elliot elliott
m: ralph rafe
m: cornelis cees kees
m: franciscus frans
m: hendrik henk
m: willem wim
m: pieter piet
m: jacobus jaap koos jakob
m: nicolaas klaas
m: theodorus theo
m: friedrich fritz
m: heinrich heinz
m: johann hans
m: georg jorg
m: eoin owen
m: eamon eamonn
m: seamus seumas
m: padraig padraic
m: ruairi rory
m: sergio sergi
m: alejandro alex
m: antonio toni
m: enrique quique
m: roberto beto
m: eduardo lalo edu
m: giuseppe beppe
m: luigi
m: alessandro sandro
m: giovanni gianni
m: vincenzo enzo
m: lorenzo renzo
m: boleslaw bolek
m: radoslaw radek
m: zbigniew zbyszek
m: jiri jirka
m: jaroslav jarda
m: frantisek franta
m: jozsef jozsi
m: gyorgy gyuri
m: ioan ion
m: george gheorghe
m: constantin costin
m: nicolae nicu
m: aleksandrs aleksandr
m: valdis waldis
m: oluyemi yemi
m: oluwaseun seun
m: babatunde tunde
m: olusegun segun
m: adewale wale
m: oluwole wole
m: chukwuemeka emeka
m: ifeanyi ifeanyichukwu
m: chinedu nedu
m: obinna obi
m: chukwudi chudi
m: ikechukwu ike
m: olufemi femi
m: oladipo dipo
m: adebayo bayo
f: ngozi ngozichukwuka
f: chioma ichioma
f: kathleen kathy kate katie kath
f: susannah sue suzy susie susanna
f: suzanne sue suzy
f: beatrice bea
f: bernadette bernie
f: beverly bev beverley
f: cassandra cass cassie
f: edith edie
f: evelyn evie
f: gabriella gabby gabi
f: genevieve gen
f: gertrude trudy
f: gillian jill gill
f: harriet hattie
f: hilary hillary
f: joanna jo joanne
f: juliet jules
f: katrina trina
f: laura laurie
f: linda lindy
f: louise lou
f: lucinda lucy cindy
f: marjorie margie marge
f: matilda tilly
f: mildred millie
f: millicent millie
f: nicole nicki nikki
f: priscilla cilla
f: rachel rachael
f: rosalind ros
f: rose rosie
f: sally sarah
f: sophia sophie
f: vivian viv vivien vivienne
f: eileen aileen
f: danielle dani
f: antoinette toni
f: guadalupe lupe
f: dolores lola
f: concepcion concha
f: mercedes merche
f: maite maiteder
f: sinead sinead
m: joachim jochen
m: wolfgang wolf
m: ludwig lutz
m: ernst ernie
m: benedikt bene
m: dietrich dieter
m: adalbert
m: alessio
m: alfons
m: ansgar
m: antti
m: artturi
m: arvid
m: asbjorn
m: balthasar
m: bartosz
m: bengt
m: benoit
m: cormac
m: detlef
m: donato
m: eberhard
m: eino
m: emanuele
m: ettore
m: ewald
m: fiachra
m: fintan
m: franck
m: friedhelm
m: halvard
m: hannu
m: harald
m: hartmut
m: henning
m: heribert
m: jaakko
m: jacek
m: janne
m: janusz
m: jarle
m: jeppe
m: jerzy
m: juha
m: jukka
m: karel
m: keijo
m: kjell
m: leszek
m: lorenz
m: lubos
m: marek
m: markku
m: martijn
m: mateusz
m: mauro
m: mikkel
m: mikko
m: mogens
m: nikolaus
m: osmo
m: otmar
m: ottavio
m: pasi
m: pekka
m: raimo
m: reijo
m: reinhard
m: reinhold
m: remi
m: risto
m: roderich
m: seppo
m: severin
m: sigurd
m: steffen
m: svein
m: tapani
m: tapio
m: terje
m: thijs
m: torben
m: trond
m: ueli
m: ullrich
m: ulrich
m: urs
m: valter
m: vidar
m: viggo
m: ville
m: vito
f: adelheid
f: agata
f: agnese
f: amelie
f: angelika
f: annegret
f: anneke
f: anneliese
f: antje
f: aurelie
f: beata
f: beate
f: beatrix
f: birgitta
f: birte
f: bozena
f: britta
f: carola
f: dagmar
f: danuta
f: dorota
f: dorte
f: edeltraud
f: eila
f: eija
f: elfriede
f: elke
f: elodie
f: franziska
f: frauke
f: frederique
f: gerlinde
f: giorgia
f: grete
f: gunilla
f: hanne
f: hannelore
f: hedwig
f: heike
f: henrike
f: herta
f: ilaria
f: imke
f: inga
f: ingeborg
f: irmgard
f: jette
f: jitka
f: jolanta
f: juliane
f: kaija
f: kaisa
f: kathrin
f: katrin
f: kerstin
f: kirsi
f: kirsti
f: kristiina
f: krystyna
f: laetitia
f: lenka
f: liisa
f: liliane
f: linnea
f: lisbeth
f: lotta
f: maike
f: malin
f: margareta
f: margarete
f: margit
f: margrethe
f: margriet
f: marieke
f: marita
f: marja
f: marjo
f: marketa
f: marlies
f: mechthild
f: merete
f: merja
f: mirjam
f: nele
f: nicoletta
f: ottilie
f: paivi
f: patrizia
f: pirkko
f: raffaella
f: ragnhild
f: raija
f: riikka
f: romy
f: saila
f: sanna
f: saskia
f: sidsel
f: siegrid
f: sigrid
f: sissel
f: solveig
f: stine
f: svenja
f: sylwia
f: synnove
f: tanja
f: terhi
f: tiina
f: tuija
f: tuula
f: tuuli
f: urszula
f: verena
f: vibeke
f: virginie
f: waltraud
f: zuzana
f: zuzanna
`,
  slavic: `
m: zeljko željko
m: gjorge gorge gjorgje
m: evgeny yevgen evhen evgenij jewgenij eugene yauheni yauhenii ievgenii ievgeny evgueni evgueny yevgenij jevgeni zhenya
m: dragan
m: goran
m: nebojsa
m: zdravko
m: tomislav
m: bozidar bozhidar bojidar
m: vuk
m: ales
m: yanka
m: kanstantin
m: viachorka
f: jelena
f: ljiljana
f: nataša natasa
f: zorica
m: alexander aleksandr oleksandr aliaksandr alyaksandr aleksander aleksandar oleksander alexandr sasha sashko olexandr alexandre alaksandr
m: alexei alexey aleksei aleksey oleksii oleksiy oleksiĭ aliaksei aliaksiej alyaksey alexej aleksej olexiy alexi aleksii alyaksei olexii oleksij aliaksiei
m: andrei andrey andrii andriy andrej andrij andriĭ andryi
m: anton
m: anatoly anatoliy anatolii anatoli anatol anatolij
m: arkady arkadiy arkadii arkadi arkadij
m: artem artyom artiom artsiom artsem artyem arciom
m: arseniy arsenii arseny arsen
m: boris borys barys
m: bohdan bogdan bahdan
m: denis denys dzianis dzyanis
m: dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dmitrij dimitry dzmitryi dmitro dmytrii zmicier zmitser dzmitryj dimitrij dimitriy dima
m: eduard edvard edward=
m: evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevgenii yevhen yevhenii yevheniy ievgen yauhen evgenij jewgeni yaugen
m: fyodor fedor fiodor fedir fyodir theodor_
m: gennady gennadiy gennadii gennadi hennadiy hennadii henadz genady guennadi gennadij hennadij
m: georgy georgiy georgii georgi heorhiy heorhii gueorgui heorhi georgij gjorgji gjorgi djordji heorhij heorgii
m: gleb hlib
m: grigory grigoriy grigorii hryhoriy hryhorii grigori rygor ryhor hryhory hryhorij grigorij grisha
m: igor ihor ihar igar
m: ilya ilia illia illya ilja iliya iliia ilija
m: ivan iwan vanya
m: kirill kyrylo kiril kirilo kiryl cyril cyrill
m: konstantin kostiantyn kostyantyn kanstantsin constantin kostiantin konstantyn kostjantyn constantine kostya
m: leonid leanid
m: lev
m: maxim maksim maksym maksymilian_ maxym
m: mikhail mykhailo mykhaylo mikhailo mikhaylo mikhael mihail mikalai_ michail michael mikail mihailo mihajlo mykhajlo michal misha
m: mykola nikolai nikolay mikalai mikola nikolaj mikalay nikola_ nicolai_ mikalaj mykolai kolya
m: mstislav mstyslav mscislau
m: nikita mykyta mikita
m: oleg oleh aleh
m: pavel pavlo pavlov_ pavlyo paval pawel
m: petro pyotr peter= piotr petr petar pjotr pyatro piatro petya
m: roman raman
m: rostislav rostyslav
m: ruslan rouslan
m: rustem rustam rostam
m: semyon semen semion semjon syemyon
m: sergei sergey serhii serhiy sergiy sergii siarhei siarhey syarhei serhij sergej serge_ serguei siarhiej siarhej serhey
m: stanislav stanislaŭ stanislaw
m: stepan stsiapan
m: svyatoslav sviatoslav svyatoslau
m: taras tarass
m: timofey timofei tymofiy tymofii tymofij timofej tsimafei
m: valentin valentyn valiantsin
m: valery valeriy valerii valeri valeriĭ valerij valer valeryi waleri
m: vasily vasiliy vasilii vasyl vasil vassily vasili vassili vasyliy wasil vassil wassili wassyl vasilij
m: viktor wiktor viktar victor
m: vitaly vitaliy vitalii vitali vitalij vital vitaliĭ witali
m: vladimir volodymyr uladzimir wladimir volodimir vladymyr wolodymyr vova volodya
m: vladislav vladyslav uladzislau wladyslaw wladislaw uladzislaw vladislau
m: vsevolod usevalad usevalod
m: vyacheslav slava viacheslav vjacheslav vecheslav viachaslau viatcheslav vyatcheslav wjatscheslaw vyaceslav viaceslav
m: yaroslav iaroslav jaroslav yaraslau
m: yegor egor yehor iegor yahor jegor jehor
m: yuri yury yuriy yurii iurii iouri jurij juri yuriĭ youri yuryi jurii iurij yurij juriy yura
m: zakhar zahar zakhary zachar sachar
m: zoran
m: slobodan
m: milan
m: milorad
m: radovan
m: ratko
m: ivica
m: rumen roumen
m: boyko boiko bojko
m: boyan bojan
m: kiril_
m: zurab
m: ramzan
m: yan_
m: miroslav myroslav miraslau
m: kaja_
f: alexandra aleksandra oleksandra alyaksandra aliaksandra
f: alina
f: alla
f: alona alyona aliona alena
f: anastasia anastasiya anastasiia anastasija nastya
f: anna hanna ganna hana
f: darya daria dariia dariya darja darija daryia dasha
f: ekaterina yekaterina kateryna katsiaryna katerina catherine jekaterina katya katja katia
f: elena yelena olena alena ielena
f: elvira
f: galina halyna halina galyna galya
f: irina iryna iryna_ arina_ yryna irene= ira
f: julia yulia yuliya yuliia iuliia julija juliya iulia juliia ioulia youlia yulija
f: chulpan tchoulpan tschulpan
f: ksenia kseniya kseniia xenia
f: larisa larysa larissa laryssa
f: ludmila lyudmila lyudmyla liudmyla ljudmila ludmyla lyudmilla liudmila lyuda
f: lesia lesya lesja
f: margarita marharyta margaryta
f: maria mariya mariia marija mariam_ marya maryia maryja masha
f: marina maryna
f: nadezhda nadiya nadiia nadia nadja nadeja nadejda nadzeya nadeya nadija nadya
f: zhanna janna jeanna
f: liubov lyubov lubov ljubov lioubov liubou
f: natalia nataliya nataliia natalya natallia natalja natasha natalija natalie
f: nina
f: oksana oxana aksana
f: olga olha volha wolha olya
f: polina paulina
f: sofia sofiya sofiia sofya sophia sofija sonya
f: svetlana svitlana sviatlana swetlana svyatlana svjetlana sveta
f: tatiana tatyana tetiana tetyana tatsiana tacciana taciana tatjana tetjana tatsyana tanya
f: valentina valentyna
f: vera vira viera
f: veronika veranika veronica
f: viktoria viktoriya viktoriia victoria viktoryia viktorija victoriya vika
f: yevgenia yevgeniya evgenia evgenija yevheniia yevheniya eugenia yevgeniia yauheniya jevgenija evgeniya evgeniia zhenia
f: zinaida
m: daniil danil danila danylo daniel danilo danyil danijel
m: matvey matvei matviy matvii
m: makar
m: platon
m: prokhor
m: rodion
m: savva sava
m: tikhon
m: timur
m: trofim
m: yefim efim yukhym
m: yemelyan emelyan
m: filipp pylyp philipp_ filip
m: luka
m: marko
m: oles
m: orest
m: ostap
m: severyn
m: solomon
m: yakov yakiv jakov iakov
m: yosyp osip iosif iosyf yosif josif
m: ustym
m: demyan damian
m: dusan
m: aleksandar
m: branko
m: milos
m: nenad
m: predrag
m: srdjan srdan
m: vojislav voislav
m: zvonimir
m: hristo khristo christo
m: asen assen
m: atanas
m: plamen
m: veselin vesselin
m: yordan jordan iordan
m: zhelyu zheliu jelio jeliu jelyu zhelio
m: krasimir krassimir
m: lyubomir ljubomir lubomir lyubomyr liubomyr
m: georgi gueorgui
m: jan
m: jaroslaw
m: lukasz
m: rafal
m: tadeusz
m: wojciech
m: zbigniew
m: vaclav
m: jaromir
m: zdenek
m: mariusz
m: grzegorz
f: solomiia solomiya solomia
f: mariana maryana marianna marijana
f: antonina antanina
f: arina aryna
f: bohdana bogdana
f: daryna
f: inna ina
f: kira kyra
f: lada
f: lilia liliya liliia
f: nelly nelli
f: oleksiia
f: raisa
f: rimma rima
f: ruslana
f: snezhana snizhana snejana snezana
f: taisia taisiya taisiia taissia tayisia
f: tamara
f: uliana ulyana uljana
f: vasilisa vasylyna_
f: yaroslava iaroslava
f: zlata
f: zoya zoia
f: malgorzata
f: agnieszka
f: katarzyna
f: petra
f: karolina
f: jelena
m: dimitar dimitur dimiter
m: tsvetan cvetan tzvetan
m: ivailo ivaylo
m: delyan deljan delian
m: zhivko jivko zivko
m: stoyan stojan stoian
m: lyuben ljuben
m: hrvoje
m: tihomir
m: svetozar
f: zoriana zoryana
f: valeria valeriya valeriia
m: kuzma kozma
m: luka_
m: oleksa olexa
m: nazar nazarii nazariy nazary
m: markiian markiyan
m: zhelyazko jeliazko
m: velizar
m: simeon symeon
m: spas
m: todor
m: trayko
m: ognjen ognyen
m: uros
m: stevan
m: djordje dorde djorde
m: ljubisa lubisa
f: ljubica lubica
m: matej
m: tomas
m: ondrej
m: jiri
m: boguslaw
m: slawomir slavomir
m: kazimierz
f: grazyna
m: yulian julian_
m: yuliy yulii julij
m: zal_
f: roumiana rumyana roumyana rumiana
m: ognyan ognian
m: artemy artemi artemiy artemii
m: vadim vadym vadzim
m: veniamin venyamin
m: gavriil gavril havryil
m: zinovy zinoviy zinovii
m: innokenty innokentiy innokentii
m: kliment klyment
m: lavrenty lavrentiy lavrentii lavrenti
m: foma khoma
m: marian maryan marijan
m: myron miron
m: zenon zinon
m: blagoj blagoy
m: yavor javor iavor
m: ljupco ljubcho lyupcho ljubco
f: elizaveta yelizaveta elisaveta yelyzaveta lizaveta ielyzaveta jelizaveta elizabeta
f: evdokia yevdokia yevdokiya
f: kristina khrystyna hrystyna khristina christina
f: lidia lidiya lidiia lydia
f: roksolana roxolana
f: stefania stefaniia stefaniya
f: yaryna iaryna
f: yana iana
f: emilia emiliya
f: anhelina angelina
f: tsveta tzveta cveta
f: desislava dessislava
f: rositsa rossitza rosica rossitsa
f: yordanka jordanka
f: zornitsa zornitza
f: tsetska tzetzka cetska
f: kornelia korneliya
f: mirjana miriana
f: tijana tiana
m: zhores jaures
m: borislav
m: bratislav
m: damir
m: dragoslav
m: jovan
m: klim
m: lazar
m: mile
m: miodrag
m: mirko
m: mladen
m: naum
m: nemanja
m: radomir
m: radoslav
m: ranko
m: saveliy savely saveli
m: slavko
m: stanimir
m: svetoslav
m: vitomir
m: vladan
m: vlado
m: zahari zakhari
m: zarko jarko
m: zlatan
m: zlatko
f: aglaya
f: agnia agniya
f: alevtina
f: bilyana biljana
f: bojana boyana
f: bozena
f: branka
f: dragana
f: dunja
f: faina
f: gergana
f: iveta
f: jadranka yadranka
f: klavdia klavdiya klaudia
f: milka
f: neda
f: nevena
f: rada
f: radka
f: ralitsa ralica
f: ruzica
f: sanja sanya
f: senka
f: sladjana
f: slavica slavitsa
f: stanka
f: stefka
f: tsvetana cvetana
f: varvara
f: vitalina
f: vyara
f: zdenka
`,
  arabic: `
m: fayez fayiz faiz
m: chakib shakib sakib
m: abubakr aboubakr abubaker abubakar aboubacar boubaker boubekeur
m: noureddine nureddin nureddine nouraddin nooruddin nuruddin nouredine nouraldin
m: mahmoud mehmood mahmood mehmud makhmud
m: saeed saeid
m: mohsen muhsin
m: parviz parvez parwiz
m: najibullah najeebullah
m: hamidreza
m: alireza
m: gholamreza ghulamreza
m: bagher baqer baqir
m: masoumeh
m: chaudhry chaudhary chaudhri choudhury chowdhury choudhry chowdhry chaudry
m: zulfiqar zulfikar
m: hussam husam hossam houssam housam hosam houssem hesam
m: jibril jebril jibriil djibril gebril gibril
m: adel adil
m: ehab ihab
m: essam issam isam
m: ezzedine izzedine ezzedin azzedine azeddine izzedin
m: haitham haytham heitham haissam
m: hatem hatim
m: jassim jasim jassem
m: laith layth
m: maher mahir
m: mazen mazin
m: nadim nadeem
m: nizar nezar
m: qusay kusay qusai
m: ramzi ramzy
m: riad riyad reyad
m: shawqi shawki
m: sultan soultan
m: taha tahha
m: wael wail wayel
m: wissam wisam
m: yaqub yaqoob yakoub yacoub yacub yaqoub yakub yaaqoub yaacoub
m: zuhair zuheir zouheir zuhayr zoheir
m: taieb tayeb
m: lakhdar
m: ghulam gholam golam
m: gul
m: hamayun humayun homayoun homayun
m: naeem naim nayeem
m: shahid chahid
m: tahir taher tahar
m: waheed wahid vahid
m: aminullah
f: houda huda hoda
f: iman eman imane
f: lina leena
f: mona muna mouna
f: nawal naoual
f: samia samiya
f: sanaa sana
f: souad suad soad
f: widad wedad
f: hanane
f: rima reema
f: somayeh somaye sumayya sumaya soumaya
f: parisa
f: niloufar nilufar niloofar nilofar
m: mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud_ mahomed muhammet mohd mo moh mhamed maxamed maxamuud mahammad magomed mehmed muxammad mokhamed mouhamed mohamet mehemmed emhemed mahamat muhammadu mehemed mohammadu
m: mahmoud mahmud mahmood
m: ahmed ahmad ahmet_
m: hussein husayn hossein husain hussain husein hosein hoseyn hussien xuseen hossain hocine houcine
m: hassan hasan hasan_ xasan
m: ali aly cali
m: abdullah abdallah abdulla abdalla abdollah
m: abdulrahman abdurrahman abdelrahman abdurahman abdalrahman abdirahman abdiraxman cabdiraxmaan cabdirahman
m: abdulaziz abdelaziz abdalaziz
m: abdelfattah abdulfattah abdalfattah abdulfatah
m: abdelkader abdulqadir abdelqader abdulkadir
m: ayman aiman aymen
m: anwar anouar enver anwer
m: ashraf achraf
m: bashar bachar
m: bashir bachir basheer
m: fahd fahad
m: faisal faysal feisal faycal feysal fayssal
m: farid fareed
m: fouad fuad fuad_
m: ghassan gassan ghasan
m: gamal jamal djamal djamel jamel
m: habib habeeb habibe khabib
m: hamad
m: hamid hameed
m: haider haydar haidar heydar hayder
m: hisham hicham hesham hichem
m: ibrahim ebrahim brahim ibraheem ibrahima
m: imad emad imed
m: ismail ismael esmail esmaeil ismaeel ismayil ismaaciil
m: jalal jelal jalel galal djalal
m: javad jawad djavad jawaad
m: kamal kamel kemal_
m: karim kareem kerim
m: khaled khalid haled kaled
m: khalifa khalifah
m: majid majeed madjid
m: mansour mansur mansoor
m: marwan marouane merouane
m: masoud massoud masud masood
m: mehdi mahdi
m: moammar muammar moamer mu'ammar muamar
m: moqtada muqtada moktada
m: moncef munsif monsef
m: mostafa mustafa mustapha moustafa mostefa moustapha mostapha musthafa
m: munir mounir moneer muneer
m: musa mousa moussa moosa
m: nabil nabeel nebil
m: najib naguib nagib najeeb najibullah_ nejib
m: anis anees
m: majdi magdi majdy magdy
m: obaid ubaid obeid
m: nasser nasir naser nassir nacer
m: nouri nuri noori
m: omar umar omer_ omer cumar omer_ umer
m: osama usama ousama oussama ossama
m: othman uthman usman osman othmane ousmane athman
m: qasem qassem kassem qasim kasim ghasem ghassem qassim
m: qais kais qays
m: rafik rafiq rafeeq rafique
m: rached rashid rachid rasheed rashed
m: reza rida ridha redha reda
m: saad sa'ad
m: saddam sadam
m: said saeed saied sa'id
m: salah salaah
m: saleh salih saalih
m: salim saleem selim slim
m: salem
m: salman
m: sami samy samee
m: samer
m: samir sameer
m: seif saif sayf
m: sharif sherif cherif shareef charif
m: suleiman sulaiman soleiman suleyman sulayman sleiman slimane slimen souleymane suleman seleiman suleymane sliman
m: tamim tameem
m: tarek tariq tarik tareq
m: walid waleed oualid
m: yahya yehya yahia yehia yehiya yaya
m: yasser yasir yaser
m: yousef yusuf youssef yousuf yusef yusif joussef youcef yussuf youssouf jusuf yousif yousaf yuusuf
m: younes yunus younis yunis younous
m: zayed zaid_ zayd
m: ziad ziyad zyad
m: zine zain zein zayn
m: ayatollah_
m: amir emir_
m: hadi hady hedi
m: rostam rustam
m: ashkan
m: behrouz behruz
m: farhad
m: kamran
m: bijan
m: mir
m: nawaz navaz
m: pervez parvez pervaiz
m: imran emran
m: shahbaz shehbaz
m: asif asef
m: zulfikar zulfiqar
m: ashraf_
m: hamed hamid_
m: hekmat hikmat
f: aisha ayesha aicha aysha aishah aïcha aischa
f: amina aminah
f: fatima fatimah fatema fateme fatemeh fatma fatiha_
f: khadija khadijah khadidja xadice xadica hatice xadija khadeeja
f: leila layla laila leyla leilah
f: maryam mariam miriam_ meryem miriam_ mariyam
f: malala
f: nadia nadiya
f: noor nour nur noura_
f: rania raniya ranya
f: salma selma
f: sheikha
f: zainab zaynab zeinab zineb zeynab zeyneb
f: zahra zohra zahraa zohreh
f: shirin shireen sherine chirine shereen
f: nasrin nasreen nesrine nisreen nesreen nisrine
f: narges nargess nargis
f: masoumeh masumeh
f: tawakkol tawakkul tawakul
f: yasmin yasmeen jasmin yasmine jasmin_
f: hanan
m: bassem basem basim bassim bassam basam
m: hamdeen hamdin hamdine
m: raif raef raeif
m: hakim hakeem
m: shoaib shuaib shoeb chouaib
m: arshad
m: sadegh sadeq sadiq sadik sadek
m: babar baber
m: sarfaraz sarfraz
m: inzamam
m: misbah
m: abbas
m: akram
m: ammar
m: amr amro amrou amre
m: aziz azeez
m: badr bader bedr badar
m: bilal belal bilel
m: daoud dawood daud dawud davood davoud dawoud davud
m: fadi
m: fathi fethi fathy
m: fayyad fayad fayyadh
m: ghazi gazi ghazy
m: hazem hazim
m: hossam
m: idris idriss edris driss
m: iyad ayad eyad
m: jaber jabir gaber
m: jaafar jafar jaffar gaafar djafar jafer djaafar
m: junaid junayd zunaid
m: luay louay loay
m: marzouk
m: mubarak mbarek embarek
m: muqbil
m: nabih nabeeh
m: nuh nooh
m: rami ramy
m: rauf raouf
m: sajid
m: shakir shaker chaker
m: shaukat shawkat
m: sohail suhail souhail suhayl soheil suheil
m: talal
m: tufail
m: wajih
m: waqar
m: yazid yazeed yezid
m: zafar
m: zaki
m: nawaz
m: gebran jibran gibran joubran jubran jobran
m: raad
m: muhsin mohsin
m: hamza hamzah
m: taieb
m: abdulkarim abdelkarim abdulkareem abdelkrim abdkrim abdelkareem
m: abdullatif abdellatif
m: abdulmalik abdelmalek
m: abdulmajid abdelmajid
m: abdulhamid abdelhamid
m: abdulhakim abdelhakim
m: abdulsalam abdelsalam abdessalam abdeslam abdessalem
m: abdulrashid abdelrashid
m: muhiddin mukhiddin mohiuddin muhyiddin mohieddine mohyeddin muhieddin
f: nabila nabeela
f: loujain lujain
f: ons
f: asma asmaa asmae
f: hiba heba
f: hala
f: lubna loubna
f: najla nagla naglaa
f: reem rim
f: sawsan
f: shaima chaima shaimaa
f: wafa wafaa ouafa
f: nawal
f: golshifteh
f: masih
f: mahsa
f: sahar
f: setareh
f: azadeh
f: bushra bouchra
f: rukhsana
f: saima
f: sadia
f: shazia
f: zubaida
m: abdi cabdi
m: birhanu berhanu brhanu
f: tsedale tsedal
m: yohannes yohanes johanes johannes_
m: tewodros teodros tedros
m: getachew getachow
m: haile hayle
m: tadesse tadese taddese tadesa
m: lemma lema
m: demeke
m: hailemariam haylemariam
m: debretsion debretsyon
m: seyoum siyoum siyum
m: tsegaye tsegay
m: mulugeta
m: kebede
m: bekele
m: tesfaye tesfaie
m: girma ghirma
m: alemayehu alemayhu
f: tigist tigest
f: hiwot hiywet
m: joko djoko
m: susilo soesilo
m: sukarno soekarno
m: budi boedi
m: agus
m: bambang
m: tri_
m: wahyu wahjoe
m: yusril
m: mekki makki mekky
m: khaldoun khaldun
m: lakhdar
m: charfeddine sharafeddin sharafuddin charafeddine
m: mouloud mulud
m: mourad murad morad
m: salaheddine salahuddin salaheddin salahaddin saladin
m: boualem bualem
m: yacine yassine yasin yaseen yassin
m: ziad ziyad zyad
m: riaz reaz riyaz
m: mishaal meshaal mishal meshal mashaal
m: houari lahouari huwari
m: ikram ekram
m: mouin muin moeen moin
m: zoubir zubair zubayr zobeir zuber
m: ishaq eshaq ishak isaac_ eshagh
m: burhan borhan bourhan
m: farouk farooq faruk farouq faruq
m: firas feras
m: haroun harun haroon
m: ilyas elias= elyas iliyas
m: kazem kadhim kazim qazem
m: khalil khaleel khelil
m: mohannad muhannad mohanad
m: muntasir montasser muntaser montaser
m: raed raid
m: sabri sabry
m: safwan safouane
m: shukri shoukri choukri chokri
m: tawfiq tawfik toufik taoufik tewfik tewfiq taufik toufiq tawfeeq
m: wadih wadie
m: zakaria zakariya zakariyya zekeria
f: samah sameh_
f: dalia dalya
f: maliha maleeha
f: rana raana
m: zabihullah zabiullah
m: hamdollah hamdullah
m: nasrullah nasrollah
m: wali vali
m: hafiz hafez hafeez
m: amin ameen amine
m: ehsan ihsan
m: saleem_
m: latif lateef
m: rahim raheem
m: shafiq shafik chafik
m: basit baset
m: tauqir tauqeer
m: zahid zahed
m: wajid wajed
m: sabir saber
m: qadir kader kadir
m: makram
m: abdulrahim abdelrahim abdurrahim abdurahim
m: abdulghani abdelghani abdulgani abdelghany
m: abdulghafoor abdulghafur abdelghafour abdulgafoor
m: abdulwahab abdelwahab abdulwahhab
m: abdulhadi abdelhadi
m: abduljabbar abdeljabbar abduljabar
m: abdulsattar abdelsattar abdulsatar
m: abdulbasit abdelbasset abdulbaset
m: abdulhalim abdelhalim abdulhaleem
m: abdulwahid abdelwahed abdulwahed
m: abdulsamad abdulsamed abdelsamad
m: abdulmonem abdelmoneim abdelmonem abdulmoneim
m: abdulnasser abdelnasser abdulnaser
m: abdulbaqi abdelbaki abdulbaki
m: abdulqayyum abdulqayum abdulqayoom
m: abdulkhaliq abdulkhaleq abdelkhalek
m: abdulilah abdelilah abdulelah
m: abdulmuttalib abdelmottaleb
m: abdulghaffar abdelghaffar
m: haq haque hoque huq
m: mahfouz mahfuz
m: moeed moid mueed
m: najm najam
f: raghida raghda
m: munqith munqeth
m: nawaf nawwaf
m: fawaz fawwaz
m: maamoun mamoun mamun maamun
m: hilal hilel
m: sufian sofyan sofian sufyan sofiane
f: hafsa hafssa
f: intissar intisar
m: musharraf mosharraf musharaf
f: nune nouné_
m: afif afeef
m: alaa ala
m: alaeddin alaaeddin alauddin alaaddin
m: amer aamer
m: anas anass
m: antoine antoun antun
m: aref arif aarif
m: asad assad
m: asaad assaad
m: ata atta
m: atef atif
m: awad awadh
m: azmi azmy
m: baha bahaa
m: bandar bendar
m: bassel basil
m: boutros butros botros
m: charbel sharbel
m: dhafer zafer thafer
m: diaa diya dhia dia
m: fadel fadhel fadhil fadil fazil fazel
m: fahmi fehmi fahmy
m: faris fares
m: fawzi fouzi fauzi fawzy faouzi
m: jamil jameel gamil gameel djamil
m: ghaith gaith
m: hamdi hamdy
m: hani hany
m: hareth harith
m: hasib haseeb hassib
m: husni hosni hosny housni
m: iskandar eskandar iskander
m: issa isa eissa aissa eisa
m: izzat ezzat
m: jawdat joudat
m: jihad gihad jehad
m: jumaa juma gomaa goma jomaa joumaa
m: khamis khamees
m: khairat khayrat
m: khidr khedr khodr khidir kheder
m: labib labeeb
m: lotfi lutfi loutfi lotfy lutfy
m: lokman luqman loqman lukman
m: mabrouk mabruk
m: madhat medhat midhat
m: malek malik maalik
m: moaz muaz moath muadh mouad
m: moayad muayyad
m: mokhtar mukhtar moktar moukhtar
m: mufid moufid
m: mundhir munther monther munzer
m: murtada mortada murtaza morteza murtadha mortaza
m: musab mosab mousab
m: muslim moslem
m: numan nouman noman naaman
m: nader nadir
m: naji nagi
m: nasr nassr
m: nawfal naoufel nawfel
m: nayef nayif naef naif
m: nazih nazeeh
m: nazem nazim nadhim nadhem
m: nidal nedal nidhal
m: nimr nimer
m: omran umran
m: qahtan kahtan
m: rabih rabie rabee
m: raghib ragheb
m: rajab ragab rajeb
m: ramez ramiz
m: rashad rachad
m: ridwan redouane radwan ridouane rizwan rezwan redwan redwane
m: rifaat refaat rifat refat
m: rushdi roshdy rushdy rochdi roshdi
m: saadallah saadullah
m: sameh samih sameeh
m: saqr sakr
m: shaaban shaban chaabane shabaan
m: shadi chadi shady
m: shahin shaheen chahine
m: shihab chihab shehab
m: subhi sobhi sobhy
m: taimur taymour teymour
m: talib taleb
m: tammam tamam
m: taysir tayseer
m: thabet thabit
m: turki turky
m: wafiq wafik
m: wassim wasim waseem ouassim
m: yusri yousri yosri
m: zaher zahir dhaher zaheer
m: zidane zidan zaidan
m: mutaz moataz muataz moatez mootaz
m: muwaffaq mowaffak mouaffak
m: shamseddin shamsuddin chamseddine shamsaddin
m: saifuddin seifeddine saifeddin sayfuddin
m: badreddine badruddin badreddin
m: fakhreddine fakhruddin fakhreddin
m: kheireddine khairuddin khayreddin kheireddin kheiredine
m: jamaluddin jamaleddine gamaleddin jamaladdin djamaleddine
m: tajuddin tajeddine
m: zineddine zainuddin zinedine zeineddine zaineddine
m: nasreddine nasruddin nasreddin nasraddin
m: najmuddin najmeddin nejmeddine
m: bahaeddine bahauddin bahaeddin
m: ziauddin ziaeddin diaeddine
m: sirajuddin serajuddin sirajeddin serajeddin
f: abeer abir
f: aida ayda
f: alia aliya
f: amal amel
f: amira ameera
f: anisa aneesa
f: arwa aroua
f: bahia bahiya
f: basma besma
f: batoul batool
f: dina deena
f: doaa duaa doua
f: fadwa fadoua
f: faiza fayza faeza faezeh faizeh
f: farida fareeda farideh feride
f: fawzia fauzia fouzia faouzia fawziya fozia
f: ghada ghadah
f: habiba habeeba
f: haifa hayfa
f: hajer hajar
f: hend hind
f: ibtisam ibtissam ebtisam
f: inas enas
f: isra esra israa
f: jamila gameela gamila jameela djamila jamileh
f: jihan gihan jehan gehan
f: karima kareema
f: khawla khaoula khoula
f: lamia lamya lamiya
f: mahbouba mahbuba
f: maisa maysa
f: malika maleka
f: marwa maroua
f: maysoon maysoun
f: munira mounira muneera
f: najat nagat
f: naima naeema
f: najwa nagwa najoua
f: noha nuha
f: rajaa ragaa
f: rasha racha
f: rihab rehab
f: ruqaya rokaya roqaya ruqayya rukaya
f: ruba rouba
f: safia safiya safiyya
f: salwa saloua
f: samira sameera
f: siham seham sihem
f: soha suha
f: soraya suraya thuraya thoraya
f: suhair soheir
f: zeina zaina zayna
f: ghofrane ghufran
m: abolfazl abulfazl abolfazel
m: abolhassan abulhasan abolhasan
m: ataollah ataullah
m: bahram behram
m: kourosh koorosh kurosh
m: dariush daryoush dariyush daryush
m: farrokh farokh
m: fereydoun fereidoun feridun fereydoon faridoun
m: firouz firuz firooz
m: gholamhossein gholamhosein
m: habibollah habibullah
m: hashem hashim
m: hooman houman
m: hooshang houshang hushang
m: jamshid jamsheed
m: keyvan keivan kayvan
m: khosrow khosro khusraw khosrau
m: manouchehr manuchehr manoochehr
m: mojtaba mujtaba
m: nematollah nimatullah nematullah
m: omid umid
m: pejman pezhman
m: peyman payman
m: rasoul rasul rasool
m: rouhollah ruhollah rohollah ruhullah rohullah
m: sajjad sajad
m: shahriar shahryar shahriyar
m: shapour shapur
m: siavash siyavash
m: soroush sorush soroosh
m: taghi taqi
m: hoshyar hoshiyar
f: atefeh atefe atifa
f: elaheh elahe
f: farzaneh farzana
f: faegheh faeqeh
f: fereshteh fereshta firishta
f: forough forugh
f: marzieh marziyeh marzia
f: mehrangiz mehranguiz
f: mojgan mozhgan
f: nasim naseem
f: parastoo parastou
f: parvin parveen
f: soheila suhaila sohaila soheyla
f: tahereh tahira
f: jila zhila
f: jaleh zhaleh
f: pooran pouran
m: amrullah amrollah
m: enayatullah inayatullah
m: gulbuddin golboddin golbuddin
m: hibatullah haibatullah
m: javed javaid jawed javid jawid
m: khushal khoshal
m: rahmatullah rahmatollah
m: siddiq sediq seddiq siddique
m: zalmay zalmai
m: obaidullah ubaidullah
m: assadullah asadullah
m: atiq ateeq
m: aurangzeb aurangzaib
m: ijaz ejaz aijaz
m: fazal fazl
m: iftikhar iftekhar
m: irfan erfan
m: khawaja khwaja khaja
m: khurram khurrum
m: khurshid khurshed khursheed
m: liaquat liaqat
m: mujib mujeeb
m: munawar munawwar
m: mushtaq mushtaque
m: rahman rehman
m: shakeel shakil
m: shamim shameem
m: inamul enamul
m: fakhrul fakrul
m: mostafizur mustafizur
m: tofazzal tofazzel
f: khaleda khalida
f: rehana rihana
f: fahmida fehmida
f: rubina robina
f: taslima tasleema
f: feroza firoza
f: arifa aarifa
m: hosseini husseini
m: abdisalam abdisalan
m: abdirashid abdirasheed
m: abdiweli abdiwali
m: farah faarax
m: aguila agila
m: sidi sidy
m: cheikh cheick
m: mamadou mamadu
m: oumar
m: lamine lamin
m: alhaji alhaj
m: gebru gebre
m: workneh workineh
m: abiy abiye
m: mengistu mengestu
m: tsadkan tzadkan
m: isaias isayas isaiyas
f: birtukan bertukan
f: sahlework sahlewerk
f: meaza meazza
f: aster astier
m: syed sayed sayyid seyed seyyed saiyid saiyed sayid
m: larbi alarbi
m: farhan ferhan
f: shahrzad shaharzad sheherazade scheherazade
f: bouthaina buthaina bothaina
f: joumana jumana
m: hanif haneef
m: rangin rangeen
m: akbaruddin akbaraddin
m: abdullahi abdulahi abdilahi abdillahi cabdillaahi cabdullaahi
m: zubaid zubayd
m: barham berham
m: hamadi hammadi
m: saadi saady
m: ramadan ramdane
m: miloud milud
m: belkacem belkasem belqasem
m: lassaad lasaad
m: mongi munji mungi
m: beji baji
m: chedli shadhli chadli chedly
m: eskinder iskinder
f: saida saeeda
f: latifa lateefa
f: kawthar kaouther kawther kawtar
f: ahlam ahlem
f: sabiha sabeeha
f: halima haleema
f: rabia rabea
m: falih faleh
m: falah
m: asfandyar asfandiyar
m: wahab wahhab
m: amjad amjed
m: ayoub ayyoub ayub ayyub
m: bishr
m: ghaleb ghalib
m: ghanem ghanim
m: hamdan
m: karam
m: maysara maisara
m: rabah
m: rajai
m: rakan
m: sabah
m: salam salaam
m: tamer
m: thamer thamir
m: waddah
m: wajdi wagdi
f: amani
f: aseel asil
f: badia badiya
f: hadeel hadil
f: hanadi
f: hayat
f: khulud kholoud khouloud
f: manal
f: nada
f: nagham
f: nahla
f: rabab
f: radwa
f: randa
f: rula
f: saadia saadiya
f: safa safaa
f: sajida
f: samar
f: suhad
f: tahani
f: taghreed taghrid
f: umaima umayma omaima
f: yara
m: afshin
m: arash aresh
m: ardeshir ardashir
m: asghar asgar asqar
m: babak
m: bahman
m: bahador
m: behnam
m: behzad behzod
m: borzou
m: fardin
m: fariborz
m: farshad
m: farshid
m: farzad
m: farzin
m: iraj
m: kambiz kambeez
m: kamyar
m: kaveh kave
m: kianoush kianush
m: mahyar
m: mehran
m: mehrdad
m: milad
m: navid naveed
m: parham
m: payam
m: pedram
m: pouria pouriya
m: roozbeh rouzbeh ruzbeh
m: sasan
m: shahab
m: shahram
m: shahrokh shahrukh
m: siamak siyamak
m: sohrab
m: touraj turaj
f: afsaneh afsana
f: arezou arezoo arezu
f: atena
f: azita
f: bahareh
f: banafsheh
f: behnaz
f: elham
f: elnaz
f: fahimeh
f: ghazal
f: golnaz
f: hengameh
f: katayoun katayun
f: ladan
f: laleh
f: mahnaz
f: mandana
f: mansoureh mansoura
f: marjan
f: mehri
f: mitra
f: monireh
f: nahid
f: nazanin
f: nazila
f: neda
f: negar
f: nooshin nushin noushin
f: parvaneh parvana
f: raheleh
f: roya
f: samaneh
f: sanaz
f: sepideh sepide
f: shabnam
f: shaghayegh
f: shahla
f: shohreh shohre
f: simin
f: taraneh tarane
f: zari
`,
  hebrew: `
m: eliakim elyakim
m: elazar eliezer eliezer_
m: eitan eytan ethan_
m: amichai amihai
m: yechiel yehiel jechiel
m: yonatan jonathan yehonatan jonatan
m: dror
m: ofir
m: boaz
m: nissim nisim
m: pinchas pinhas pinhus pinkhas
m: zalman
m: mendel
f: michal mihal
f: ilana
f: tzipora zipora tsipora
f: rivka rivkah rebecca=
f: shoshana shoshanna
f: orit
m: benjamin binyamin benyamin bibi biniamin
m: isaac yitzhak itzhak yitzchak izhak itzik yitshak izaak isak yizhak
m: shimon simon=
m: moshe moishe
m: yaakov yaacov jacob ya'akov yakov yaacob jakov yaaqov kobi koby
m: yair ya'ir jair
m: yoav joav
m: yossi yosef yoseph yossef yousef youssef yosi josef
m: yehuda yehudah jehuda jehudah
m: yisrael
m: yehoshua joshua= jehoshua
m: ehud
m: ariel arik
m: avigdor
m: avraham avram abraham avrum
m: avi
m: bezalel betzalel
m: chaim haim hayim khaim chayim haym
m: dan
m: gadi
m: gideon gidon
m: herzl herzi
m: itamar
m: menachem menahem meni
m: mordechai mordekhai mordecai mordehai moti motti moty
m: naftali naphtali
m: natan nathan_
m: nir
m: reuven reuben
m: shaul saul_
m: shlomo shelomo solomon=
m: shmuel
m: tzachi tzahi zachi tsahi
m: tzvi zvi tsvi cvi
m: uri
m: uzi ouzi
m: zeev ze'ev
m: gilad
m: ron
f: tzipi zippi tsipi zipi
f: ayelet ayeleth
f: golda
f: merav meirav
f: tamar
f: yael jael
f: chana hana hannah=
m: nitzan nitsan
m: amos
m: amnon
m: amir
m: assaf asaf
m: avner
m: baruch barukh
m: dov
m: doron
m: elad
m: elchanan elhanan
m: eyal ayal
m: gershon gerson
m: guy
m: hillel
m: ilan
m: meir meyer_
m: nadav
m: nachman nahman
m: noam
m: omri
m: ophir ofir
m: oren
m: ram
m: ronen
m: shai shay
m: shalom
m: tal
m: tomer
m: yariv
m: yigal igal
m: yitzhar
m: yuval
m: zeev zev
f: daphna dafna
f: dalia dahlia dalya
f: efrat
f: einat
f: gila
f: limor
f: michal
f: noa
f: ofra ophra
f: orna
f: sigal
f: yaffa
f: zehava zahava
m: aharon aaron
m: ephraim efraim ephrayim efrayim
m: nahum nachum
m: zecharia zacharia
m: yoel joel_ joel=
m: rafi rafael_
m: shimshon
m: tuvia tuvya
f: chava hava
f: rachel_ rahel rachel
f: orly orli
m: raz
m: asher
m: avichai avihai
m: aryeh arye arieh
m: eliyahu eliahu eli elie
m: chanan hanan
m: hanoch chanoch
m: ido iddo
m: itai itay ittai
m: micha micah
m: netanel nethanel
m: ofer opher
m: rehavam rechavam
m: roni ronny
m: shahar shachar
m: simcha simha
m: yehezkel yechezkel
m: yishai ishay
m: yohanan yochanan
m: yona yonah
m: yotam jotham
m: zevulun zvulun
m: david dudi
m: michael mikhael
m: matan mattan
f: batya bathia
f: hagit chagit
f: haya chaya
f: esther ester
f: leah lea
f: miriam miryam miri
f: naama naamah
f: naomi noemi
f: nehama nechama
f: pnina penina
f: ruth rut
f: tova tovah
f: judith yehudit
f: yocheved yoheved
f: yifat ifat
f: sara sarah=
f: yulia julia=
m: benny beny
m: akiva
m: alon
m: aviad
m: azriel
m: dvir
m: elkana
m: hagai haggai
m: idan
m: liran
m: nimrod
m: oded
m: roi
m: sagi
m: shlomi
m: yaniv
m: yaron
m: yoni
f: anat
f: avital
f: ayala
f: bracha brakha
f: devorah dvora devora
f: dorit
f: galia galya
f: galit
f: hadas
f: hila
f: idit
f: inbal
f: irit
f: liora leora
f: lital
f: moran
f: nira nirah
f: nurit
f: osnat
f: ronit
f: sarit
f: shimrit
f: shlomit
f: shula
f: sigalit
f: sivan
f: smadar
f: vered
`,
  greek: `
f: eleftheria
f: vasiliki vassiliki
f: despina
f: sofia sophia
f: marina
m: michalis mihalis mikhalis mihail
m: sotiris sotirios
m: makis
m: takis
m: argyris argyrios
m: anastasios tasos tassos
m: emmanouil manolis manos_
m: georgios giorgos george yiorgos yorgos giorgios yorgis yiorgis georgos
m: yannis giannis ioannis yiannis ioannes yanis
m: konstantinos kostas constantine costas kostantinos constantinos konstandinos
m: nikolaos nikos nick nicos
m: dimitrios dimitris demetris demetrios dimitri_ dimitrius
m: alexis alexios
m: alexandros alekos
m: antonis antonios andonis andonios
m: evangelos vangelis evaggelos vagelis vaggelis
m: panagiotis panayiotis panos panayotis panos_ takis_
m: kyriakos kiriakos kyriacos kiriacos
m: efstathios stathis
m: stavros
m: spyros spyridon spiros
m: theodoros thodoris theo= theodore_ theodorous
m: vassilis vasilis vasileios vassilios basil
m: euclid efkleidis eukleides efklidis eukleidis
m: lukas loukas
m: prokopis prokopios
m: stelios stylianos
m: athanasios thanasis thanassis nasos thanos athanassios
m: petros
m: pavlos
m: christos hristos
m: charalambos haralambos haris charis haralampos charalampos babis_
m: michalis michail
m: achilleas
m: adonis
f: ekaterini katerina aikaterini ekaterina
f: eleni elena helena
f: dora theodora
f: zoe zoi
f: dimitra
f: olga
f: effie efi
f: niki
m: stefanos stephanos
m: aristotelis aristoteles
m: apostolos
m: christodoulos
m: fotis photis
m: grigoris gregoris grigorios gregorios
m: ilias elias
m: iason
m: kimon
m: leonidas
m: lefteris eleftherios
m: miltiadis miltiades
m: mikis
m: odysseas
m: pantelis
m: savvas savas
m: simos
m: tryfon tryphon
m: xenofon xenophon
m: yorgos
f: despoina despina
f: fofi
f: georgia
f: ioanna joanna=
f: melina
f: nana
f: sofia
m: aristidis aristides aristeidis
m: efthymios efthimios efthymis
m: filippos philippos
m: gerasimos yerasimos
f: anastasia
f: evangelia
f: kyriaki
f: paraskevi
f: sofia_
f: styliani
m: angelos aggelos
m: christoforos christophoros
m: dionysis dionysios dionisis
m: evripidis euripides
m: charilaos harilaos
m: iraklis irakles heracles
m: nikiforos nikephoros
m: periklis pericles
m: sokratis socrates
m: themis themistoklis
m: menelaos menelaus
f: angeliki aggeliki
f: athina athena
f: chrysoula chrisoula
f: danai danae
f: irini eirini
f: elisavet elissavet
f: evgenia eugenia
f: fotini foteini photini
f: kalliopi kalliope
f: panagiota panayiota
f: penelope pinelopi
f: gianna yianna yanna
f: nefeli nepheli
m: averof averoff
m: neofytos neophytos
m: damianos
m: dimosthenis demosthenis
m: iakovos
m: isidoros
m: lambros lampros
m: miltos
m: myron
m: nektarios
m: polychronis
m: prodromos
m: sofoklis sophoklis
m: stamatis
m: theofilos theophilos
m: thrasyvoulos
m: vlasis
m: zacharias zaharias
f: afroditi aphroditi
f: antigoni
f: areti
f: chrysa
f: chrysanthi
f: eftychia eftihia
f: elpida
f: evanthia
f: fani fanni
f: ismini
f: konstantina constantina
f: marilena
f: matina
f: myrto
f: nikoleta nikoletta
f: sotiria
f: spyridoula
f: stamatina
f: stavroula
f: xanthi
f: zinovia
`,
  caucasian: `
m: david davit
m: levan levani
m: mamuka mamouka
m: vakhtang vaxtang vahtang vakhtangi
m: zviad
m: kakha kaha kakhaber
m: archil artchil
m: nika nikanor nikoloz niko
m: kassymjomart kasymzhomart kassymzhomart kasymjomart qasymjomart
m: jeyhun ceyhun
m: elchin elçin
m: artak
m: vahagn vahakn
m: hrant hrand
m: garegin karekin
m: tigran dikran tigrane
m: hovhannes ovanes hovannes hovanes ohannes hovhanes ovannes
m: samvel samuel=
m: gagik
m: daniyar daniar
m: bakhtiyar bakhtiar bakhtiyor baxtiyor bahtiyar
m: nurlan
m: almaz
m: sooronbay sooronbai sooronbaj
m: rashad reshad
f: tamar tamara
f: ketevan ketewan ketevani keti
f: aigul aygul ajgul
m: mikhail mikheil micheil
m: georgy giorgi georgi george gueorgui
m: orkhan orxan orhan
m: elkhan elxan elchan_
m: nikol
m: serzh serge
m: levon
m: ilham
m: heydar haydar
m: irakli irakly iraklii heraclius
m: bidzina
m: armen
m: ararat
m: vahan
m: ruben rouben roupen
m: kassym kasym qasym kassim qasem
m: nursultan
m: shavkat
m: emomali emomalii imomali emamali
m: gurbanguly kurbanguly kurbankuli qurbanguli
m: serdar
m: sadyr sadir
m: islam islom
m: recep
m: mevlut mevlüt
m: hakan
m: kemal kamal
m: tayyip
f: salome salomé
f: nino
m: hayk haik haig
m: zurab zourab zura
m: khvicha
m: giorgi
m: merab
m: guram
m: nodar
m: otar
m: tengiz
m: avtandil
m: grigol
m: ilgar ilqar
m: shakhriyar shahriyar sahriyar
m: teimour teymur teimur timur temur temuri
m: rovshan rovshen ravshan
m: vugar vuqar
m: anar
m: elnur
m: emin
m: fuad
m: namig namiq
m: ramil
m: rauf
m: samir
m: tofig tofiq
m: vagif vaqif
m: zahid
m: zhanbolat janbolat zhanbolot
m: nurbol
m: yerlan erlan
m: yermek ermek
m: askar asqar
m: bauyrzhan baurzhan baurjan
m: dauren
m: galym
m: kairat qairat kayrat
m: marat
m: mukhtar muhtar
m: sapar
m: talgat talghat
m: yerzhan erzhan erjan
m: dimash
m: omurbek
m: almazbek
m: kurmanbek
m: shavkatjon
m: bahodir bakhodir
m: ekrem akram
m: selahattin
m: mansur
m: hrachya
m: serj
m: karen
m: ashot achot
m: arman
m: davit
f: elene helen eleni
f: ketino
f: nana
f: nanuli
f: eka ekaterine
f: khatia
f: anahit anahid
f: arpine arpineh
f: lusine lousine lucine
f: dariga
f: gulnara gulnora
f: aziza
f: arzu
f: mehriban mehrivan
f: elif
f: meral
f: canan
f: emine amina
f: zehra zahra
m: gia ghia
m: henrikh henrik
m: mamuka
m: besik besiki
m: tornike thornike
f: tinatin tinatine tina
m: yerlan erlan
m: nurlan
m: bakhyt bakyt baqyt bakhytzhan bakytzhan
m: azamat
m: aidos aydos
m: dosym dossym
m: zhanibek janibek
m: kairat qairat kayrat
m: serik
f: gulnara gulnora
m: sherzod sherzad
m: jamshid jamshed djamshed
m: ulugbek ulughbek
m: shukhrat shuhrat shoxrat
m: gevorg kevork kevorg gevork georg
m: hagop hakob akop hacob hakop
m: garabed karapet karabet
m: krikor grigor
m: boghos poghos bogos
m: bedros petros_
m: garik
m: mher
m: vardan vartan
m: zaven
m: harout harutyun haroutioun haroutyun arutyun harutiun haroutiun
m: nubar noubar
m: sarkis sargis
m: artur arthur= artour
m: ara
m: aram
m: avet
m: paata
m: zaza
m: shalva
m: koba
m: lasha
m: elmar
m: farhad farkhod farhod
m: mubariz
m: natiq natig
m: novruz nowruz navruz
m: qasim_ gasim
m: ramin
m: xalid_
m: zaur
f: aynur
f: gunel gunay_
f: leyla
f: sevinj sevinc
m: saparmurat saparmyrat
m: berdi
m: zhumabek jumabek djumabek
m: zhenish jenish
m: bekzat
m: erbol yerbol
m: kanat qanat
m: murat murad_ myrat
m: rakhat
m: danis
m: samat
m: temir
m: tulegen
m: umar_
m: zhomart jomart
m: zhandos jandos
m: emre
m: mehmet
m: ismet
m: cem
m: erhan
m: serkan
m: tuncay
m: yavuz
f: nune noune nouneh
f: asel assel asyl_
f: aigerim aygerim aijerim
m: arsen
m: zaal zal
m: serikzhan serikjan
m: kamoliddin kamaliddin kamaluddin
m: muhiddin mukhiddin muhyiddin
f: teona
m: arastun
m: hikmet hikmat
m: aleksandre alexandre sandro
m: akaki akakiy
m: dimitri dmitri
m: ioseb joseb
m: kote konstantine
m: malkhaz malxaz malhaz
m: sulkhan sulxan
m: teimuraz teymuraz
m: giga
f: khatuna xatuna
f: maia maya=
f: sofio sopio sophio sopho
m: arayik araik arajik arayk
m: artsvik artzvik
m: avetik avedik
m: babken babgen
m: bagrat pakrad
m: hovsep ovsep housep
m: hrayr hrair
m: khachatur khachadour khachatour xachatur khatchatour khatchadour
m: manuk manoug
m: martiros mardiros
m: mesrop mesrob
m: mikael mikayel miqayel
m: mkrtich mgrdich mkrtych mkrtitch
m: narek nareg
m: norayr norair
m: sasun sassoun
m: smbat sempad
m: suren souren
m: vache vatche
m: vahe vaheh
m: varuzhan varoujan
m: vazgen vazken
m: vigen viken
m: yervand yervant ervand
m: zhirayr jirair jirayr
f: anush anoush
f: astghik asdghig
f: gayane gaiane kayane
f: hasmik hasmig
f: lilit lilith
f: naira nayira
f: shushan shoushan
f: siranush siranoush
f: tatev datev
f: zaruhi zarouhi
f: armine armineh
m: abay abai
m: aibek aybek
m: aidar aydar
m: aidyn aydyn
m: alikhan alihan
m: amangeldy amangeldi
m: anvar anwar
m: bolat bulat
m: darkhan darhan
m: ilkhom ilhom
m: jahongir jakhongir zhakhongir
m: janysh zhanysh
m: jeenbek zheenbek
m: maksat maxat
m: olzhas oljas
m: sanjar sanzhar
m: utkir otkir
m: yerkin erkin
m: zhaksylyk jaksylyk
m: zhaslan jaslan
m: abulfaz abulfas ebulfez abulfez
m: bahruz behruz
m: fikrat fikret
m: isgandar iskandar iskander
m: jahangir cahangir
m: jalil celil
m: jamil cemil
m: javid cavid
m: kanan kenan
m: oktay oqtay ogtay
m: gurban qurban
m: shahin sahin
m: yashar yasar
m: sirojiddin sirodjidin sirojidin sirodjiddin
f: aytan aitan
f: khuraman xuraman
f: nargiz nergiz
f: zulfiyya zulfiya zulfia
m: abdulla abdullo
m: edmond edmon
m: tsotne cotne
f: ayse ayshe aishe
f: gulsen gulshen
f: sukran shukran
m: cagri chagri
m: caglar chaglar
m: cetin chetin
m: cengiz chengiz
m: sinan sinaan
m: sukru shukru
m: saban shaban
m: sevket shevket
m: serif sherif
m: oguz oghuz
m: dogan doghan
m: tugrul tughrul
m: ozgur ozguer
m: adem
m: adnan
m: alper
m: alparslan
m: atilla
m: bahadir
m: baris
m: bayram
m: bekir
m: berkay
m: berk
m: birol
m: bulent
m: burak
m: burhan
m: celal
m: cevdet
m: cihan
m: cuneyt
m: devrim
m: dilek
m: ender
m: engin
m: ercan
m: erdal
m: erdinc
m: ergun
m: erkan
m: erkut
m: erol
m: ersin
m: ertan
m: ertugrul
m: faruk
m: fatih
m: ferhat
m: ferit
m: fevzi
m: fuat
m: furkan
m: gurkan
m: haldun
m: halil
m: halit
m: hamit
m: hakki
m: hilmi
m: hulusi
m: ilhan
m: ilkay
m: ilker
m: irfan
m: izzet
m: kamuran
m: kerem
m: kursat
m: levent
m: mahmut
m: melih
m: mert
m: mesut
m: metin
m: muammer
m: mucahit
m: mutlu
m: muzaffer
m: necati
m: necdet
m: necmettin
m: nevzat
m: nihat
m: niyazi
m: nurettin
m: oguzhan
m: okan
m: onder
m: onur
m: ozan
m: ramazan
m: rasim
m: recai
m: refik
m: remzi
m: resul
m: ridvan
m: rifat
m: sabahattin
m: sedat
m: selami
m: selcuk
m: semih
m: sercan
m: serhat
m: sertac
m: sezai
m: sezgin
m: soner
m: suat
m: tahsin
m: talat
m: taner
m: tarkan
m: tayfun
m: tayfur
m: teoman
m: tevfik
m: tolga
m: tufan
m: tuncer
m: turgay
m: turgut
m: turhan
m: ufuk
m: ugur
m: umut
m: utku
m: vahit
m: vedat
m: veli
m: volkan
m: yakup
m: yalcin
m: yigit
m: zeki
m: zuhtu
f: asli
f: asuman
f: ayla
f: aysegul
f: aysun
f: begum
f: belgin
f: berna
f: betul
f: burcu
f: ceren
f: ceyda
f: cigdem
f: damla
f: defne
f: derya
f: didem
f: duygu
f: ebru
f: emel
f: esen
f: esin
f: evrim
f: ezgi
f: fadime
f: feray
f: figen
f: filiz
f: fulya
f: funda
f: gaye
f: gizem
f: gokce
f: gulcan
f: gulizar
f: gulsum
f: handan
f: hande
f: hulya
f: idil
f: ilknur
f: ipek
f: kubra
f: lale
f: meltem
f: merve
f: muge
f: mujde
f: nalan
f: nazli
f: nermin
f: neslihan
f: nesrin
f: nevin
f: nihal
f: nilgun
f: nilufer
f: nurcan
f: nurdan
f: nurgul
f: nursel
f: ozge
f: ozlem
f: pervin
f: pinar
f: rabia
f: reyhan
f: saniye
f: sanem
f: seda
f: selin
f: sema
f: semra
f: serap
f: serpil
f: sevgi
f: sevil
f: sevim
f: seyhan
f: sibel
f: simay
f: songul
f: suheyla
f: tugba
f: tugce
f: tulay
f: tulin
f: yasemin
f: yeliz
f: yesim
f: zeliha
f: zerrin
f: zubeyde
f: zuhal
`,
  indic: `
m: narendra
m: atal
m: bihari behari
m: rahul
m: amit ameet
m: subrahmanyam subramaniam subrahmanyan subramanyam subramanian subramaniyan subramanyan
m: raj
m: rajiv rajeev
m: sanjay sanjai sanjaya sanjoy
m: vijay vijai bijoy_
m: vikram vikrum bikram
m: vivek viveck
m: krishna krishnan_ krishnan_
m: lakshman laxman
m: manmohan
m: sunil suneel
m: sudhir sudheer
m: dinesh
m: mahinda
m: gotabaya gotabhaya
m: ranil
m: maithripala maitripala
m: anura
m: siddharth siddhartha sidharth
m: arvind aravind arvinda arbind
m: jagdish jagadish jagdeesh
m: jayshankar jaishankar
m: pranab pranav
m: nitish
m: uddhav udhav
m: piyush
f: mamata
f: sonia soniya
f: priyanka
f: lakshmi laxmi
f: sushma susma shushma sushama
f: indira
f: nirmala
f: sheikh_
f: smriti
f: meenakshi minakshi
f: deepika dipika
f: pooja puja
f: geeta gita
f: neelam nilam
f: suneeta sunita
m: sourav saurav saurabh
m: virender virendra
m: lalu laloo
m: chandrashekar chandrasekhar chandrashekhar chandrasekar
m: chandrababu
m: mahendra mahinder
m: surendra surinder surender
m: rajendra rajinder rajender rajinder_
m: narender narinder
m: harendra harinder
m: jitendra jitender jeetendra
m: dharmendra dharmender
m: devendra devender davinder debendra
m: bhupendra bhupinder bhupender bupendra
m: ravindra ravinder ravindranath rabindra
m: upendra
m: ashok asoka asok
m: ashwin aswin ashvin
m: bhim
m: ganesh ganesha
m: girish gireesh
m: gopal
m: harish hareesh
m: hemant
m: himanta
m: jagan
m: jyotiraditya
m: kapil
m: karan
m: kartik karthik
m: kishore kishor
m: kumar
m: madhav
m: mahesh
m: manish maneesh
m: mohan
m: mukesh
m: mulayam
m: naresh
m: navin naveen nabin
m: nikhil
m: nitin
m: pankaj
m: pavan pawan
m: prakash parkash
m: pramod
m: prashant prasanth prashanth
m: praveen pravin
m: rajesh
m: rakesh
m: ramesh
m: ravi
m: rohit
m: sachin
m: sandeep sandip
m: santosh
m: sathya satya
m: shashi
m: shiv siva shiva
m: sudhanshu
m: suresh
m: sushil susheel
m: sunil
m: uday
m: umesh
m: varun
m: venkatesh venkatesan
m: vinay binay
m: vinod binod
m: yogendra
m: yogi
m: mahela
m: muttiah muthiah
m: kumara
m: tharman
m: jyoti jyothi
m: siddaramaiah siddharamaiah
m: sanath
f: mamta mamata
f: anita
f: anjali
f: ananya
f: aparna
f: deepa dipa
f: hema
f: jaya
f: kavita kavitha kabita
f: kiran kiren
f: lata latha
f: maneka
f: maya
f: medha
f: mira meera
f: nandini
f: nita neeta
f: pratibha prathibha
f: radha
f: rekha
f: renu
f: rita reeta
f: sarojini
f: savitri
f: shalini
f: sheila sheela
f: sita seetha
f: swati swathi
f: uma
f: usha
f: vasundhara basundhara
f: vidya
m: aditya adithya
m: ajay ajai
m: ajit ajith
m: akhilesh akilesh
m: anil
m: avinash abinash
m: bharat barath
m: chandra
m: debashish debasish
m: deepak dipak
m: dilip dileep
m: jaideep jaydeep
m: jayant jayanth jayanta
m: kamal
m: manoj
m: narayan narayana narayanan_
m: niranjan
m: prabhat
m: pradeep pradip
m: ranjit ranjith
m: sanjiv sanjeev
m: satish sateesh
m: shivshankar
m: sriram sreeram shriram
m: subhash subhas
m: tapan
m: yashwant yashvant
m: yogesh
m: arjun arjuna
m: arun
f: leela lila
f: madhu
f: meena mina_
f: nalini
f: neha
f: priya
f: rina reena
f: savita savitha
f: seema sima
f: shanta
f: vasudha
m: gurpreet gurprit
m: manpreet manprit
m: harpreet harprit
m: baljit baljeet
m: sukhbir sukhbeer
m: jagmeet jagmit
m: iqbal
m: mahmudul
m: shahidul shahidullah_
m: rafiqul
m: aminul
m: nazrul
m: mizanur
m: zia ziaur ziaul
m: saiful
f: amita
f: tanvi tanwi
m: abhishek avishek
m: amartya amarta
m: amarinder amrinder
m: anand ananda
m: anant ananth
m: aniruddha anirudh aniruddh
m: anup anoop
m: asim aseem ashim
m: ashish asish ashis asis
m: basudev vasudev
m: vishwajit biswajit biswajeet
m: brahma bramha
m: brijesh brajesh
m: charanjit charanjeet
m: chiranjeevi chiranjivi
m: dhananjay dhananjaya
m: gaurav gourav
m: gautam goutam gowtham gautham
m: govind gobind gobinda govinda
m: harjit harjeet
m: harsh harsha
m: hardeep hardip
m: indrajit indrajeet
m: inder indra
m: ishwar eswar iswar
m: janardhan janardan
m: kailash kailas
m: kamalesh kamlesh
m: kuldeep kuldip
m: murali murli
m: narasimha narsimha
m: partha parth
m: pinarayi pinarai
m: rajdeep rajdip
m: randeep randip
m: sharad sarad
m: sarath sarat sharath
m: satyendra satyender
m: satyajit satyajeet
m: rajnath
m: raghunath
m: shailesh sailesh
m: shankar sankar shanker
m: shantanu santanu
m: shekhar sekhar
m: shubhendu suvendu subhendu
m: shyam syam
m: subrata subroto
m: sudip sudeep
m: sujit sujeet
m: sumit sumeet
m: surjit surjeet
m: surya suriya
m: tejashwi tejasvi
m: vasant basant
m: venkaiah venkayya
m: vikas bikash vikash bikas
m: vimal bimal
m: vineet vinit
m: vishal bishal
m: vishwanath viswanath biswanath
m: sajith sajit
m: tilak thilak
m: wijeyadasa wijayadasa
m: prithviraj prithwiraj
m: pratap pratapa
m: biplab viplab
m: rishi rushi
m: ramachandran ramchandran
m: radhakrishnan radhakrishna
m: balakrishnan balakrishna
m: jayaram jairam
m: jaswant jaswanth
m: paramjit paramjeet
m: sarabjit sarabjeet
m: jasbir jasveer jasvir
m: ranbir ranveer ranvir
m: rana rane
m: amol amole
m: bhagwant bhagvant
m: dhirendra dhirender
m: thol tol
m: velupillai vellupillai
m: azhagiri alagiri
m: murugan muruhan
m: selvam chelvam
m: kanimozhi kanimoli
m: palaniswami palanisamy palaniswamy
f: deepti dipti
f: gauri gowri
f: jayalalithaa jayalalitha jayalalita
f: jayanthi jayanti
f: lalita lalitha
f: mehbooba mehbuba
f: poonam punam
f: preeti priti preethi
f: revathi revati
f: roopa rupa
f: sangeeta sangita
f: saraswati saraswathi
f: sasikala shashikala
f: shobha sobha
f: shruti sruti
f: shweta sweta swetha
f: sujata sujatha
f: vandana bandana
f: veena vina
f: vineeta vinita
f: archana arcana
f: nandita nondita
f: sharmila sarmila
f: sumitra sumithra
f: chandrika candrika
f: padmavati padmavathi
f: tulsi tulasi
m: digvijay digvijaya
m: buddhadeb buddhadev
m: raghuram raghuraman
m: tridib tridip
m: pulok pulak
m: asaduzzaman asaduzaman
f: nirupama nirupma
f: pratima protima
f: purnima poornima
f: kumari kumaree
f: sunanda sunonda
m: sitaram seetharam seetaram
m: dipu deepu
m: raju rajoo
m: ramadoss ramadas
m: akash aakash
m: akhil
m: akshay
m: alok
m: amitabh
m: amrit
m: ankit
m: anuj
m: anupam
m: anurag
m: ashutosh
m: atul
m: bhaskar
m: bhupesh
m: bipin vipin
m: chandan
m: chetan
m: dalip
m: dhruv
m: jatin
m: jayesh
m: kalyan
m: keshav
m: kunal
m: lalit
m: lokesh
m: mayank
m: mihir
m: milind
m: mohit
m: mukul
m: nagesh
m: neeraj niraj
m: nilesh neelesh
m: nirmal
m: prafulla praful
m: prahlad
m: puneet punit
m: raghav
m: raghu
m: rajat
m: rajkumar
m: ranjan
m: shrikant srikanth shrikanth
m: shubham
m: somnath
m: srinivas shrinivas
m: subodh
m: suman
m: tarun
m: tejas
m: vaibhav
m: venkat
m: vishnu
f: aarti arti
f: aditi
f: ambika
f: amrita
f: anju
f: ankita
f: aruna
f: bharti bharati
f: bhavna bhavana
f: chitra
f: divya
f: gayatri
f: janaki
f: kalpana
f: kusum
f: madhavi
f: madhuri
f: malati malathi
f: malini
f: manisha
f: megha
f: namrata
f: nidhi
f: padma
f: pallavi
f: prachi
f: rachna rachana
f: radhika
f: rani
f: rajani rajni
f: ramya
f: rashmi
f: renuka
f: ritu reetu
f: rohini
f: ruchi
f: rupali
f: sandhya
f: sanjana
f: sapna swapna
f: sarita
f: sarla sarala
f: shilpa
f: shivani
f: shreya
f: sneha
f: sonal
f: sonali
f: sudha
f: sushila susheela
f: varsha
f: vibha
f: vimala bimala
`,
}

/**
 * Given names that are one name in several spellings or short forms. A line is one name; its first word stands for all.
 * Written for this project from general knowledge of the transliteration systems and of English hypocorisms.
 * `f` before a colon marks women's names, `m` men's; `u` both. A spelling may stand in one line per section only.
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

export const GIVEN_NAME_CLASSES: Partial<Record<Origin, string>> = {
  western: `
m: william bill billy will willy willie liam_ wm
m: robert bob bobby rob robbie bert_
m: richard rick ricky dick rich richie
m: james jim jimmy jimmie jamie_ jas
m: john johnny jack johnnie jon_
m: jonathan jon jonathon johnathan
m: joseph joe joey jos
m: michael mike mick mickey micky mikey
m: thomas tom tommy thom
m: charles chuck charlie charley chas
m: edward ed eddie ted ned eddy teddy
m: edwin
m: anthony tony antony
m: andrew andy drew
m: bernard bernie barney
m: benjamin ben benny benji
m: christopher chris kit
m: daniel dan danny
m: david dave davey
m: donald don donny donnie
m: douglas doug
m: frederick fred freddy freddie fredrick frederic
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
m: zachary zach zack zachery
m: alexander alex alec xander alexandre_
m: albert al
m: alfred alf alfie fred_
m: arthur art
m: bradley brad
m: clifford cliff
m: curtis curt
m: eugene gene
m: harold
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
m: herbert herb
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
m: jerome
m: kevin kev
m: calvin cal
m: dominic dom
m: donovan
m: francisco paco pancho
m: jose pepe
m: ignacio nacho
m: manuel manolo
f: elizabeth liz lizzie beth betty eliza bess bessie betsy elisabeth libby liza
f: katherine kate kathy katie cathy catherine kathryn katharine cathryn kitty kat
f: margaret maggie meg peg peggy marge margie
f: patricia patty trish patti tricia
f: deborah deb debbie debra
f: susan sue susie suzy
f: barbara barb barbie
f: jennifer jen jenny jenn
f: jessica jess jessie
f: rebecca becky becca rebekah
f: victoria vicky vicki tori
f: christine christina chrissy tina
f: cynthia cindy
f: judith judy judi
f: kimberly kim kimberley
f: pamela pam
f: sandra sandy
f: theresa teresa terri tess
f: valerie val
f: abigail abby
f: amanda mandy
f: angela angie
f: dorothy dot dottie
f: eleanor ellie nell nellie
f: jacqueline jackie
f: josephine josie
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
f: natalie nat
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
f: mary molly polly
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
m: bartholomew bart
m: clinton clint
m: cornelius neil_
m: desmond des
m: edmund ned
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
m: sebastian seb
m: sylvester sly
m: thaddeus thad
m: tobias
m: vernon vern
m: wallace wally
m: wilfred wilf
m: winston
`,
  slavic: `
m: zeljko željko
m: gjorge gorge
m: evgeny yevgen evhen
m: dragan
m: goran
m: nebojsa
m: zdravko
m: tomislav
m: bozidar
m: vuk
m: ales
m: yanka
m: kanstantin
m: viachorka
f: jelena
f: ljiljana
f: nataša natasa
f: zorica
m: alexander aleksandr oleksandr aliaksandr alyaksandr aleksander aleksandar oleksander alexandr sasha sashko olexandr
m: alexei alexey aleksei aleksey oleksii oleksiy oleksiĭ aliaksei aliaksiej alyaksey alexej aleksej olexiy
m: andrei andrey andrii andriy andrej andrij andriĭ
m: anton
m: anatoly anatoliy anatolii anatoli
m: arkady arkadiy arkadii
m: artem artyom artiom
m: arseniy arsenii arseny
m: boris borys barys
m: bohdan bogdan
m: denis denys dzianis
m: dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dmitrij
m: eduard
m: evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevgenii yevhen yevhenii yevheniy ievgen yauhen evgenij jewgeni
m: fyodor fedor fiodor fedir
m: gennady gennadiy gennadii gennadi hennadiy hennadii henadz
m: georgy georgiy georgii georgi heorhiy heorhii
m: gleb hlib
m: grigory grigoriy grigorii hryhoriy hryhorii grigori
m: igor ihor ihar
m: ilya ilia illia illya
m: ivan
m: kirill kyrylo kiril
m: konstantin kostiantyn kostyantyn kanstantsin
m: leonid
m: lev
m: maxim maksim maksym maksymilian_
m: mikhail mykhailo mykhaylo mikhailo mikhaylo mikhael mihail mikalai_
m: mykola nikolai nikolay mikalai mikola nikolaj mikalay nikola_
m: mstislav mstyslav
m: nikita mykyta
m: oleg oleh aleh
m: pavel pavlo pavlov_ pavlyo
m: petro pyotr piotr petr
m: roman
m: rostislav rostyslav
m: ruslan
m: rustem
m: semyon semen semion
m: sergei sergey serhii serhiy sergiy sergii siarhei siarhey syarhei serhij sergej serge_
m: stanislav stanislaŭ stanislaw
m: stepan
m: svyatoslav sviatoslav
m: taras
m: timofey timofei tymofiy tymofii
m: valentin valentyn valiantsin
m: valery valeriy valerii valeri valeriĭ
m: vasily vasiliy vasilii vasyl vasil vassily
m: viktor wiktor
m: vitaly vitaliy vitalii vitali
m: vladimir volodymyr uladzimir wladimir volodimir
m: vladislav vladyslav uladzislau
m: vsevolod
m: vyacheslav viacheslav vjacheslav vecheslav viachaslau viatcheslav
m: yaroslav iaroslav jaroslav
m: yegor egor yehor iegor yahor
m: yuri yury yuriy yurii iurii iouri jurij juri yuriĭ
m: zakhar
m: zoran
m: slobodan
m: milan
m: milorad
m: radovan
m: ratko
m: ivica
m: rumen
m: boyko boiko
m: boyan bojan
m: kiril_
m: zurab
m: ramzan
m: yan_
m: miroslav
m: kaja_
f: alexandra aleksandra oleksandra
f: alina
f: alla
f: alona alyona aliona olena_ elena_
f: anastasia anastasiya anastasiia anastasija
f: anna hanna ganna
f: darya daria dariia dariya
f: ekaterina yekaterina kateryna katsiaryna katerina
f: elena yelena olena alena ielena
f: elvira
f: galina halyna halina
f: irina iryna iryna_ arina_
f: julia yulia yuliya yuliia iuliia julija juliya
f: ksenia kseniya kseniia xenia
f: larisa larysa
f: ludmila lyudmila lyudmyla liudmyla ljudmila
f: lesia lesya lesja
f: margarita
f: maria mariya mariia marija mariam_
f: marina maryna
f: nadezhda nadiya nadiia nadia nadja nadeja nadejda
f: zhanna janna jeanna
f: liubov lyubov lubov ljubov
f: natalia nataliya nataliia natalya natallia natalja natasha
f: nina
f: oksana oxana aksana
f: olga olha volha
f: polina
f: sofia sofiya sofiia
f: svetlana svitlana sviatlana
f: tatiana tatyana tetiana tetyana tatsiana
f: valentina valentyna
f: vera vira
f: veronika veranika
f: viktoria viktoriya viktoriia
f: yevgenia yevgeniya evgenia yevheniia yevheniya
f: zinaida
`,
  arabic: `
m: fayez fayiz faiz
m: chakib shakib
m: abubakr aboubakr abubaker abubakar aboubacar
m: noureddine nureddin nureddine nouraddin nooruddin nuruddin
m: mahmoud mehmood mahmood
m: saeed saeid
m: mohsen muhsin
m: parviz parvez
m: najibullah najeebullah
m: hamidreza
m: alireza
m: gholamreza ghulamreza
m: bagher baqer baqir
m: masoumeh
m: chaudhry chaudhary chaudhri choudhury chowdhury
m: zulfiqar zulfikar
m: hussam husam hossam
m: jibril jebril
m: adel adil
m: ehab ihab
m: essam issam isam
m: ezzedine izzedine ezzedin
m: haitham haytham
m: hatem hatim
m: jassim jasim jassem
m: laith layth
m: maher mahir
m: mazen mazin
m: nadim nadeem
m: nizar
m: qusay kusay
m: ramzi ramzy
m: riad riyad
m: shawqi shawki
m: sultan
m: taha
m: wael wail
m: wissam wisam
m: yaqub yaqoob yakoub
m: zuhair zuheir zouheir
m: taieb tayeb
m: lakhdar
m: ghulam gholam
m: gul
m: hamayun humayun
m: naeem naim
m: shahid chahid
m: tahir taher
m: waheed wahid
m: aminullah
f: houda huda hoda
f: iman eman
f: lina leena
f: mona muna
f: nawal
f: samia samiya
f: sanaa sana
f: souad suad
f: widad wedad
f: hanane
f: rima reema
f: somayeh somaye sumayya
f: parisa
f: niloufar nilufar
m: mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud_ mahomed muhammet mohd
m: mahmoud mahmud mahmood
m: ahmed ahmad ahmet_
m: hussein husayn hossein husain hussain husein hosein hoseyn
m: hassan hasan hasan_
m: ali
m: abdullah abdallah abdulla abdalla abdollah
m: abdulrahman abdurrahman abdelrahman abdurahman abdalrahman
m: abdulaziz abdelaziz abdalaziz
m: abdelfattah abdulfattah abdalfattah abdulfatah
m: abdelkader abdulqadir abdelqader abdulkadir
m: ayman aiman aymen
m: anwar anouar
m: ashraf achraf
m: bashar bachar
m: bashir bachir basheer
m: fahd fahad
m: faisal faysal feisal faycal
m: farid fareed
m: fouad fuad fuad_
m: ghassan gassan
m: gamal jamal
m: habib
m: hamad
m: hamid hameed
m: haider haydar haidar heydar hayder
m: hisham hicham
m: ibrahim ebrahim brahim
m: imad emad imed
m: ismail ismael esmail esmaeil ismaeel
m: jalal jelal
m: javad jawad djavad
m: kamal kamel kemal_
m: karim kareem kerim
m: khaled khalid haled
m: khalifa khalifah
m: majid majeed madjid
m: mansour mansur mansoor
m: marwan marouane
m: masoud massoud masud masood
m: mehdi mahdi
m: moammar muammar moamer mu'ammar muamar
m: moqtada muqtada moktada
m: moncef munsif monsef
m: mostafa mustafa mustapha moustafa mostefa
m: munir mounir
m: musa mousa moussa moosa
m: nabil nabeel nebil
m: najib naguib nagib najeeb
m: nasser nasir naser nassir
m: nouri nuri noori
m: omar umar omer_
m: osama usama ousama
m: othman uthman osman
m: qasem qassem kassem qasim kasim ghasem ghassem qassim
m: qais kais
m: rafik rafiq rafeeq
m: rached rashid rachid rasheed
m: reza rida ridha
m: saad sa'ad
m: saddam sadam
m: said saeed saied sa'id
m: salah
m: saleh salih saalih
m: salim saleem
m: salem
m: salman
m: sami
m: samir sameer
m: seif saif sayf
m: sharif sherif cherif shareef charif
m: suleiman sulaiman soleiman suleyman sulayman
m: tamim tameem
m: tarek tariq tarik tareq
m: usman_
m: walid waleed oualid
m: yahya yehya yahia
m: yasser yasir yaser
m: yousef yusuf youssef yousuf yusef yusif joussef youcef
m: younes yunus younis
m: zayed zaid_ zayd
m: ziad ziyad zyad
m: zine
m: ayatollah_
m: amir emir_
m: hadi
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
f: aisha ayesha aicha aysha aishah
f: amina aminah
f: fatima fatimah fatema fateme fatemeh
f: khadija khadijah khadidja
f: leila layla laila leyla
f: maryam mariam miriam_
f: malala
f: nadia nadiya
f: noor nour nur
f: rania raniya
f: salma selma
f: sheikha
f: zainab zaynab zeinab zineb
f: zahra zohra
f: shirin shireen
f: nasrin nasreen
f: narges nargess
f: masoumeh masumeh
f: tawakkol tawakkul tawakul
f: yasmin yasmeen jasmin
f: hanan
`,
  hebrew: `
m: eliakim elyakim
m: elazar eliezer
m: eitan eytan
m: amichai amihai
m: yechiel yehiel
m: yonatan jonathan
m: dror
m: ofir
m: boaz
m: nissim
m: pinchas pinhas
m: zalman
m: mendel
f: michal
f: ilana
f: tzipora zipora
f: rivka
f: shoshana
f: orit
m: benjamin binyamin benyamin bibi biniamin
m: isaac yitzhak itzhak yitzchak izhak itzik
m: shimon
m: moshe
m: yaakov yaacov jacob ya'akov yakov
m: yair ya'ir jair
m: yoav
m: yossi yosef yoseph
m: yehuda yehudah
m: yisrael israel
m: yehoshua
m: ehud
m: ariel arik
m: avigdor
m: avraham avram
m: avi
m: bezalel betzalel
m: chaim haim hayim
m: dan
m: eli
m: gadi
m: gideon gidon
m: herzl herzi
m: itamar
m: menachem menahem
m: mordechai mordekhai
m: naftali naphtali
m: natan
m: nir
m: reuven reuben
m: shaul
m: shlomo
m: shmuel
m: tzachi tzahi zachi tsahi
m: tzvi zvi tsvi
m: uri
m: uzi
m: zeev ze'ev
m: gilad
m: ron
f: tzipi zippi tsipi
f: ayelet
f: golda
f: merav
f: tamar
f: yael
f: chana
`,
  greek: `
f: eleftheria
f: vasiliki
f: despina
f: sofia
f: marina
m: michalis
m: sotiris sotirios
m: makis
m: takis
m: argyris argyrios
m: anastasios tasos
m: emmanouil manolis
m: georgios giorgos george yiorgos yorgos giorgios
m: yannis giannis ioannis yiannis ioannes
m: konstantinos kostas constantine costas kostantinos constantinos
m: nikolaos nikos
m: dimitrios dimitris demetris demetrios
m: alexis alexios
m: alexandros
m: antonis antonios
m: evangelos vangelis
m: panagiotis panayiotis panos panayotis
m: kyriakos kiriakos
m: efstathios stathis
m: stavros
m: spyros spyridon spiros
m: theodoros thodoris
m: vassilis vasilis vasileios vassilios
m: yanis
m: euclid efkleidis eukleides efklidis eukleidis
m: lukas loukas
m: prokopis prokopios
m: stelios stylianos
m: athanasios thanasis
m: petros
m: pavlos
m: christos hristos
m: charalambos haralambos
m: michalis michail
m: achilleas
m: adonis
f: ekaterini katerina aikaterini
f: eleni
f: dora theodora
f: zoe zoi
f: dimitra
f: olga
f: effie
f: niki
`,
  caucasian: `
m: david davit
m: levan
m: mamuka
m: vakhtang
m: zviad
m: kakha
m: archil
m: nika
m: kassymjomart kasymzhomart kassymzhomart kasymjomart
m: jeyhun ceyhun
m: elchin elçin
m: artak
m: vahagn
m: hrant
m: garegin karekin
m: tigran dikran
m: hovhannes
m: samvel
m: gagik
m: daniyar
m: bakhtiyar bakhtiar
m: nurlan
m: almaz
m: sooronbay sooronbai
m: rashad
f: tamar tamara
f: ketevan ketewan
f: aigul aygul
m: mikhail mikheil micheil
m: georgy giorgi georgi
m: orkhan orxan orhan
m: elkhan elxan
m: nikol
m: serzh serge
m: levon
m: ilham
m: heydar haydar
m: irakli irakly
m: bidzina
m: armen
m: ararat
m: vahan
m: ruben
m: kassym kasym qasym kassim
m: nursultan
m: shavkat
m: emomali emomalii imomali
m: gurbanguly kurbanguly
m: serdar
m: sadyr sadir
m: islam
m: recep
m: mevlut mevlüt
m: hakan
m: kemal
m: tayyip
f: salome salomé
f: nino
`,
  indic: `
m: narendra
m: rahul
m: amit
m: subrahmanyam subramaniam subrahmanyan subramanyam
m: raj
m: rajiv rajeev
m: sanjay sanjai
m: vijay vijai
m: vikram vikrum
m: vivek viveck
m: krishna krishnan_
m: lakshman laxman
m: manmohan
m: sunil suneel
m: sudhir sudheer
m: dinesh
m: mahinda
m: gotabaya
m: ranil
m: maithripala
m: anura
m: siddharth siddhartha sidharth
m: arvind aravind arvinda
m: jagdish jagadish
m: jayshankar jaishankar
m: pranab
m: nitish
m: uddhav udhav
m: piyush
f: mamata
f: sonia
f: priyanka
f: lakshmi laxmi
f: sushma
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
`,
}

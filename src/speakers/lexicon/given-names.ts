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
  | 'thai'

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
f: patricia patty trish patti tricia pat
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
m: johannes
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
`,
  slavic: `
m: zeljko željko
m: gjorge gorge
m: evgeny yevgen evhen evgenij jewgenij eugene
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
m: alexei alexey aleksei aleksey oleksii oleksiy oleksiĭ aliaksei aliaksiej alyaksey alexej aleksej olexiy alexi aleksii
m: andrei andrey andrii andriy andrej andrij andriĭ
m: anton
m: anatoly anatoliy anatolii anatoli anatol anatolij
m: arkady arkadiy arkadii arkadi arkadij
m: artem artyom artiom
m: arseniy arsenii arseny
m: boris borys barys
m: bohdan bogdan
m: denis denys dzianis
m: dmitry dmitri dmitriy dmitrii dmytro dzmitry dimitri dmitrij dimitry dzmitryi
m: eduard
m: evgeny evgeni evgenii evgeniy yevgeny yevgeni yevgeniy yevgenii yevhen yevhenii yevheniy ievgen yauhen evgenij jewgeni yaugen
m: fyodor fedor fiodor fedir fyodir theodor_
m: gennady gennadiy gennadii gennadi hennadiy hennadii henadz genady guennadi
m: georgy georgiy georgii georgi heorhiy heorhii gueorgui heorhi georgij gjorgji gjorgi djordji
m: gleb hlib
m: grigory grigoriy grigorii hryhoriy hryhorii grigori
m: igor ihor ihar
m: ilya ilia illia illya
m: ivan
m: kirill kyrylo kiril
m: konstantin kostiantyn kostyantyn kanstantsin constantin kostiantin
m: leonid leanid
m: lev
m: maxim maksim maksym maksymilian_
m: mikhail mykhailo mykhaylo mikhailo mikhaylo mikhael mihail mikalai_ michail michael mikail mihailo mihajlo
m: mykola nikolai nikolay mikalai mikola nikolaj mikalay nikola_ nicolai_
m: mstislav mstyslav
m: nikita mykyta
m: oleg oleh aleh
m: pavel pavlo pavlov_ pavlyo paval pawel
m: petro pyotr piotr petr
m: roman raman
m: rostislav rostyslav
m: ruslan
m: rustem rustam rostam
m: semyon semen semion semjon syemyon
m: sergei sergey serhii serhiy sergiy sergii siarhei siarhey syarhei serhij sergej serge_
m: stanislav stanislaŭ stanislaw
m: stepan stsiapan
m: svyatoslav sviatoslav
m: taras
m: timofey timofei tymofiy tymofii
m: valentin valentyn valiantsin
m: valery valeriy valerii valeri valeriĭ valerij
m: vasily vasiliy vasilii vasyl vasil vassily vasili vassili vasyliy wasil
m: viktor wiktor viktar victor
m: vitaly vitaliy vitalii vitali vitalij vital vitaliĭ
m: vladimir volodymyr uladzimir wladimir volodimir vladymyr wolodymyr
m: vladislav vladyslav uladzislau wladyslaw
m: vsevolod
m: vyacheslav viacheslav vjacheslav vecheslav viachaslau viatcheslav
m: yaroslav iaroslav jaroslav
m: yegor egor yehor iegor yahor jegor
m: yuri yury yuriy yurii iurii iouri jurij juri yuriĭ
m: zakhar zahar zakhary
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
f: alona alyona aliona alena
f: anastasia anastasiya anastasiia anastasija
f: anna hanna ganna
f: darya daria dariia dariya darja
f: ekaterina yekaterina kateryna katsiaryna katerina catherine
f: elena yelena olena alena ielena
f: elvira
f: galina halyna halina
f: irina iryna iryna_ arina_
f: julia yulia yuliya yuliia iuliia julija juliya iulia
f: ksenia kseniya kseniia xenia
f: larisa larysa
f: ludmila lyudmila lyudmyla liudmyla ljudmila
f: lesia lesya lesja
f: margarita
f: maria mariya mariia marija mariam_ marya maryia
f: marina maryna
f: nadezhda nadiya nadiia nadia nadja nadeja nadejda
f: zhanna janna jeanna
f: liubov lyubov lubov ljubov
f: natalia nataliya nataliia natalya natallia natalja natasha
f: nina
f: oksana oxana aksana
f: olga olha volha
f: polina
f: sofia sofiya sofiia sofya sophia sofija
f: svetlana svitlana sviatlana
f: tatiana tatyana tetiana tetyana tatsiana
f: valentina valentyna
f: vera vira
f: veronika veranika veronica
f: viktoria viktoriya viktoriia victoria viktoryia
f: yevgenia yevgeniya evgenia yevheniia yevheniya
f: zinaida
m: daniil danil danila danylo daniel danilo
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
m: filipp pylyp philipp_
m: luka
m: marko
m: oles
m: orest
m: ostap
m: severyn
m: solomon
m: yakov yakiv
m: yosyp osip
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
m: zhelyu zheliu jelio
m: krasimir krassimir
m: lyubomir ljubomir lubomir
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
f: mariana maryana marianna
f: antonina
f: arina aryna
f: bohdana bogdana
f: daryna
f: inna
f: kira kyra
f: lada
f: lilia liliya liliia
f: nelly nelli
f: oleksiia
f: raisa
f: rimma rima
f: ruslana
f: snezhana snizhana
f: taisia taisiya
f: tamara
f: uliana ulyana
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
m: stoyan stojan
m: lyuben ljuben
m: hrvoje
m: tihomir
m: svetozar
f: zoriana zoryana
f: valeria valeriya valeriia
m: kuzma kozma
m: luka_
m: oleksa olexa
m: nazar
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
`,
  arabic: `
m: fayez fayiz faiz
m: chakib shakib sakib
m: abubakr aboubakr abubaker abubakar aboubacar
m: noureddine nureddin nureddine nouraddin nooruddin nuruddin nouredine nouraldin
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
m: hussam husam hossam houssam
m: jibril jebril
m: adel adil
m: ehab ihab
m: essam issam isam
m: ezzedine izzedine ezzedin azzedine azeddine izzedin
m: haitham haytham heitham
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
m: yaqub yaqoob yakoub yacoub yacub
m: zuhair zuheir zouheir zuhayr zoheir
m: taieb tayeb
m: lakhdar
m: ghulam gholam golam
m: gul
m: hamayun humayun
m: naeem naim nayeem
m: shahid chahid
m: tahir taher tahar
m: waheed wahid
m: aminullah
f: houda huda hoda
f: iman eman imane
f: lina leena
f: mona muna
f: nawal
f: samia samiya
f: sanaa sana
f: souad suad soad
f: widad wedad
f: hanane
f: rima reema
f: somayeh somaye sumayya sumaya soumaya
f: parisa
f: niloufar nilufar
m: mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamud_ mahomed muhammet mohd mo moh mhamed maxamed maxamuud
m: mahmoud mahmud mahmood
m: ahmed ahmad ahmet_
m: hussein husayn hossein husain hussain husein hosein hoseyn hussien xuseen hossain hocine houcine
m: hassan hasan hasan_ xasan
m: ali aly cali
m: abdullah abdallah abdulla abdalla abdollah
m: abdulrahman abdurrahman abdelrahman abdurahman abdalrahman abdirahman abdiraxman
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
m: gamal jamal
m: habib habeeb
m: hamad
m: hamid hameed
m: haider haydar haidar heydar hayder
m: hisham hicham hesham hichem
m: ibrahim ebrahim brahim ibraheem ibrahima
m: imad emad imed
m: ismail ismael esmail esmaeil ismaeel ismayil
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
m: mostafa mustafa mustapha moustafa mostefa moustapha mostapha
m: munir mounir
m: musa mousa moussa moosa
m: nabil nabeel nebil
m: najib naguib nagib najeeb najibullah_
m: nasser nasir naser nassir nacer
m: nouri nuri noori
m: omar umar omer_ omer cumar omer_
m: osama usama ousama oussama ossama
m: othman uthman osman othmane ousmane
m: qasem qassem kassem qasim kasim ghasem ghassem qassim
m: qais kais
m: rafik rafiq rafeeq rafique
m: rached rashid rachid rasheed
m: reza rida ridha redha
m: saad sa'ad
m: saddam sadam
m: said saeed saied sa'id
m: salah
m: saleh salih saalih
m: salim saleem selim slim
m: salem
m: salman
m: sami samy samee
m: samir sameer
m: seif saif sayf
m: sharif sherif cherif shareef charif
m: suleiman sulaiman soleiman suleyman sulayman
m: tamim tameem
m: tarek tariq tarik tareq
m: usman_
m: walid waleed oualid
m: yahya yehya yahia yehia yehiya
m: yasser yasir yaser
m: yousef yusuf youssef yousuf yusef yusif joussef youcef yussuf youssouf jusuf yousif
m: younes yunus younis yunis younous
m: zayed zaid_ zayd
m: ziad ziyad zyad
m: zine zain zein zayn
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
f: aisha ayesha aicha aysha aishah aïcha aischa
f: amina aminah
f: fatima fatimah fatema fateme fatemeh fatma fatiha_
f: khadija khadijah khadidja xadice xadica hatice xadija khadeeja
f: leila layla laila leyla
f: maryam mariam miriam_ meryem miriam_ mariyam
f: malala
f: nadia nadiya
f: noor nour nur noura_
f: rania raniya ranya
f: salma selma
f: sheikha
f: zainab zaynab zeinab zineb zeynab zeyneb
f: zahra zohra
f: shirin shireen
f: nasrin nasreen
f: narges nargess
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
m: amr amro amrou
m: aziz azeez
m: badr
m: bilal belal bilel
m: daoud dawood daud dawud davood
m: fadi
m: fathi fethi fathy
m: fayyad fayad
m: ghazi gazi ghazy
m: hazem hazim
m: hossam
m: idris idriss edris driss
m: iyad ayad eyad
m: jaber jabir
m: jaafar jafar jaffar
m: junaid junayd
m: luay louay loay
m: marzouk
m: mubarak
m: muqbil
m: nabih nabeeh
m: nuh nooh
m: rami ramy
m: rauf raouf
m: sajid
m: shakir shaker chaker
m: shaukat shawkat
m: sohail suhail
m: talal
m: tufail
m: wajih
m: waqar
m: yazid yazeed yezid
m: zafar
m: zaki
m: nawaz
m: gebran jibran gibran joubran
m: raad
m: muhsin mohsin
m: hamza hamzah
m: taieb
m: abdulkarim abdelkarim abdulkareem
m: abdullatif abdellatif
m: abdulmalik abdelmalek
m: abdulmajid abdelmajid
m: abdulhamid abdelhamid
m: abdulhakim abdelhakim
m: abdulsalam abdelsalam abdessalam
m: abdulrashid abdelrashid
m: muhiddin mukhiddin mohiuddin muhyiddin
f: nabila nabeela
f: loujain lujain
f: ons
f: asma asmaa
f: hiba heba
f: hala
f: lubna loubna
f: najla
f: reem rim
f: sawsan
f: shaima
f: wafa wafaa ouafa
f: nawal
f: golshifteh
f: masih
f: mahsa
f: sahar
f: setareh
f: azadeh
f: bushra
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
m: girma
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
m: charfeddine sharafeddin
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
m: ishaq eshaq ishak isaac_
m: burhan borhan bourhan
m: farouk farooq faruk farouq
m: firas feras
m: haroun harun haroon
m: ilyas elias_ elyas iliyas
m: kazem kadhim kazim qazem
m: khalil khaleel
m: mohannad muhannad mohanad
m: muntasir montasser muntaser montaser
m: raed raid
m: sabri sabry
m: safwan safouane
m: shukri shoukri choukri chokri
m: tawfiq tawfik toufik taoufik tewfik tewfiq
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
m: abdulghani abdelghani abdulgani
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
m: pinchas pinhas pinhus
m: zalman
m: mendel
f: michal mihal
f: ilana
f: tzipora zipora tsipora
f: rivka rivkah
f: shoshana shoshanna
f: orit
m: benjamin binyamin benyamin bibi biniamin
m: isaac yitzhak itzhak yitzchak izhak itzik
m: shimon
m: moshe moishe
m: yaakov yaacov jacob ya'akov yakov yaacob
m: yair ya'ir jair
m: yoav joav
m: yossi yosef yoseph yossef yousef youssef yosi josef
m: yehuda yehudah jehuda
m: yisrael
m: yehoshua joshua_ jehoshua
m: ehud
m: ariel arik
m: avigdor
m: avraham avram abraham
m: avi
m: bezalel betzalel
m: chaim haim hayim khaim chayim haym
m: dan
m: eli
m: gadi
m: gideon gidon
m: herzl herzi
m: itamar
m: menachem menahem
m: mordechai mordekhai mordecai mordehai
m: naftali naphtali
m: natan nathan_
m: nir
m: reuven reuben
m: shaul saul_
m: shlomo shelomo
m: shmuel
m: tzachi tzahi zachi tsahi
m: tzvi zvi tsvi cvi
m: uri
m: uzi ouzi
m: zeev ze'ev
m: gilad
m: ron
f: tzipi zippi tsipi zipi
f: ayelet
f: golda
f: merav
f: tamar
f: yael jael
f: chana
m: nitzan
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
m: eyal
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
f: dalia
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
f: miri
m: aharon aaron
m: ephraim efraim
m: nahum nachum
m: zecharia zacharia
m: yoel joel_
m: rafi rafael_
m: shimshon
m: tuvia tuvya
f: chava hava
f: rachel_ rahel
f: orly orli
m: raz
m: asher
`,
  greek: `
f: eleftheria
f: vasiliki
f: despina
f: sofia
f: marina
m: michalis mihalis
m: sotiris sotirios
m: makis
m: takis
m: argyris argyrios
m: anastasios tasos
m: emmanouil manolis manos_
m: georgios giorgos george yiorgos yorgos giorgios yorgis
m: yannis giannis ioannis yiannis ioannes yanis
m: konstantinos kostas constantine costas kostantinos constantinos
m: nikolaos nikos nick nicos
m: dimitrios dimitris demetris demetrios dimitri_
m: alexis alexios
m: alexandros
m: antonis antonios andonis
m: evangelos vangelis evaggelos
m: panagiotis panayiotis panos panayotis panos_ takis_
m: kyriakos kiriakos
m: efstathios stathis
m: stavros
m: spyros spyridon spiros
m: theodoros thodoris theo theodore_
m: vassilis vasilis vasileios vassilios
m: euclid efkleidis eukleides efklidis eukleidis
m: lukas loukas
m: prokopis prokopios
m: stelios stylianos
m: athanasios thanasis thanassis nasos thanos
m: petros
m: pavlos
m: christos hristos
m: charalambos haralambos haris charis haralampos babis_
m: michalis michail
m: achilleas
m: adonis
f: ekaterini katerina aikaterini
f: eleni elena helena
f: dora theodora
f: zoe zoi
f: dimitra
f: olga
f: effie
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
m: savvas
m: simos
m: tryfon tryphon
m: xenofon xenophon
m: yorgos
f: despoina despina
f: fofi
f: georgia
f: ioanna
f: melina
f: nana
f: sofia
m: aristidis aristides aristeidis
m: efthymios efthimios
m: filippos philippos
m: gerasimos
f: anastasia
f: evangelia
f: kyriaki
f: paraskevi
f: sofia_
f: styliani
`,
  caucasian: `
m: david davit
m: levan
m: mamuka
m: vakhtang vaxtang
m: zviad
m: kakha kaha kakhaber
m: archil artchil
m: nika nikanor nikoloz
m: kassymjomart kasymzhomart kassymzhomart kasymjomart
m: jeyhun ceyhun
m: elchin elçin
m: artak
m: vahagn
m: hrant hrand
m: garegin karekin
m: tigran dikran
m: hovhannes ovanes hovannes hovanes ohannes
m: samvel
m: gagik
m: daniyar daniar
m: bakhtiyar bakhtiar bakhtiyor baxtiyor bahtiyar
m: nurlan
m: almaz
m: sooronbay sooronbai
m: rashad reshad
f: tamar tamara
f: ketevan ketewan
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
m: irakli irakly
m: bidzina
m: armen
m: ararat
m: vahan
m: ruben
m: kassym kasym qasym kassim qasem
m: nursultan
m: shavkat
m: emomali emomalii imomali
m: gurbanguly kurbanguly kurbankuli qurbanguli
m: serdar
m: sadyr sadir
m: islam
m: recep
m: mevlut mevlüt
m: hakan
m: kemal kamal
m: tayyip
f: salome salomé
f: nino
m: hayk haik
m: zurab
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
m: teimour teymur teimur timur
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
m: bauyrzhan baurzhan
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
m: ashot
m: arman
m: davit
f: elene helen
f: ketino
f: nana
f: nanuli
f: eka ekaterine
f: khatia
f: anahit
f: arpine
f: lusine
f: dariga
f: gulnara gulnora
f: aziza
f: arzu
f: mehriban
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
f: tinatin tinatine
m: yerlan erlan
m: nurlan
m: bakhyt bakyt baqyt
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
m: gevorg kevork kevorg
m: hagop hakob
m: garabed karapet
m: krikor grigor
m: boghos poghos
m: bedros petros_
m: garik
m: mher
m: vardan vartan
m: zaven
m: harout harutyun haroutioun
m: nubar noubar
m: sarkis sargis
m: artur
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
m: murat murad_
m: rakhat
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
f: nune noune
f: asel assel asyl_
f: aigerim aygerim aijerim
m: arsen
m: zaal
m: serikzhan serikjan
m: kamoliddin kamaliddin kamaluddin
m: muhiddin mukhiddin muhyiddin
f: teona
m: arastun
m: hikmet hikmat
`,
  indic: `
m: narendra
m: rahul
m: amit ameet
m: subrahmanyam subramaniam subrahmanyan subramanyam
m: raj
m: rajiv rajeev
m: sanjay sanjai sanjaya
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
m: gotabaya
m: ranil
m: maithripala
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
f: sonia
f: priyanka
f: lakshmi laxmi
f: sushma susma
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
m: devendra devender davinder
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
m: prakash
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
m: jyoti
m: siddaramaiah siddharamaiah
m: sanath
m: arjuna
f: mamta mamata
f: anita
f: anjali
f: ananya
f: aparna
f: deepa dipa
f: hema
f: jaya
f: kavita kavitha
f: kiran
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
f: vasundhara
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
m: arjun
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
m: sukhbir
m: parkash
m: jagmeet jagmit
m: iqbal
m: mahmudul
m: shahidul shahidullah_
m: rafiqul
m: aminul
m: nazrul
m: mizanur
m: ziaur
m: saiful
f: amita
f: tanvi tanwi
`,
}

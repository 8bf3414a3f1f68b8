/**
 * Surnames of the languages that put the family name first, in ASCII lower case. They decide in which order a name is read and
 * whether two orders of one pair of words may be one person. From lists of the most frequent surnames of each country.
 * `a=b=c`: romanisations of one surname (Korean: Lee = Yi = Rhee; Chinese: Wade-Giles and Cantonese forms).
 */
export const CHINESE = `
wang=wong li zhang=chang liu=lau chen=chan yang huang zhao=chao zhou=chou=chow wu xu=hsu sun ma zhu=chu hu guo=kuo=kwok
he lin gao=kao luo=lo=law zheng=cheng liang=leung xie=hsieh tang deng=teng feng=fung han cao=tsao zeng=tseng peng xiao=hsiao cai=tsai=choi
pan tian=tien dong=tung yuan yu ye=yeh jiang=chiang du=tu su wei lu=lyu=lv ding=ting shen ren=jen yao zhong=chung tan jia=chia fan jin shi=shih liao xia=hsia hou bai=pai meng
xiong=hsiung qin=chin qiu=chiu=chiou yan=yen xue=hsueh lei long=lung shao mao hao=hau gu=ku dai qian=chien=tsien mu xi=hsi sima ouyang hua geng  ning wen pu zhuang cui kang gong
niu ge hong=hung ying an tong qi qiao bo=po ai zong kong=kung ke=ker=ko cheung yip=ip ho lam tsang tsui tse  mak  lai kwan hui fong mok siu mo
tsoi  choy tam=tam yeung poon shum sham ng suen sze wai yam yim yuen yung kan kam lui luk ngai sit szeto  tin tai man to
rao guan=kuan bi=pi zuo=tso dou bao cen che chi dan dang dian diao fei fu gan gou gui guang heng ji jian jiao jie jing ju kuai lang leng
lian=lien lou lun luan mei mi miao min ming nie ou pang pei ping qu quan rong ru ruan sang sha shan shang she shuai si song=soong sui
 wan wo wuu xian xin=hsin xiang=hsiang xing=hsing xuan yin you yue yun zang zha zhai zhan zhi zou=tsou zu fang duan=tuan tao sheng weng ni bian chai cong huan huo kou lao qiang zhen
`
export const KOREAN = `
kim=gim lee=yi=rhee=ri=rhie park=pak=bak choi=choe=chey jung=chung=jeong=chong=cheong kang=gang cho=jo yoon=yun=youn jang=chang
lim=im=rim han oh=o seo=suh=so=seoh shin=sin kwon=gwon=kweon hwang ahn=an song yoo=yu=ryu=you=rhyu hong jeon=jun=chun=chon=cheon
ko=go=koh moon=mun yang son=sohn bae=pae baek=paek=paik=baik heo=hur=huh nam sim=shim noh=roh=no ha joo=ju=chu=choo koo=ku=gu
min cha woo=wu=u na=ra ban=pan ryoo bong pyo do tak myung=myong gil=kil jin=chin yong kwak=gwak yeo=yuh maeng chae eom=um byun=pyon=byeon hyun=hyon=hyeon thae=tae
`
export const VIETNAMESE =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh doan lam mai trinh dao luong to dam phung vuong quach luu khuat nghiem trieu kieu'
export const JAPANESE = `
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue
kimura hayashi shimizu saito yamazaki mori ikeda hashimoto abe ishikawa maeda fujita ogawa goto okada azumi ohtani otani ozawa tamaki shibuya hamaguchi oe kitano nishikori osaka kurosawa miyake ishihara hosokawa mishima kawabata tanizaki ogata ohga sakurai nakata honda kagawa nagatomo hasebe okazaki minamino tomiyasu doan kubo mitoma nakajima kobe tezuka toriyama takahata shinkai anno kitagawa iwata miyamoto morita idei toyoda otsuka yanai mikitani horie maezawa nagata uesugi oda tokugawa toyotomi saigo sakamoto hara yonai konoe tojo kishi miki ohira nakasone takeshita uno kaifu hata murayama obuchi machimura nukaga ibuki tanigaki nikai eda fukushima doi shii maehara hosono tsujimoto matsuzawa kawamura tamura nishimura hagiuda shimomura inada takebe amari nogami seko yosano nakagawa katayama morimoto ueda kuroda fukui shirakawa oguchi sekine hirata hori nomura yamagishi ichikawa matsuda takei sano nagai arai ozaki kawasaki kinoshita yoshikawa yano kawaguchi yasuda higuchi matsui nishida hoshino oyama higashi sakuma hasegawa murakami kondo
ishii endo aoki fujii fukuda ota miura fujiwara okamoto harada ono takeuchi kaneko
wada nakayama ishida shibata sakai kudo yokoyama miyazaki uchida takagi ando taniguchi ohno maruyama
imai kono takada fujimoto murata takeda ueno sugiyama masuda sugawara hirano kojima chiba iwasaki noguchi
kishida suga ishiba hatoyama kan noda koizumi hamada motegi edano koike onodera matsuno aso kamikawa iwaya
kamiya nishi komatsu nakanishi kaneda kawashima onuki shinozaki kuroiwa hyakuta kihara isozaki shimazaki tsuga uchiyama yamanaka matsuura hirose nagaoka miyashita okubo nakane takashima sugiura tsuchiya inoki mihara takaichi matsuyama renho kitamura asada hirai
`
export const HUNGARIAN = `
orban nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon
racz fekete szilagyi torok feher balazs gal szucs kocsis orsos pinter fodor szalai sipos magyar lukacs gulyas biro kiraly
laszlo katona jakab bogdan balog sandor boros fazekas kelemen antal somogyi fulop veres vincze hegedus deak papai balint pal
szijjarto gyurcsany bajnai karacsony marki-zay ader sulyok novak kover rogan lazar navracsics dobrev hadhazy trocsanyi
szalay-bobrovniczky medgyessy horn antall kertesz esterhazy semjen
`
/** Hungarian given names that few other languages share: the other sign of that order. */
export const HUNGARIAN_GIVEN =
  'daniel david adam mark anna viktor peter laszlo istvan jozsef janos zoltan sandor ferenc gabor attila tamas zsolt tibor andras csaba imre lajos gyorgy balazs gergely akos bence mate levente miklos ferencne katalin judit ildiko erzsebet zsuzsanna eva agnes krisztina andrea timea orsolya antal gyula gergo marton bela geza kristof janka klara tunde akos arpad aron barnabas benedek bertalan dezso dorottya emese endre eszter fruzsina gyongyi jeno karoly kinga lorand lorinc magdolna marcell matyas mihaly nandor norbert piroska reka szabolcs szilvia szilard tivadar vilmos zsofia zsigmond'

/** Those that other languages have, too. */
export const HUNGARIAN_AND_OTHERS =
  'daniel david adam mark anna viktor peter andrea eva antal klara agnes katalin krisztina endre norbert tamas marton robert judit'

/**
 * Surnames of the languages that put the family name first, in ASCII lower case. They decide in which order a name is read and
 * whether two orders of one pair of words may be one person. From lists of the most frequent surnames of each country.
 * `a=b=c`: romanisations of one surname (Korean: Lee = Yi = Rhee; Chinese: Wade-Giles and Cantonese forms).
 */
export const CHINESE = `
wang=wong li zhang=chang liu=lau chen=chan yang huang zhao=chao zhou=chou=chow wu xu=hsu sun ma zhu=chu hu guo=kuo=kwok
he lin gao luo zheng=cheng liang=leung xie=hsieh tang deng=teng feng han cao=tsao zeng=tseng peng xiao=hsiao cai=tsai=choi
pan tian dong yuan yu ye jiang=chiang du su wei lu ding shen ren yao zhong tan jia fan jin shi liao xia hou bai meng
xiong qin qiu yan xue lei long shao mao hao=hau gu dai qian mu xi sima ouyang hua geng lv ning wen pu zhuang cui kang gong
niu ge hong ying an tong qi qiao bo ai zong kong
`
export const KOREAN = `
kim=gim lee=yi=rhee=ri=rhie park=pak=bak choi=choe jung=chung=jeong=chong=cheong kang=gang cho=jo yoon=yun jang=chang
lim=im=rim han oh=o seo=suh=so=seoh shin=sin kwon=gwon=kweon hwang ahn=an song yoo=yu=ryu=you hong jeon=jun=chun=chon=cheon
ko=go=koh moon=mun yang son=sohn bae=pae baek=paek=paik=baik heo=hur=huh nam sim=shim noh=roh=no ha joo=ju=chu koo=ku=gu
min cha woo=wu=u na=ra ban=pan ryoo chae eom=um byun=pyon=byeon hyun=hyon=hyeon thae=tae
`
export const VIETNAMESE =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh doan lam mai trinh dao luong to'
export const JAPANESE = `
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue
kimura hayashi shimizu saito yamazaki mori ikeda hashimoto abe ishikawa maeda fujita ogawa goto okada hasegawa murakami kondo
ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakajima harada ono tamura takeuchi kaneko
wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama
imai kono takada fujimoto murata takeda ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo matsui iwasaki noguchi
kishida suga ishiba hatoyama kan noda koizumi hamada motegi edano koike onodera matsuno nakasone aso kamikawa iwaya
kuroda takaichi matsuyama tamaki renho kitamura asada hirai seko
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
  'viktor peter laszlo istvan jozsef janos zoltan sandor ferenc gabor attila tamas zsolt tibor andras csaba imre lajos gyorgy balazs gergely akos bence mate levente miklos ferencne katalin judit ildiko erzsebet zsuzsanna eva agnes krisztina andrea timea orsolya antal gyula gergo marton bela geza kristof janka klara tunde'

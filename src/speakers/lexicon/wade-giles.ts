/**
 * Syllables of Wade-Giles as Taiwan writes them, without apostrophes, and the syllable of pinyin that they most often are in given
 * names. Where the apostrophe would decide (ting: ting or ding), the more frequent one. Syllables that are alike in both are left out.
 * From general knowledge of the system and of Taiwanese names.
 */
const SYLLABLES = `
chao=zhao chen=zhen chi=qi chia=jia chiang=jiang chiao=jiao chieh=jie chien=jian chih=zhi chin=jin ching=qing chiu=qiu chou=zhou chu=zhu chuan=quan
chuang=zhuang chueh=jue chun=jun chung=zhong erh=er ho=he hsi=xi hsia=xia hsiang=xiang hsiao=xiao hsieh=xie hsien=xian hsin=xin hsing=xing
hsiu=xiu hsiung=xiong hsu=xu hsuan=xuan hsueh=xue hsun=xun hung=hong i=yi jan=ran jang=rang jen=ren jieh=jie jih=ri jo=ruo ju=ru jui=rui jun=run
jung=rong kan=gan kao=gao ken=gen ko=ke ku=gu kuan=guan kuang=guang kuei=gui kung=gong kuo=guo lieh=lie lien=lian lung=long nien=nian
pai=bai pang=bang pao=bao pen=ben pi=bi piao=biao pin=bin po=bo shih=shi ssu=si szu=si ta=da tan=dan te=de teh=de teng=deng ti=di tien=tian to=duo
tsai=cai tsan=can tse=ze tsu=zu tsung=zong tu=du tuan=duan tun=dun tung=dong tzu=zi yeh=ye yen=yan yueh=yue yung=yong yui=yu
shiu=xu shiuan=xuan shiun=xun shian=xian shiang=xiang shiau=xiao jiun=jun jeou=jiu
`

export const WADE_GILES_SYLLABLES: ReadonlyMap<string, string> = new Map(
  SYLLABLES.trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
)

/** What shows Wade-Giles wherever it stands, also where syllables are not told apart: hsun → xun, kuo → guo. Applied in this order. */
export const WADE_GILES_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/hs|sh(?=i[aeu])/g, 'x'],
  [/xiu(?=an|n)/g, 'xu'],
  [/ts(?=[aeou])|tz(?=[aeou])/g, 'z'],
  [/szu|ssu/g, 'si'],
  [/kuo/g, 'guo'],
  [/(?<=^|[^n])ko(?![nu])/g, 'ge'],
  [/(?<=^|[^zcs])ho(?![nu])/g, 'he'],
  [/(?<=[csz])hih/g, 'hi'],
  [/jih/g, 'ri'],
  [/jen/g, 'ren'],
  [/jung/g, 'rong'],
  [/ieh/g, 'ie'],
  [/yueh/g, 'yue'],
  [/ien/g, 'ian'],
  [/ung/g, 'ong'],
  [/yeh/g, 'ye'],
  [/(?<=[iy])h$/g, ''],
  [/yng/g, 'ing'],
]

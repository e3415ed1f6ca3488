/** What a skin or a body is promised: mark × verb, days × change, one thing for many of another. */
import type { WordEntry } from '../lexicon.ts'
import { selling, sellingNo } from '../trades.ts'
import { any, MARKS, near, ORGANS, plain, REGISTERED, SKINCARE, within, WRINKLES } from './classes.ts'

/** Trades in which these words are about something else. */
const ELSEWHERE = [...sellingNo('body'), 'home']
const COSMETICS = '《化妆品监督管理条例》（2021-01-01 施行）第十六条（特殊化妆品）、第二十二条（功效宣称要有依据）、第四十三条'
const CLEARS = '特殊化妆品注册证（写证号），或国家药监局网站上能查到的功效宣称依据摘要'

export const functions: readonly WordEntry[] = [
  { level: 'caution', except: ELSEWHERE, kind: '特殊化妆品才能说的功效', law: COSMETICS, clears: CLEARS, patterns: [
    `${any(REGISTERED)}(?!霜的成分表|牙齿|效果图|滤镜)${plain(8)}${any(SKINCARE, REGISTERED, WRINKLES)}`,
    `${any(SKINCARE)}${plain(6)}${any(REGISTERED)}`,
    `(?:抑制|阻断|分解|击碎|减少|清除|淡化)${near(4)}(?:黑色素|色素|色斑|黄褐斑|雀斑|斑点)`,
  ] },
  { level: 'caution', except: ELSEWHERE, kind: '要有功效依据的说法', law: COSMETICS, clears: CLEARS, patterns: [
    `${any(WRINKLES)}[、，,/ ]*${plain(6)}${any(SKINCARE, REGISTERED, WRINKLES)}`,
    `(?:消|去|祛|除|淡化|抚平|击退|告别|改善|修护|修复|收缩|减少|赶走|拯救)(?:掉|除)?${near(3)}${any(MARKS)}(?!遮瑕)`,
    `${any(MARKS)}(?:的)?(?:专家|克星|救星|杀手|终结者|神器|天敌)`,
    `${any('医美级 院线级 械字号 妆字号 药妆 敏感肌救星 敏感肌的?救星')}`,
    `(?:{N}|短短|仅需|只需)${near(2)}(?:天|周|次|weeks?|days?)[，,]?${near(8)}(?:看得见|见证|改变|改善|提升|焕|透亮|亮白|嫩|年轻|紧致)${near(6)}(?:${any(SKINCARE, MARKS)}|自愈力|改变|蜕变)`,
    `${any(SKINCARE, '服用后 使用后')}${near(8)}(?:看得见的?(?:改变|变化|年轻|效果)|(?:改变|变化)(?:肉眼)?(?:看得见|可见))`,
    `(?:提升|激活|增强|唤醒)${near(3)}(?:肌肤|皮肤|头皮)${near(2)}(?:自愈力|再生力|活力|免疫)`,
  ] },
  { level: 'proof', kind: '拿数量作比', law: '《广告法》（2021 年修正）第十一条；《反不正当竞争法》（2025-10-15 施行）第九条', clears: '写明检测机构、方法和报告编号的对比数据', patterns: [
    `{N}(?:支|瓶|片|盒|颗|粒|滴|次|贴|袋|包|勺|杯|口|根|斤)${near(10)}(?:相当于|等于|=|≈|堪比|胜过|抵得?上?|顶得?上?|不如|媲美)${near(3)}{N}(?:张|片|次|斤|公斤|杯|个|瓶|盒|碗|支|颗|粒|小时|根|遍)${near(4)}(?:面膜|spa|水光|热玛吉|护理|按摩|针|牛奶|鸡蛋|燕窝|苹果|维c|蔬菜|玻尿酸|运动|跑步|睡眠|片|瓶|根)?(?![元块角毛]|毫升|ml|克|g)`,
    '(?:吸收|效果|营养|浓度|含量|锁水|补水|修护|防护)(?:力|率)?是(?:普通|一般|同类|传统)[^，。！？；]{0,6}的{N}倍',
  ] },
  { level: 'caution', except: ELSEWHERE, kind: '保健功能的说法', patterns: [
    '(?:强效|持续|高效|强力|深层)?抗氧(?:化)?(?!剂|化剂)(?:新贵|神器|王者)|(?:清除|抵御|对抗|中和)自由基',
    `(?:延缓|对抗|逆转|告别|抵抗)${near(3)}(?:衰老|老化|更年期)`,
    '(?:男人|男士)的?加油站|重振(?:雄风|男人)|(?:让|做)(?:你|您|他)?(?:夜夜|回归)?(?:雄风|坚挺|持久)|(?:延时|壮阳|补肾)(?:喷剂|神器|产品|酒|茶|片|咖啡)',
    `${any('一觉自然醒 一觉睡到自然醒 一夜好眠 秒睡 沾枕就睡 倒头就睡')}`,
    // Two of them in a row: 舒筋活络, 补肾固精, 健脾祛湿. One alone is everyday Chinese.
    '(?:[舒活通强补滋益健平润清养祛散固温安降利壮](?:[筋血络骨腰肾肝肺脾胃气阴阳精神热火湿寒瘀毒肠经脉津目]|心脾)){2,4}(?!穴|操)',
    `(?:提高|增强|提升|强健|强壮|促进|激发|恢复|滋养|养护)(?:了)?(?:人体|自身|身体|机体|孩子|肌肤|皮肤)?(?:的)?${any(ORGANS)}(?!课|讲座|训练|练习|的运动)`,
    `(?:有助(?:于)?|有利于|有益(?:于)?|帮助|能|可)(?:提高|增强|改善|促进|强壮|保护)?(?:了)?${any(ORGANS)}(?:健康|发育|功能|循环)?(?=[，,。！!、\\s]|$)`,
    `(?:喝|吃|服用)${within(10)}(?:强壮身体|补充体力|精力充沛|活力十足|长生不老|百病不侵)`,
  ] },
  { level: 'caution', except: ELSEWHERE, kind: '减肥的说法', law: '《广告法》（2021 年修正）第十七条、第十八条；《食品安全法》（2025 年修正）第七十三条', patterns: [
    `(?:减肥|瘦身|减脂|燃脂|刮油|甩脂|溶脂|躺瘦)${near(4)}(?:产品|茶|咖啡|果冻|饼干|代餐|糖|片|丸|胶囊|贴|膏|仪|霜|针|套餐|奶昔|酵素|益生菌|神器|黑科技|配方)`,
    '(?:吃|喝|贴|涂|抹|按)着(?:吃|喝|睡)?(?:就|也)?(?:能)?瘦|不(?:节食|运动|反弹|打针)[，,、不]{0,2}(?:不?(?:节食|运动|反弹|吃药))?[，,]?(?:轻松|也能|就能|照样)瘦|(?:减小|减掉|减少|甩掉|消灭|击退)[^，。！？；]{0,3}(?:肚腩|腰围|赘肉|大肚子|游泳圈|拜拜肉|双下巴|水桶腰|大象腿|脂肪|肥胖)',
    '长高{N}(?:厘米|公分|cm)(?!的树|高)',
  ] },
  // A goal of training or of company is no promise; how it is said decides.
  { level: 'weak', only: selling('trains', 'eaten', 'skin').filter((id) => id !== 'none'), kind: '容易写成承诺的词', law: '《广告法》（2021 年修正）第十七条、第二十八条', instead: '词可以留，写做什么、做几次、记什么，不写瘦几斤、几天见效，例如“28 天陪伴：每天三餐拍照有人回，每周跟练三次”', clears: '不用凭据，改写好就行，拿不准的问懂法的人', patterns: [
    '(?:减肥|瘦身|减重)(?:训练)?(?:营|班|课|群|计划|方案|套餐|餐|服务|顾问|陪伴|俱乐部|社群|教练|秘籍|大法|不是梦)',
  ] },
]

/** Promised for good. */
export const forever: readonly WordEntry[] = [
  { level: 'caution', patterns: [
    '(?:{N}(?:天|周|次|个?疗程)|一次|轻松)(?:就能|即可|内)?(?:戒烟|戒酒|戒掉)|永不(?:复吸|复发|反弹|再犯)',
    '假一赔命|无效(?:赔|倒赔|双倍|十倍)',
  ] },
]

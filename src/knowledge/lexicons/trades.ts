/** What the law adds for a trade and what it allows it, with article and date; the lists ask here which trades an entry is for. */

/** What is sold, as far as the lists care. */
export type Trait = 'body' | 'eaten' | 'skin' | 'treats' | 'trains' | 'taught' | 'money' | 'goods'

interface Rule {
  readonly what: string
  /** Statute, version, article. */
  readonly law: string
}

export interface Trade {
  /** `none` is a file that names no industry. */
  readonly id: string
  readonly sells: readonly Trait[]
  /** Beyond what binds everybody. */
  readonly adds: readonly Rule[]
  /** Words that are plain speech in this trade, or that a certificate clears. */
  readonly lifts: readonly Rule[]
}

const FOOD: Rule = { what: '普通食品不说疾病预防、治疗，也不说保健功能', law: '《广告法》（2021 年修正）第十七条；《食品安全法》（2025 年修正）第七十三条' }
const HEALTH_FOOD: Rule = { what: '保健食品只能照注册或备案证书上的功能原文说，并写“本品不能代替药物”', law: '《广告法》（2021 年修正）第十八条；《食品安全法》（2025 年修正）第七十五条、第七十九条' }
const COSMETICS: Rule = { what: '祛斑美白、防晒、防脱、染发、烫发要有特殊化妆品注册证，其他功效要有依据；不说医疗作用', law: '《化妆品监督管理条例》（2021-01-01 施行）第十六条、第二十二条、第四十三条' }
const TREATMENT: Rule = { what: '疾病治疗的说法只有医疗、药品、医疗器械能说，并照审查批准的字', law: '《广告法》（2021 年修正）第十七条' }
const PROPERTY: Rule = { what: '不承诺升值、回报，不用时间说距离，不拿规划中的学校、地铁误导', law: '《广告法》（2021 年修正）第二十六条' }
const LESSONS: Rule = { what: '不承诺升学、通过、成绩，不请命题人，不用考上的人作证明', law: '《广告法》（2021 年修正）第二十四条' }
const CHILDREN: Rule = { what: '面向十四周岁以下的，不劝孩子叫家长买', law: '《广告法》（2021 年修正）第四十条' }
const INVESTMENT: Rule = { what: '不承诺保本、收益，要有风险提示，不请专家、受益者作证明', law: '《广告法》（2021 年修正）第二十五条' }
const MEDICAL: Rule = { what: '不说功效、安全性的断言，不说治愈率、有效率，不用患者、医生作证明；处方药不对公众做广告', law: '《广告法》（2021 年修正）第十五条、第十六条' }
const BABY: Rule = { what: '声称全部或部分替代母乳的婴儿乳制品不在大众传播媒介做广告', law: '《广告法》（2021 年修正）第二十条' }
const TRAINING: Rule = { what: '训练、饮食可以说，期限加斤数不能包', law: '《广告法》（2021 年修正）第二十八条' }

const EATEN: readonly Trait[] = ['body', 'eaten', 'goods']

export const trades: readonly Trade[] = [
  { id: 'food', sells: EATEN, adds: [FOOD], lifts: [] },
  { id: 'fresh-food', sells: EATEN, adds: [FOOD], lifts: [] },
  { id: 'catering', sells: EATEN, adds: [FOOD], lifts: [] },
  { id: 'cosmetics', sells: ['body', 'skin', 'goods'], adds: [COSMETICS, TREATMENT], lifts: [{ what: '有注册证、备案功效依据的，放行里写证号', law: '《化妆品监督管理条例》（2021-01-01 施行）第十六条、第二十二条' }] },
  { id: 'health-food', sells: EATEN, adds: [HEALTH_FOOD], lifts: [{ what: '证书上批准的保健功能，照原文说', law: '《食品安全法》（2025 年修正）第七十五条' }] },
  { id: 'wellness', sells: ['body', 'eaten', 'trains'], adds: [TREATMENT, TRAINING], lifts: [{ what: '减重、控糖饮食作为陪伴的内容可以提，只提示；治疗、降糖不行', law: '《广告法》（2021 年修正）第十七条' }] },
  { id: 'medical', sells: ['body', 'skin', 'treats'], adds: [MEDICAL], lifts: [{ what: '诊疗科目里的病名、治疗，照《医疗广告审查证明》的字，放行里写文号', law: '《广告法》（2021 年修正）第四十六条' }] },
  { id: 'mother-baby', sells: ['body', 'eaten', 'skin', 'taught', 'goods'], adds: [FOOD, BABY, CHILDREN], lifts: [] },
  { id: 'sports', sells: ['body', 'eaten', 'trains', 'taught'], adds: [TREATMENT, TRAINING], lifts: [{ what: '减脂、增肌作为训练目标可以提，只提示', law: '《广告法》（2021 年修正）第二十八条' }] },
  { id: 'education', sells: ['taught'], adds: [LESSONS, CHILDREN], lifts: [] },
  { id: 'reading', sells: ['taught'], adds: [LESSONS], lifts: [{ what: '书里的病、药、占卜只是题材', law: '《广告法》（2021 年修正）第二条（推销才是广告）' }] },
  { id: 'finance', sells: ['money'], adds: [INVESTMENT], lifts: [] },
  { id: 'property', sells: ['money'], adds: [PROPERTY, INVESTMENT], lifts: [] },
  { id: 'business', sells: ['money'], adds: [INVESTMENT], lifts: [] },
  { id: 'retail', sells: ['body', 'eaten', 'money', 'goods'], adds: [FOOD], lifts: [] },
  { id: 'fashion', sells: ['body', 'skin', 'goods'], adds: [], lifts: [] },
  { id: 'home', sells: ['body', 'money', 'goods'], adds: [TREATMENT], lifts: [] },
  { id: 'pet', sells: EATEN, adds: [TREATMENT], lifts: [] },
  { id: 'tech', sells: [], adds: [], lifts: [{ what: '修复、排毒、自愈、收益一类是行话', law: '《广告法》（2021 年修正）第二条（推销才是广告）' }] },
  { id: 'travel', sells: [], adds: [], lifts: [] },
  { id: 'other', sells: ['body', 'eaten', 'taught', 'money', 'goods'], adds: [], lifts: [] },
  { id: 'none', sells: ['body', 'eaten', 'taught', 'money', 'goods'], adds: [], lifts: [] },
]

/** Trades that sell one of these. */
export const selling = (...traits: readonly Trait[]): readonly string[] =>
  trades.filter(({ sells }) => sells.some((trait) => traits.includes(trait))).map(({ id }) => id)

/** Trades that sell none of these. */
export const sellingNo = (...traits: readonly Trait[]): readonly string[] =>
  trades.filter(({ sells }) => !sells.some((trait) => traits.includes(trait))).map(({ id }) => id)

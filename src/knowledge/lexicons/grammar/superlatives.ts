/** Superlative × noun, first × noun, only × noun: whatever the adjective and the noun. */
import type { WordEntry } from '../lexicon.ts'
import { any, ESTATE, FIELD, FOUNDED, GOODS, near, QUALITY, SHORT_QUALITY } from './classes.ts'

/** One's own first shop, the first of a day: compared with nobody. */
const OWN = '(?<!(?:我|我们|咱|咱们|自己|品牌|公司|本店|本群|群里|今天|今晚|今年|本月|人生|同样)(?:的)?)'

export const superlatives: readonly WordEntry[] = [
  { level: 'ban', patterns: [
    `最(?:${any(QUALITY)}|${any('具')}[一-龥]{1,6}?)的?${near(4)}${any(GOODS, ESTATE)}`,
    `最${any(SHORT_QUALITY)}的?${near(2)}${any(GOODS, ESTATE)}(?!限|消费|时间|人数|承受)`,
    `最(?:${any(QUALITY)})(?=[，,。！!、\\s]|$)(?<!最(?:安全|有效|核心|科学|合理|快速|全面))`,
    `(?:${any('首席 至尊 巅峰 无双 皇家 帝王 王者 传世 殿堂 顶级')})${near(8)}${any(ESTATE)}`,
  ] },
  { level: 'ban', clears: '能证明“首家”“唯一”的时间、地域和出处（执法指南第六条第六项）', patterns: [
    `${any(FIELD)}(?:的)?首(?:家|个|款|张|座|部|台|创|例|套|支|条|档|推)`,
    `${OWN}首(?:家|个|款|张|座|部|席)(?!门店|店(?:开|选)|月|年|星期|周|季度|工作日|发言|到|完成|报名|提交|打卡|单|下单)${near(10)}${any(ESTATE, FOUNDED)}`,
    `唯一(?:的)?(?:一家|可|能|获|由|经|拥有|具备|通过|采用)(?!以后|能做|能说)${near(14)}`,
    `(?<!是我|你是|不)唯一(?!的?(?:孩子|要求|办法|问题|遗憾|缺点|标准|标识|编号))(?:的)?${near(8)}${any(ESTATE, FOUNDED, '认证 授权 指定 合作伙伴 供应商 代理 渠道')}`,
  ] },
  { level: 'caution', patterns: [
    `首创(?!精神|者|集团|证券)${near(8)}${any(ESTATE, FOUNDED)}`,
    '(?:绝版|空前|孤品)(?=[，,。！!、\\s]|$)(?<!已经?绝版|早就绝版)|(?:不二|上上)之选',
    `${any(FIELD)}(?:稀缺|绝版|仅此|唯此)`,
  ] },
  { level: 'caution', clears: '第三方的排名、市场份额或检索报告，写明时间、地域和出处', patterns: [
    `${any(FIELD)}(?:的)?${near(4)}(?:领先|领军|领跑|居首|之首|榜首|前茅|第一梯队|开创者|独创|独有|罕有|仅有)(?!于?昨|于?上)`,
    `${any('占有率 市场份额 份额 销量 销售额 知名度 技术水平 技术实力 综合实力 规模 品质')}(?:遥遥)?(?:领先|居首|居前|第一|榜首|首位)(?!的?[次个])`,
    `(?:占据|雄踞|霸占|蝉联|稳坐|登顶|问鼎|常居)${near(12)}(?:榜首|榜一|第一|冠军|首位|宝座)`,
    `(?:${any(FIELD)}${near(3)}率先|率先${any('推出 引进 采用 使用 应用 研发 掌握 实现 通过')})`,
  ] },
  { level: 'proof', clears: '独家的授权书、专利证书', patterns: [
    `独家(?:代理|授权|发售|经销|专利|技术|研发|研制|引进|绝技|手法|冠名)|独创(?:的)?${near(4)}${any('技术 工艺 配方 方法 手法 疗法 体系 教学')}`,
  ] },
]

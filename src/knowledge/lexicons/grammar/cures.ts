/** Verb × illness, part of the body × improvement, a story of an illness that went away. */
import type { WordEntry } from '../lexicon.ts'
import { sellingNo } from '../trades.ts'
import { any, COMPLAINTS, MARKS, MENDS, near, ORGANS, OUTCOMES, within } from './classes.ts'

/** How names of illnesses end; what plants and machines have is none. */
const ILLNESS = '[一-龥]{0,8}?(?:病(?![虫房毒人假友例从])|症(?!状)|炎(?!热|夏)|癌|瘤|疮|癣|疹|障碍(?!物)|综合征|感染|溃疡|衰竭|麻痹|瘫痪|不孕|不育|硬化|增生|萎缩|白血病)'
const BODY = any(ORGANS, COMPLAINTS)
const MEANS = '(?:吃|喝|服|服用|使用|用|贴|敷|抹|涂|泡|戴|坚持)'
/** Trades that sell nothing for the body. */
const SELLERS = sellingNo('body')
const LAW_DRUG = '《广告法》（2021 年修正）第十五条、第十六条'

export const cures: readonly WordEntry[] = [
  { level: 'ban', except: ['medical', ...SELLERS], patterns: [
    `(?<!自我|可以|心灵)(?:治疗|治愈|根治|主治|医治|专治|攻克)(?:各种|多种|多年|顽固|一切|所有|小儿|老年)?(?:的)?${ILLNESS}`,
    `(?:不是药[，,]?(?:胜似|赛过|好过)药)|(?:所有|一切|任何)(?:的)?(?:病痛|疾病|病症|毛病)${near(4)}(?:都|皆|均)?(?:可以?|能)?(?:治|调|好)`,
  ] },
  // A cream heals nothing, whatever the object.
  { level: 'ban', except: ['medical', ...SELLERS], patterns: [
    `(?:治疗|治好|医治|治愈|根治|能治|包治)(?:了)?${near(4)}${any(MARKS, '泛红 敏感 屏障 刺痛 起皮 脱皮 激素脸 烂脸')}`,
  ] },
  { level: 'proof', only: ['medical'], kind: '要经审查的医疗说法', law: '《广告法》（2021 年修正）第四十六条（医疗广告发布前审查）、第十六条', clears: '《医疗广告审查证明》的文号，写的字与批准的一样', patterns: [
    `(?:治疗|根治|主治|专治|治愈)(?:各种|多种|多年|顽固)?(?:的)?${ILLNESS}`,
    `(?:告别|远离|摆脱|终结)(?:多年|顽固)?(?:的)?${any(COMPLAINTS)}`,
  ] },
  { level: 'caution', except: SELLERS, patterns: [
    `${any(MENDS)}(?!压力|情绪|焦虑|拖延)(?:了|掉|人体|体内|多种|各种|孩子|老人|您的|你的)*(?:的)?${near(3)}${BODY}(?!险|讲座|科普|知识|筛查|义诊|的孩子|的同学|防护)`,
    `${BODY}(?:快速|全面|明显|双重|有效|得到|逐步|慢慢|彻底|持续|整体)*(?:的)?(?:溶解|疏通|修复|改善|缓解|消除|减轻|康复|逆转|好转|再生|清零|调理|防治)(?!课|讲座|小?技巧|动作|方法)`,
    `对(?:于)?${within(24)}${BODY}${within(10)}(?:有|具有|起到)(?:着)?${near(6)}(?:疗效|效果|功效|作用|帮助|改善)`,
    '(?:患者|病人|病友|老人)[^。！？；]{0,20}(?:离开病床|生活自理|重新站|甩掉拐杖|摘掉眼镜|停药|不用吃药)',
    '(?:百分之[一-龥]{1,3}|\\d+(?:\\.\\d+)?%|[六七八九]成)(?:以上)?的?(?:患者|病人|病友)',
    `(?:防控|预防|治疗|逆转|控制|恢复|矫正|摘掉)${near(4)}(?:近视|视力|眼镜|散光|弱视)(?!险|筛查|讲座|检查|表|的课)`,
    `${BODY}(?:人群|患者|人)?(?:的)?(?:专家|克星|救星|杀手|终结者|福音|天敌|噩梦)(?!讲座|门诊|号)`,
    '溶石|排石(?!阵)|白发[^，。！？；]{0,8}(?:变|转|返)(?:黄|灰|黑|乌)|长生不老|百病不侵|延年益寿',
    '(?:外敷|透皮|靶向|精准|眼部|局部)给药|给药(?:量|精准|系统)',
  ] },
  { level: 'caution', except: SELLERS, kind: '拿疗效讲的故事', patterns: [
    `${MEANS}(?!药|完?[饭粥面])${near(6)}(?:{N}|半)(?:个)?(?:天|周|月|年|疗程|盒|瓶|贴|次|晚|副)[^。！？；药医]{0,18}?${any(OUTCOMES)}(?!吗|么)`,
    '(?:晚期|中期|癌|瘫痪|中风|卧床|糖尿病|高血压|失明|不孕|白血病)[^。！？；]{0,20}(?:停(?:用|了|掉)?(?:所有|一切)?的?药|(?:和|跟|像)正常人|奇迹|康复了|站起来|重见光明|怀上)',
    '(?:停|断|扔)(?:用|了|掉)?(?:所有|一切|全部)(?:的)?药',
  ] },
  { level: 'caution', except: ['tech', 'reading'], kind: '拿药品作比或冒充药品', law: LAW_DRUG, patterns: [
    '比(?:伟哥|万艾可|胰岛素|降[压糖]药|西药|中药|抗生素|激素|打针|吃药|手术|医院)(?:还|更|都)?(?:好|强|管用|有效|灵|见效|安全)',
    '(?:万艾可|西地那非|他达拉非|达泊西汀|伟哥)(?!是什么|的故事)',
  ] },
]

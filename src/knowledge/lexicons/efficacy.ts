import type { Lexicon } from './lexicon.ts'

/** Industries that sell things for the body; the words are everyday Chinese elsewhere. */
const BODY = ['food', 'fresh-food', 'catering', 'health-food', 'cosmetics', 'medical', 'mother-baby', 'retail', 'sports', 'fashion', 'pet', 'home', 'other', 'none'] as const
const EATEN = ['food', 'fresh-food', 'catering', 'health-food', 'mother-baby', 'retail', 'pet', 'sports', 'other', 'none'] as const
const SKIN = ['cosmetics', 'medical', 'mother-baby', 'fashion'] as const

/** Functions that only a registered product may claim. */
export const efficacy: Lexicon = {
  rule: 'law/efficacy',
  reach: 'anywhere',
  kind: '保健或特殊功效的说法',
  law: '《广告法》（2021 年修正）第十七条、第十八条；《食品安全法》（2021 年修正）第七十三条；《反不正当竞争法》（2025-10-15 施行）第九条',
  instead: '写原料、做法、口味、用量、检测数值，功效照注册证或备案的原文抄',
  clears: '保健食品注册证或备案凭证上的功能、特殊化妆品注册证、功效宣称评价报告',
  questions: 'exempt',
  entries: [
    { level: 'ban', only: [...BODY], words: '丰胸 壮阳 增高药 阴茎增大 缩阴 肌肤再生', law: '《广告法》（2021 年修正）第十七条；《微信个人账号使用规范》12.2（夸大的减肥、壮阳、增高、丰胸、缩阴）' },
    { level: 'caution', only: [...EATEN], words: '补肾 滋阴 补脾 健脾 养肝 护肝 养胃 养颜 补脑 益智 安神 延年益寿 延缓衰老 抗衰老 抗衰 抗氧化 清宿便 清肠排毒 润肠通便 通便 减肥茶 燃脂 排毒 解毒 祛湿 补气血 补血 明目 益寿 改善睡眠 增强体质 增强记忆力 提高记忆力 提高记忆 增强免疫力 提高免疫力 增强抵抗力 提高抵抗力 提升免疫力 提升抵抗力 促进生长发育 促进发育', kind: '保健功能的说法', law: '《食品安全法》（2021 年修正）第七十三条；《广告法》（2021 年修正）第十七条、第十八条' },
    { level: 'caution', only: [...EATEN], patterns: [
      ['免疫力 抵抗力', '(?:增强|提高|提升|喝出|吃出|改善|增加|激活)[^，。！？；]{0,6}(?:免疫力|抵抗力)'],
      ['长高 增高', '(?:长高|增高)(?:\\s*{N}\\s*(?:厘米|公分|cm))(?=[^一-龥]|$)|(?:助|促进?|帮[^，。]{0,3})长高'],
      ['长高', '(?:喝|吃)[^，。！？；]{0,5}(?:能|会|就|了)?长高'],
      ['变白 变嫩 变好 变年轻', '(?:喝|吃|用|坚持)[^。！？；]{0,14}(?:(?:皮肤|脸)[^，。]{0,3}变(?:白|嫩|好)|睡眠(?:变好|质量?[^，。]{0,2}提[高升])|变年轻)'],
      ['一圈', '(?:瘦|小)(?:了)?一(?:大)?圈'],
      ['衰老 年轻', '(?:延缓|对抗|抵抗|逆转)[^，。]{0,3}衰老|冻龄|逆龄'],
    ], kind: '保健功能的说法' },
    { level: 'caution', only: [...SKIN], words: '美白 祛斑 淡斑 祛痘 祛疤 生发 脱毛 抗敏 脱敏 抗炎 消炎 抑菌 杀菌 抗菌 药妆 干细胞 换肤 去皱 除皱 溶脂 瘦脸 瘦身 减肥 激活细胞 细胞再生 医学护肤 修复屏障 排毒 祛妊娠纹 嫩肤再生 褪红 抗过敏', kind: '特殊功效或医疗用语', law: '《化妆品监督管理条例》（2021-01-01 施行）第三十七条、第四十三条；《广告法》（2021 年修正）第十七条' },
    { level: 'caution', only: [...BODY], patterns: [['瘦', '一抹就瘦|一[喝吃贴擦]就瘦|躺着就?瘦|轻松瘦'], ['瘦脸', '瘦脸(?:霜|针平替|膏)'], ['生发', '生发(?:液|剂|水|精华)']], kind: '减肥、生发一类的功效说法' },
  ],
}

import { sample } from '../sample.ts'
import { wordCheck } from '../law/word-check.ts'

/** A pet is called so too. */
const PET = /[毛猫狗犬喵汪鼠兔宠]$/u
const CHILD = /孩子|宝宝|宝贝|小朋友|小学员|学生|学员|娃|幼儿|小宝/u
/** Behind a comma only a deed of its own counts, done to nothing else: 「…，发到群里评选」, not 「…，发个小红包」. */
const PUBLISHES =
  /(?:发|晒|贴|传|登)(?:一[张下]|几张|出来|上来|出去|到|在|进|群|朋友圈|公众号|小红书|抖音|视频号)|上传|评选|投票|参赛|参加|征集|点赞|上墙|公示|展示|海报|登上|宣传/u
const OTHER_OBJECT =
  /(?:发|晒|贴|送|抢|领)(?:了|过|出|一?[个条张份点些]|几[个条张份])*[^，。！？；]{0,3}(?:红包|消息|通知|公告|链接|优惠|券|文件|资料|作业|课件|得多|得少|快递|货)/u

/** Is it a human child whose face, name or school is put out? `word` as the list matches it. Exported for the table of phrasings. */
export function exposes(word: string, before: string, after: string): boolean {
  const at = word.search(CHILD)
  if (at >= 0 && PET.test(before + word.slice(0, at))) return false
  const [head = '', ...rest] = word.split(/[，,、]/u)
  if (OTHER_OBJECT.test(word + after.slice(0, 8))) return false
  return rest.length === 0 || PUBLISHES.test(head) || PUBLISHES.test(rest.join('，') + after.slice(0, 4))
}

export const minors = wordCheck(
  'privacy/minors',
  {
    severity: 'warning',
    title: '不公开未成年人的照片和信息',
    why: '孩子的脸、名字和学校凑在一起，就能找到他。发出去就收不回来。',
    source:
      '《个人信息保护法》（2021-11-01 施行）第二十八、三十一条；《未成年人保护法》（2024 年修正）第七十二条。判据：孩子、宝宝、学生的照片、正脸、成绩单与发、晒、公众号、海报连用；打码、经家长同意、不露脸的，毛孩子、猫狗宝宝，隔着逗号发的是红包、消息等别的东西的不算。',
    bad: sample({
      活动: [
        { 标识: 'oil', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: '把孩子吃饭的正脸照发群里评选' },
      ],
    }),
    good: sample({
      活动: [
        {
          标识: 'oil',
          用: 'topic',
          标题: '今晚聊油',
          时间: '每周三 20:00',
          主题: '发一张孩子画的油茶花，不露脸不露名',
        },
      ],
    }),
  },
  exposes,
)

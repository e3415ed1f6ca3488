/** Children who are put out, told from pets and from red packets. */

/** A pet is called so too. */
const PET = /[毛猫狗犬喵汪鼠兔宠]$/u
const CHILD = /孩子|宝宝|宝贝|小朋友|小学员|学生|学员|娃|幼儿|小宝/u
/** Behind a comma only a deed of its own counts, done to nothing else: 「…，发到群里评选」, not 「…，发个小红包」. */
const PUBLISHES =
  /(?:发|晒|贴|传|登)(?:一[张下]|几张|出来|上来|出去|到|在|进|群|朋友圈|公众号|小红书|抖音|视频号)|上传|评选|投票|参赛|参加|征集|点赞|上墙|公示|展示|海报|登上|宣传/u
const OTHER_OBJECT =
  /(?:发|晒|贴|送|抢|领)(?:了|过|出|一?[个条张份点些]|几[个条张份])*[^，。！？；]{0,3}(?:红包|消息|通知|公告|链接|优惠|券|文件|资料|作业|课件|得多|得少|快递|货)/u

/** Is it a human child whose face, name or school is put out? @param word as the list of `privacy/minors` matches it @param before and `after`: the rest of its text */
export function exposes(word: string, before: string, after: string): boolean {
  const at = word.search(CHILD)
  if (at >= 0 && PET.test(before + word.slice(0, at))) return false
  const [head = '', ...rest] = word.split(/[，,、]/u)
  if (OTHER_OBJECT.test(word + after.slice(0, 8))) return false
  return rest.length === 0 || PUBLISHES.test(head) || PUBLISHES.test(rest.join('，') + after.slice(0, 4))
}

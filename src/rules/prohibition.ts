/** Does the text of a group rule forbid something? 「不发广告」 does, 「不懂就问」 does not. */
const ORDERS = /禁止|严禁|不得|不许|不准|不可以|请勿|切勿|谢绝|拒绝|杜绝|一律不|别(?:发|传|刷|骂|拉|加|转|截|带|在群)/u
/** 不 at the head of the rule or of a clause, before a deed. */
const DEEDS =
  /(?:^|[，,；;、：:\s”」）)]|信息|广告|链接|推广|二维码|照片|截图|内容|闲话|时间|日子|群里|请|都|也|就)(?:不要?|不能|勿|别)(?:再)?(?:随意|随便|乱|私下|互相|群)?(?:发|传|聊|谈|讲|说|骂|刷|拉|加|转|截|外传|外发|推销|卖|晒|评|改|对着|攻击|争吵|吵|贴|提|问|剧透|私信|私加|群发|录|推|做广告|打广告|讨论|炫|代|在[^，。]{0,3}[里内])/u
/** A condition, not an order: 「不懂就问」「不舒服就停」「不清楚先搜」. */
const CONDITION = /^(?:不|没)[^，。；]{1,6}(?:就|先|也|都|可以|没关系|怕|时)/u
const POSITIVE = /不(?:说|评|改)[^，。；]{0,6}也(?:行|可以|算)|没关系/u

/** By wording; the tests hold the phrasings. */
export const forbids = (text: string): boolean => {
  const said = text.trim()
  return !CONDITION.test(said) && !POSITIVE.test(said) && (ORDERS.test(said) || DEEDS.test(said))
}

/** People of ours who are to pass for members: the phrasings that need no 小号 and no 托. One class each. */

/** Who is ours, or comes for our sake. */
const OURS =
  '(?:同事|员工|店员|伙计|工作人员|团队成员|团队(?:里)?的?人|前台|内部的?人员?|内部同事|自己人|自家人|我们的人|助教|助理|客服|运营|群主|管理员?|班主任|销售|朋友|亲戚|亲友|熟人|家人|老婆|老公|兄弟|闺蜜|兼职|志愿者)'
const MEMBER =
  '(?:成员|会员|学员|新人|新手|老客|新客|买家|顾客|客户|用户|群友|粉丝|路人|读者|团员|队员|家长|玩家|房客|住户|邻居|业主|(?:已经|刚刚?|以前)?(?:买|用|吃|来|学|住|订|下)过的?(?:人|客人|顾客|老客|单)?)'
/** What is done in a group. */
const ACTS =
  '(?:聊|问|说话|说几句|发言|带节奏|带话题|带气氛|暖场|暖群|热场|混|潜|夸|晒|接龙|下单|捧|顶帖|顶一|推荐|讨论|活跃|开口|冒泡|搭话|附和|起哄|炒)'
const PRAISE =
  '(?:好评|夸人的?话|好话|赞美的?话|夸(?:赞|奖)?的?话|捧场的?话|彩虹屁|假?买家秀|假反馈|五星|晒单文案|用后感|使用感受|感谢信)'
const OTHER_ACCOUNT =
  '(?:(?:另一?个?|另外[一两几]?个?|第二个?|备用的?|闲置的?|别的|新注册的?|换[一两几]?个|借来的|同事的|家人的|老婆的|亲戚的|自己的两个|[两二三四五几多]个|[2-9]\\s*个)(?:微信号|微信(?!群|公众|支付|文章)|手机号|账号|QQ号?|号(?!码|店|楼|门|线|文|召)))'
const STRONG =
  '(?:装|扮|冒充|假装|充当|好评|晒单|带节奏|暖场|热场|捧场|附和|炒(?:热|气氛)|夸|带头(?:提问|问|接龙|晒|夸|下单|聊|说)|自问自答|一唱一和|唱双簧|互相(?:问答|捧))'

/** Poses: 「装成会员」「冒充买过的人」「以顾客的口吻」. */
const POSES = `(?:装成|装作|装扮成|扮成|扮作|假扮成?|假装成?|假装是|冒充|伪装成|伪装|充作|充当|冒作|乔装)[^，。！？；]{0,5}?${MEMBER}|(?:以|用)(?:一[个位名])?(?:普通|老|新)?${MEMBER}的?(?:身份|口吻|口气|语气)[^，。！？；]{0,8}?${ACTS}`
/** Hides who they are and joins in. What a prohibition denies is told by the lookbehind: 不能不亮身份. */
const HIDES = `${OURS}[^。！？；]{0,8}?(?:(?<!不能|不得|不许|不准|不可|不可以|严禁|禁止)(?:不要?|别|先不|不用|不必|勿)(?:亮明?|暴露|公开|表明|说明?|讲明?|提|透露|显露|露出?|报出?|标明|亮出)(?:出|自己的?|真实的?|员工|工作|内部|店员)*(?:的)?(?:身份(?!证)|是谁|是(?:店里|公司|我们|内部|这里)的?人?|工牌)|(?<!不能|不得|不许|不准|不可|不可以|严禁|禁止|不要|不|别)(?:隐瞒|隐藏|隐去|藏起|藏着|掩饰|遮掩)(?:自己的?|真实的?|员工|工作|内部)*身份(?!证))[^。！？；]{0,14}?${ACTS}`
/** Mixes with members so as not to be known. */
const MIXES = `${OURS}[^。！？；]{0,8}?(?:匿名)?(?:混|潜伏|埋伏)(?:在|进|到|入)(?:群|${MEMBER})[^。！？；]{0,3}(?:里|中|当中|之中)?[^。！？；]{0,8}?${ACTS}|${OURS}[^。！？；]{0,8}?(?:像|跟|和)(?:一[个位名])?(?:普通|真正?的|一般)${MEMBER}(?:那样|一样|似的)[^。！？；]{0,6}?${ACTS}`
/** Puts on a member's face: 扮 alone needs one of ours before it. */
const PUTS_ON = `${OURS}[^，。！？；]{0,3}?扮(?:演)?(?:一[个位名])?${MEMBER}[^。！？；]{0,8}?${ACTS}|${OURS}[^，。！？；]{0,4}?当托`
/** A second account for it. */
const ACCOUNTS = `${OTHER_ACCOUNT}[^。！？；]{0,14}?${STRONG}|${STRONG}[^。！？；]{0,10}?(?:用|拿|登|切|开)[^，。！？；]{0,4}?${OTHER_ACCOUNT}`
/** Praise written beforehand, sent by ours. */
const WRITTEN = `(?:写好|编好|拟好|备好|准备好?|写|编|拟|先备)[^，。！？；]{0,6}?${PRAISE}[^。！？；]{0,8}?(?:让|叫|请|由|给|派|找|安排|用)[^，。！？；]{0,4}?(?:${OURS}|${OTHER_ACCOUNT})[^。！？；]{0,12}?(?:发|刷|贴|复制|说)|${OURS}[^，。！？；]{0,8}?(?:刷|编|照着发|复制|轮流发)(?:上)?[^，。！？；]{0,5}?${PRAISE}`

/** All classes; a match is an arrangement unless `harmless`. */
export const FALSE_MEMBERS: readonly RegExp[] = [POSES, HIDES, PUTS_ON, MIXES, ACCOUNTS, WRITTEN].map(
  (words) => new RegExp(words, 'gu'),
)

/** Who they are is said openly; roles are played for practice; what members really wrote is collected. */
const OPEN =
  /(?<![不别没未])(?:亮明|注明|标明|写明|表明|说明|公开|亮出|亮)(?:自己的?|真实|员工|工作人员)?(?:的)?身份|(?<![不别没未])(?:挂|带)着?工牌|实名|真名/u
const PRACTICE = /角色扮演|情景|演练|模拟|对练|练习|练手|剧本|小品|话剧|密室|桌游|两两|轮流扮/u
const COLLECTED = /截图|真实的|原话|授权|征得|本人同意|收集|整理/u

/** Which matches in this text are harmless all the same. The text is read once, however many there are. */
export function harmlessIn(text: string): (word: string) => boolean {
  if (OPEN.test(text) || PRACTICE.test(text)) return () => true
  const collected = COLLECTED.test(text)
  return (word) => collected && PRAISED.test(word)
}
const PRAISED = new RegExp(PRAISE, 'u')

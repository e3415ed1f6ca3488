/** Tells a claim from its denial, its prohibition and its question. Texts are normalised; positions are units of them. */
const SENTENCE = /[。!?;！？；\n]/u
const COMMA = /[,，]/u

/** Phrases that look like a denial and are none: 不容错过 praises, 没时间 names the reader. Blanked before looking. */
const FALSE_DENIALS =
  /不容错过|不[要可能]错过|别错过|不要犹豫|别犹豫|不仅|不但|不止|不光|不只|没有比|别[家处]没有|没有的(?!事|话)|没有第二|没有副作用|不得不|没时间|没空|没想到|没吃过|没用过|没试过|别家|别人|别的|别处|别样|别致|特别|区别|级别|性别|分别|告别|个别|识别码|(?<!本群|群里|群内|本店|店里|咱群)不用(?!说|写|发|集|转|做|讲|提|谈|任何(?:外挂|群控|脚本|软件|工具|插件))[^，。！？；]{0,4}|无论|不管|不论|不反弹|不掉|不亏|不贵|无敌|无任何|无效|无风险|无副作用|别墅|别克|小心机|小心[肝意翼]|没人比|不会?亏待|不会?[亏赔](?=[^，。！？；]{0,2}的)/gu
/** A denial in the word's own clause. */
const DENIED =
  /禁止|严禁|禁发|不得|不许|不准|不可以?|不能|不要|不会|不应|不该|不必|别|勿|谢绝|拒绝|杜绝|不说|不写|不讲|不谈|不发|不做|不搞|不聊|不提|不接|不推荐|不卖|不用|不收|不请|不找|不设|不承诺|不保证|不敢|不宣传|不宣称|不信|不要求|不支持|不提供|不涉及|没有|从不|绝不|决不|不是|并非|不属于|不存在|无法|没法|不等于|不代表|不含|没说|没人|避免|抵制|反对|当心|小心|警惕|防范|识破|识别|辨别|远离(?=[“「])|揭穿|打假|打击|严查|严打|彻查|清查|清理(?=[^，。]{0,4}(?:号|军|广告|违规|群))|处罚|举报|谣言|骗局|骗子|代替药物|所谓|慎吃/gu
/** Of those, what denies only what comes next: 「避免踩雷，…」 says nothing of what is praised further on. */
const SHORT =
  /^(?:不可以?|不能|不要|不会|不应|不该|不必|别|勿|不做|不搞|不聊|不接|不卖|不用|不收|不请|不找|不设|不敢|不支持|不提供|不涉及|不含|没有|没人|无法|没法|避免|远离)$/u
/** Characters that such a denial reaches over. */
const REACH = 8
/** Speech or a quotation behind the denial: what is said or believed may be long. */
const SPOKEN = /[说写讲提谈发喊吹叫听看信]|宣传|宣称|号称|承诺|保证|夸|出现|使用|推荐|[“「『"'‘]/u
/** Ends what is denied and begins what is claimed: 「不做中间商只做…」, 「避免踩雷就选…」. Not 「别只看…」, 「不要一来就说…」. */
const TURN = /[^，。！？；](?:只|就|才)(?![是算说写讲提谈喊吹叫听看信敢能会有])|所以|因此|因而/u
/** Right before the word. */
const BARE = /(?:不|没|非|无|莫|未|哪来的|哪有(?:什么)?)[“「『"']?$/u
/** In an earlier clause of the sentence: opens a list of things forbidden. */
const FORBIDDEN = /禁止|严禁|不得|不许|不准|杜绝|谢绝|抵制|以下(?:行为|内容|词)|违规|请勿|本群不/u
/** Behind the word, within the sentence: what is said about such words. */
const REJECTED =
  /(?:说法|话术?|字样|字眼|词|文章|广告|链接|帖子?|宣传|承诺|套路|陷阱|把戏|偏方|信息|内容)[^。！？]{0,8}(?:不|别|删|撤|举报|截图(?:给|发)(?:管理|群主)|告诉(?:管理|群主)|假|骗|移|踢|违|禁|勿|当心)|(?<!不)(?:都|全|全是|纯属|就是|是)(?:骗|假|谣|违|陷阱|吹牛|吹的|忽悠|噱头|瞎)|(?:平台|微信|国家|法律|公司)(?:现在|早就|都)?不(?:让|许|准)|举报|骗局|谣言|违法|违规|不可信|别信|不信(?![你您的来邪可就去试问])|不要信|别碰|千万别(?!错过|犹豫)|不接(?!受反驳)|怎么劝|劝住|就算了|免了吧|没用(?![过完对好到上错])|没意义|不要用|请?删掉|会撤回|撤回|轮不到|哪有|不[用必]写|[两三四几这]个?字[^。！？]{0,6}(?:不|别|禁|删)|不[许准能]用|一律(?!\d)|消息[^。！？]{0,4}(?:删|撤|举报|假|骗|违|禁)|别往(?:这儿|这里|群里)(?:带|发)|诈骗|报警|不存在|两回事|两码事|不是一回事|不过是|误区|瞎说|瞎扯|胡说|扯淡|害人|坑人|智商税|轻信|反正我不信|听听就[好算行]|别指望|(?<!不是)(?:碰巧|凑巧|巧合)|是噱头|(?:要|会|将)被?(?:移出|踢|禁言)/u

/** Who denies: the speaker's own house. 「外面不卖」 praises. */
const SPEAKER =
  '(?:我们?|咱们?|咱[店家群班]|[我小][店群班]|本店|本班|这边|本群|店里|群里|老师|公司|这里|这儿|我们家|我们店|我家)?(?:也|都|可|一律|从来|一概|全|目前|暂时|现在|真的?|并|肯定|坚决|绝对)*'
/** The claim as a thing that is done or offered: 「押题这件事」, 「保过班」. */
const AS_THING =
  '(?:的?(?:班|课|活儿?|事|单|东西|链接|项目|生意|酒|货|广告|话|说法))?(?:[这那](?:件|种|类|套|些|一?[套招类])?(?:事|活|班|东西|话|做法|说法|玩法)?|之类|一类|什么)?(?:的)?'
/** What takes a claim back. */
const TAKING_BACK =
  '没(?:有)?(?:任何|什么|科学|医学|临床)?(?:依据|根据|证据|道理|科学性)|没(?:有)?[这那](?:回|种|个|样的?)?(?:事|说法|东西|班|条|款|项)|没(?:有)?的事|没影的?事|(?:纯属|都是|全是|是)?(?:假的|骗人的?|谣言|谣传|瞎编的?|瞎说的?|误传|误会|不实|噱头|夸大|唬人的?)|不是真的|不靠谱|不合规|不合法|违规|犯法|不可能|没(?:做|说|写|查|承诺|保证|推荐|卖|搞|开)过?|做不到|办不到|不(?:做|搞|卖|开|接|教|保|碰|提供|支持|承诺|保证|推荐|写|发|讲|参加|代购|代办|办|装|提|安排|敢[说写保做])|不(?:要|能|可以?|许|准|得|该|应该|建议|会)(?:信|装|碰|写|说|发|做|搞|开|当真|这么[说写]|这样[说写]|承诺|保证)|别(?:装|碰|写|说|发|做|搞|当真|理|再[说写发])|没有'
/** A short clause that does so to its end: 「…，没有依据」, 「保过班我们不开」. Not 「不好吃你来找我」, 「不信你来试」, 「不瘦退钱」. */
const TAKEN_BACK = new RegExp(
  `^(?:${AS_THING}[“”「」『』"]?|[^，,。！？!?；;\\n]{0,8}[，,？?](?:[^，,。！？!?；;\\n]{1,8}[，,])?)${SPEAKER}(?:${TAKING_BACK})(?:[的啊呢哦哈呀啦吧]|任何人?|[这那][个些种类样]的?[^，,。！？；\\n]{0,3}|给?[你您]|大家|他|它)*(?=[，,。！!；;、？\\n]|$)`,
  'u',
)
/** It cannot do that: 「美白这事这瓶水做不到」. Not 「别家做不到」, which praises. */
const BEYOND =
  /^(?:(?!别|同行|谁|其他|外面|哪家|市面|一般|没)[^，,。！？!?；;\n]){0,10}(?:做不到|办不到|没这个?(?:本事|功效|效果|作用|功能))(?=[，,。！!；;、\n]|$)/u
/** What was done once and is over: 「集赞换菜停了」. Medicine that was stopped is a claim. */
const STOPPED =
  /^[^，,。！？!?；;\n药素片]{0,4}(?:早就|已经|早|已|都|全)*(?:停了|取消了?|下线了|叫停|停办|停掉了?|关停|不搞了|不做了|不办了)/u
/** Those who say so are sent away: 「赌球的请退群」. Not 「不转的请退群」, which forces. */
const SENT_AWAY =
  /^[^，,。！？!?；;\n]{0,14}(?<!不[转发]|没[转发]|转发)的(?:人|朋友|号)?[，,]?[^，,。！？!?；;\n]{0,6}(?:退群|出群|绕行|绕道|离开|走开|走人|出去|勿扰|自重|一个都?不留|不欢迎|别[来进加找]|不[用必]来|拉黑|移出|踢)/u
/** An answer to one's own question: 「店开在顶级路？没有，…」. */
const ANSWERED =
  /^[^，,。！？!?；;\n]{0,6}[？?](?:[这那]个?(?:真的?)?)?(?:没有|没|不是|并没有|并不是|不行|不能|不会|不可能|不保|不做|做不到|假的|别信|哪有|没这回事|想多了|当然不|真没有|抱歉|不好意思)[的了啊呢哦哈]?(?=[，,。！!；;\n]|$)/u
/** Whoever says so is to be sent away, or loses something: 「谁跟你说…你就拉黑谁」, 「谁敢…，合同立刻终止」. */
const WHOEVER = /(?:谁|有人|发现|查到|抓到|再有|如有|若有)[^，,。！？!?；;\n]{0,8}$/u
const MEETS =
  /^[^，,。！？!?；;\n]{0,6}[，,]?(?:[你您咱]|大家)?(?:就|直接|马上|立刻|赶紧)*(?:拉黑|报警|举报|躲|绕着走|开除|(?:合同|合作|授权|代理)(?:资格|权)?(?:就|立刻|马上|立即|直接)?(?:终止|取消|解除|作废))/u
/** The wish is sent to a doctor: 「想淡斑去皮肤科问问」. Not 「想祛斑去医院，不如…」. */
const WISH = /(?:想|要|需要)[^，,。！？!?；;\n]{0,3}$/u
const REFERRED =
  /^的?(?:话|人)?[，,]?(?:请|就)?(?:去|找|到|上|看|问)(?:正规)?(?:医院的?)?(?:皮肤科|医院|医生|大夫)(?:看看?|问问?|查查?)?(?=[，,。！!；;\n]|$)(?![^。！？!?；;\n]{0,20}(?:不如|贵|没用|[来找][我咱]|(?:我们?|咱们?)[^，,。]{0,4}(?:就|也|能|一样)))/u
/** How far behind the word a denial of it may stand. */
const BEHIND = 44
/** Some patterns take in a few characters behind the claim, in which its denial may begin. */
const TAIL = 4
/** Without one of these nothing is taken back; most texts need no further look. */
const HINT = /[没不别假骗谣瞎误噱夸唬违犯]/u

const QUESTION = /(?:吗|么|呢|谁|哪|什么|怎么|如何|怎样|能不能|是不是|会不会|有没有|可不可以|是否|能否|几)/u

/** News of what an authority did, or of how somebody was taken in, up to the word or behind it. 「央视报道过」 alone is a claim. */
const AUTHORITY =
  /(?:市场监管|市监|药监|网信|反诈|公安|警方|民警|派出所|法院|检察|央视|税务|海关|消协|消保委|工信|教育局|证监会|劳动监察|记者)[^，。！？；\n]{0,6}?(?:通报|判决|判处|宣判|审结|曝光|查处|查获|查封|提醒|提示|破获|捣毁|端掉|公布|发布|披露|立案|警示|约谈|处罚|抓获|打掉|介入)/u
const NEWS =
  /^(?:[【\[]?(?:新闻|快讯|社会新闻|法治新闻|案例|反诈提醒|防骗提醒|以案说法|警情通报|普法)[】\]]?)[：:｜|，,]/u
const TAKEN_IN =
  /被骗|受骗|上当|被判|获刑|被抓|被拘|被刑拘|被立案|已立案|被查|被罚|被封号|涉案|涉嫌|犯罪|不正当竞争|落网|血本无归|道歉赔偿|监察/u
/** What the law did to somebody, told behind the word. */
const SENTENCED =
  /被判|获刑|被刑拘|被拘留|被立案|已立案|警方[^，。！？；\n]{0,3}(?:介入|抓获|提醒|通报)|被处罚|被罚(?:款)?[\d.]+万|被查处|被市场监管|判决书|(?:劳动监察|市场监管)[^，。！？；\n]{0,4}介入/u
/** Who reports and then sells, sells. */
const SELLS =
  /[咱我]们?[家店群班]|本店|本款|这[款瓶盒支]|下单|开团|接龙|私[我聊信]|包邮|扫码|加我|找我|优惠|只要\d|\d+[元块](?:一|\/)/u
/** It is asked whether that is a fraud, or lawful: 「…，这是不是骗子？」, 「…，合法吗」. */
const DOUBTED =
  /^[^。！？!?；;\n]{0,14}(?:(?:是不是|会不会是|不会是|该不会是|怕不是|像是|疑似)(?:个|在|遇到)?(?:骗子|骗局|骗人|诈骗|传销|违规|违法|犯法|假的)|(?:合法|违法|合规|违规|犯法|犯罪|靠谱|骗人|骗局|诈骗|传销)的?[吗么吧])/u
/** The same in a second sentence: 「真有人月入过万吗？我怎么看着像骗局」. */
const SMELLS =
  /^[^。！？!?；;\n]{0,4}[吗么呢]?[？?][^。！？!?；;\n]{0,6}(?:看着|听着|感觉|觉得|咋|怎么|好)[^，。！？；\n]{0,4}像(?:是)?个?(?:骗局|骗子|骗人|传销|诈骗|割韭菜)/u

/** Told as news, or doubted. Sentence bounds as `denied` has them. */
function reported(text: string, from: number, end: number): boolean {
  const behind = text.slice(end, end + BEHIND)
  if (DOUBTED.test(behind) || SMELLS.test(behind)) return true
  const sentence = text.slice(from, nextBreak(text, end, SENTENCE))
  const head = text.slice(from, end)
  return (
    (AUTHORITY.test(head) ||
      (NEWS.test(head) && TAKEN_IN.test(sentence)) ||
      SENTENCED.test(sentence.slice(head.length))) &&
    !SELLS.test(sentence)
  )
}

/** The denied word: 「不保过」, 「群里禁止说“保本”」, 「看到“稳赚”请举报」. */
export function denied(text: string, start: number, end: number): boolean {
  const from = lastBreak(text, start, SENTENCE)
  const before = text.slice(from, start).replaceAll(FALSE_DENIALS, (match) => '＿'.repeat(match.length))
  const clause = before.slice(lastBreak(before, before.length, COMMA))
  if (reported(text, from, end)) return true
  if (BARE.test(before) || deniedIn(clause, text.slice(start, start + 2))) return true
  if (FORBIDDEN.test(before)) return true
  const rest = text.slice(end, nextBreak(text, end, SENTENCE)).slice(0, 20)
  if (REJECTED.test(rest)) return true
  const behind = text.slice(end, end + BEHIND)
  if (ANSWERED.test(behind) || STOPPED.test(behind) || BEYOND.test(behind) || SENT_AWAY.test(behind)) return true
  if (WHOEVER.test(clause) && MEETS.test(behind) && !/[不没]/u.test(text.slice(start, end))) return true
  if (WISH.test(clause) && REFERRED.test(behind)) return true
  if (!HINT.test(text.slice(Math.max(0, end - TAIL), end + BEHIND))) return false
  const tail = Math.min(TAIL, Math.max(0, end - start - 3))
  for (let back = 0; back <= tail; back++)
    if (!/[不没别假]/u.test(text.slice(end - back, end)) && TAKEN_BACK.test(text.slice(end - back, end + BEHIND)))
      return true
  return false
}

/** `clause` ends where the word begins; a word may itself begin with the turn (「就选…第一品牌」). */
function deniedIn(clause: string, word: string): boolean {
  return [...clause.matchAll(DENIED)].some((match) => {
    const between = clause.slice(match.index + match[0].length)
    if (TURN.test(between + word)) return false
    return !SHORT.test(match[0]) || between.length <= REACH || SPOKEN.test(between)
  })
}

/** 「什么水果都是全城最低价」: whatever, whoever, wherever; a claim about all of them. */
const UNIVERSAL = /(?:什么|哪|谁|怎么|如何|怎样|多少|几时)[^，,。！？；]{0,12}?(?:都|也)(?!市|会里|督)/u
/** Somebody is asked, or is to find out. 「知道今天哪样最新鲜」, 「哪家店的豆浆最好喝，求推荐」. */
const ASKING = /知道|晓得|了解|清楚|[问猜选挑求评]|看看|比一?比|告诉|说说|聊|讲|投票|打听|推荐|吗$|呢$/u

/** The word stands in a sentence that asks. A question word alone asks nothing. */
export function asked(text: string, start: number, end: number): boolean {
  const to = nextBreak(text, end, SENTENCE)
  const sentence = text.slice(lastBreak(text, start, SENTENCE), to)
  const mark = text.charAt(to)
  const marked = mark === '？' || mark === '?' || /[吗呢]$/u.test(sentence)
  if (marked && QUESTION.test(sentence)) return true
  const clause = text.slice(
    Math.max(lastBreak(text, start, SENTENCE), lastBreak(text, start, COMMA)),
    nextBreak(text, end, COMMA),
  )
  if (UNIVERSAL.test(clause)) return false
  if (
    /(?:哪|谁|什么样?|怎么|如何)[^，,。！？；]{0,6}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    ASKING.test(sentence)
  )
    return true
  return /(?:怎么|如何|怎样)(?:查|选|做|写|认|找|算|挑|看|辨|治|防|用|办|预防|避免|判断|区分|理解)/u.test(sentence)
}

/** No sentence that anyone reads is longer; what lies beyond governs nothing. */
const FAR = 300

function lastBreak(text: string, before: number, end: RegExp): number {
  const far = Math.max(0, before - FAR)
  for (let i = before - 1; i >= far; i--) if (end.test(text.charAt(i))) return i + 1
  return far
}

function nextBreak(text: string, from: number, end: RegExp): number {
  const far = Math.min(text.length, from + FAR)
  for (let i = from; i < far; i++) if (end.test(text.charAt(i))) return i
  return far
}

/** What a community of each industry of the schema sells, knows and is asked: enough to make any archetype's sample one of that trade. */
import type { Spec } from '../../src/model.ts'

type Offer = NonNullable<NonNullable<Spec['monetization']>['offers']>[number]
type Goods = Pick<Offer, 'name' | 'price' | 'fits' | 'not_fits' | 'delivery' | 'after_sale'>

export interface Trade {
  /** Value of `industry`. */
  readonly id: string
  /** The group's name. */
  readonly name: string
  readonly who: string
  readonly pains: readonly string[]
  readonly wants: readonly string[]
  readonly knowhow: readonly string[]
  readonly vocabulary: readonly string[]
  readonly faq: readonly { readonly q: string; readonly a: string }[]
  readonly firstTask: string
  /** Two things, the second cheaper or smaller. */
  readonly goods: readonly [Goods, Goods]
  /** What the law wants said in this trade, as a rule of the group. */
  readonly notice?: string
}

export const trades: readonly Trade[] = [
  {
    id: 'food',
    name: '石磨坊的灶台',
    who: '天天在家做饭的人',
    pains: ['看不懂油标签', '面放几天就生虫', '酱油分不清老抽生抽'],
    wants: ['一桶油吃得明白', '面条不坨'],
    knowhow: ['看油先看压榨两个字', '面粉分袋装，夹两张厨房纸', '生抽调味，老抽上色'],
    vocabulary: ['头道', '石磨'],
    faq: [
      { q: '面粉能放多久？', a: '没开封六个月，开封一个月内吃完。' },
      { q: '几天到？', a: '付款后两天内发货。' },
    ],
    firstTask: '拍一张你家灶台边的油瓶',
    goods: [
      {
        name: '石磨面粉 5 斤',
        price: 29.9,
        fits: '每周蒸两次馒头的人家',
        not_fits: '一个月吃不完一袋的',
        delivery: '付款后两天内发货',
        after_sale: '生虫拍照，当天补一袋',
      },
      { name: '小榨菜籽油 1 升', price: 39, fits: '爱吃炒菜的', not_fits: '只做凉拌的', after_sale: '漏油拍照补寄' },
    ],
  },
  {
    id: 'fresh-food',
    name: '果农老覃的园子',
    who: '爱吃应季水果的人',
    pains: ['甜不甜全靠猜', '一箱总有几个坏的', '放两天就软了'],
    wants: ['吃到树上熟的', '坏了有人管'],
    knowhow: ['沃柑皮厚的多半放得住', '掂一掂，同样大小挑重的', '别一次洗完，吃几个洗几个'],
    vocabulary: ['树上熟', '头茬'],
    faq: [
      { q: '坏果怎么赔？', a: '签收 24 小时内拍照，坏几个赔几个。' },
      { q: '几号发货？', a: '每周二、周五各发一次。' },
    ],
    firstTask: '回一个数：你家一周吃几斤水果',
    goods: [
      {
        name: '武鸣沃柑 9 斤',
        price: 49.9,
        fits: '三口之家吃一周',
        not_fits: '一个人要放半个月的',
        delivery: '周二、周五发货',
        after_sale: '坏一个赔一个',
      },
      { name: '百香果 5 斤', price: 32, fits: '爱泡水喝的', not_fits: '怕酸的', after_sale: '坏一个赔一个' },
    ],
  },
  {
    id: 'catering',
    name: '巷口面馆',
    who: '在附近上班的客人',
    pains: ['中午排队太久', '天天不知道吃什么', '外卖送到都坨了'],
    wants: ['到店就能坐', '吃得清淡些'],
    knowhow: ['面要宽汤细面，细面吸汤快', '十一点四十以前来不用等', '打包让后厨汤面分开'],
    vocabulary: ['宽汤', '重青'],
    faq: [
      { q: '可以订位吗？', a: '四个人以上在群里说一声就留。' },
      { q: '能少盐吗？', a: '下单写“少盐”，后厨看得到。' },
    ],
    firstTask: '回一句你爱吃宽面还是细面',
    goods: [
      {
        name: '两人面套餐',
        price: 39,
        fits: '中午两个人来的',
        not_fits: '只想喝汤的',
        delivery: '到店核销',
        after_sale: '不合口味当场换一碗',
      },
      { name: '卤味小拼', price: 16, fits: '想加个菜的', not_fits: '吃素的', after_sale: '不新鲜当场退' },
    ],
  },
  {
    id: 'cosmetics',
    name: '小羽试妆台',
    who: '上班要化淡妆的人',
    pains: ['色号只看得到卖家图', '底妆下午就浮粉', '买回来用两次就放着'],
    wants: ['同肤色的人上脸图', '少买用不上的'],
    knowhow: ['试色看手腕内侧，比手背准', '粉底薄涂两层，比一层厚的服帖', '刷子两周洗一次'],
    vocabulary: ['实拍', '空瓶'],
    faq: [
      { q: '开封了还能换吗？', a: '用了不到三分之一，七天内可以换。' },
      { q: '孕期能用吗？', a: '拿着成分表问一下医生，我们不替你判断。' },
    ],
    firstTask: '发一张自然光下的手背照',
    goods: [
      {
        name: '哑光口红小样盒',
        price: 69,
        fits: '不知道自己合适哪个色号的',
        not_fits: '已经有固定用品的',
        delivery: '当天发货',
        after_sale: '七天内没用过三分之一可以换',
      },
      { name: '软毛粉底刷', price: 45, fits: '用粉底液的', not_fits: '只用气垫的', after_sale: '掉毛换一支' },
    ],
  },
  {
    id: 'health-food',
    name: '山参铺子的老客',
    who: '给爸妈买东西的人',
    pains: ['看不懂保健食品的标签', '不知道哪些适合老人', '爸妈总被电话推销'],
    wants: ['看得懂批准文号', '买得明白'],
    knowhow: ['先看包装上有没有蓝帽子', '批准文号能在官网上查到', '正在吃药的人先问医生'],
    vocabulary: ['蓝帽子'],
    faq: [
      { q: '能当药吃吗？', a: '不能，本品不能代替药物，身体不舒服先看医生。' },
      { q: '怎么退？', a: '没拆封七天内可退，运费我们出。' },
    ],
    firstTask: '拍一张家里现有的那瓶，把姓名遮住',
    goods: [
      {
        name: '维生素片 60 片',
        price: 89,
        fits: '吃饭不定时的人',
        not_fits: '正在吃药还没问过医生的',
        delivery: '付款后两天内发货',
        after_sale: '没拆封七天内可退',
      },
      {
        name: '钙片小瓶 30 片',
        price: 39,
        fits: '想先试一小瓶的',
        not_fits: '肾脏有问题的',
        after_sale: '没拆封七天内可退',
      },
    ],
    notice: '我们卖的是保健食品，本品不能代替药物，身体不舒服先看医生',
  },
  {
    id: 'medical',
    name: '街口诊所的邻居',
    who: '住在附近、带老人孩子来看过的人',
    pains: ['不知道该挂哪个科', '报告单看不明白', '换季老人总跑医院'],
    wants: ['少跑一趟冤枉路', '有事问得到人'],
    knowhow: ['体检前一天晚上十点后不吃东西', '把正在吃的药写成一张单子带来', '量血压前先坐五分钟'],
    vocabulary: ['复诊卡'],
    faq: [
      { q: '群里能看病吗？', a: '不能，群里只讲流程，不舒服请到门诊。' },
      { q: '几点开门？', a: '周一到周六 8:00 到 20:00。' },
    ],
    firstTask: '回一句家里几位老人、几个孩子',
    goods: [
      {
        name: '家庭体检预约',
        price: 260,
        fits: '一年没体检过的人',
        not_fits: '这两天正不舒服的，先看门诊',
        delivery: '约好日子到店',
        after_sale: '前一天说一声可以改期',
      },
      { name: '血压计借用卡', price: 20, fits: '想在家量一周的', not_fits: '家里已经有的', after_sale: '坏了换一台' },
    ],
  },
  {
    id: 'mother-baby',
    name: '禾禾家的辅食锅',
    who: '自己做辅食的家长',
    pains: ['做一小锅总是剩下', '孩子含着饭不咽', '出门不知道带什么'],
    wants: ['十五分钟做一顿', '一家人吃一锅'],
    knowhow: ['新食材一次只加一样，看三天', '颗粒比昨天粗一点点就行', '冷冻小格先贴日期'],
    vocabulary: ['月龄', '小格'],
    faq: [
      { q: '多大开始加？', a: '按体检时医生说的月龄来，我们不替医生说。' },
      { q: '锅能进洗碗机吗？', a: '锅身能，手柄要拆下来。' },
    ],
    firstTask: '拍一张今天做的那一小锅',
    goods: [
      {
        name: '辅食小奶锅',
        price: 129,
        fits: '一次做一小碗的',
        not_fits: '打算一锅做三天的',
        delivery: '付款后两天内发货',
        after_sale: '七天内没用过可退',
      },
      { name: '冷冻分装格', price: 29, fits: '周末一次做几样的', not_fits: '冰箱没地方的', after_sale: '漏水换新' },
    ],
  },
  {
    id: 'education',
    name: '晚八点练字桌',
    who: '下班想写半小时字的人',
    pains: ['写三天就停', '横总是歪的', '字帖买了一摞没写'],
    wants: ['每天写得下去', '有人看一眼自己的字'],
    knowhow: ['先看坐姿，再看笔画', '一页只练两个字', '写慢一半，歪的就少一半'],
    vocabulary: ['一页两字'],
    faq: [
      { q: '没基础行吗？', a: '行，第一周只写横和竖。' },
      { q: '要买什么笔？', a: '手边有什么用什么，第二周再换。' },
    ],
    firstTask: '写一行“今天开始”拍下来',
    goods: [
      {
        name: '四周练字课',
        price: 199,
        fits: '每天有半小时的人',
        not_fits: '想一周写好看的',
        delivery: '开课当天开放第一课',
        after_sale: '开课三天内全额退',
      },
      { name: '格子练习本两本', price: 24, fits: '跟课写的', not_fits: '用毛笔的', after_sale: '破损补寄' },
    ],
  },
  {
    id: 'reading',
    name: '灯下读书会',
    who: '睡前想翻几页书的人',
    pains: ['读到一半就放下', '读完说不出讲了什么', '没人聊书'],
    wants: ['一个月读完一本', '有人问自己读到哪了'],
    knowhow: ['每章合上书说一句', '看不动就跳到下一节', '把书放枕头边，别放书架'],
    vocabulary: ['一句话书评'],
    faq: [
      { q: '读电子版行吗？', a: '行，报页码的时候报章节就好。' },
      { q: '落下了怎么办？', a: '从今天的页码接着读，前面的不用补。' },
    ],
    firstTask: '报一下你手边那本书的书名和页码',
    goods: [
      {
        name: '共读一个月',
        price: 39,
        fits: '总读到一半的人',
        not_fits: '只想听别人讲的',
        delivery: '开读前一天发页码表',
        after_sale: '开读三天内退',
      },
      { name: '页码书签一套', price: 12, fits: '读纸书的', not_fits: '读电子书的', after_sale: '破损补寄' },
    ],
  },
  {
    id: 'finance',
    name: '家用账本互助群',
    who: '想把家里账记清楚的人',
    pains: ['月底不知道钱去哪了', '记三天就断', '两个人记的对不上'],
    wants: ['每月对得上一次账', '花得心里有数'],
    knowhow: ['只记三类：吃住行', '每天睡前两分钟，别攒着', '先对卡，再对现金'],
    vocabulary: ['对账日'],
    faq: [
      { q: '推荐产品吗？', a: '不推荐，投资有风险，这里只讲记账。' },
      { q: '用什么软件？', a: '用纸也行，记得下去就行。' },
    ],
    firstTask: '回一句你现在用什么记账',
    goods: [
      {
        name: '家用记账课',
        price: 99,
        fits: '记账总断的人',
        not_fits: '想学炒股的',
        delivery: '付款当天开放',
        after_sale: '七天内没学完三节可退',
      },
      { name: '纸质账本一册', price: 18, fits: '喜欢手写的', not_fits: '只用手机的', after_sale: '破损补寄' },
    ],
    notice: '投资有风险，这里只讲记账方法，不推荐任何产品',
  },
  {
    id: 'tech',
    name: '小站长互助坊',
    who: '自己维护网站的人',
    pains: ['半夜报警不知道看哪', '备份从来没恢复过', '升级完就打不开'],
    wants: ['出错十分钟找到地方', '敢升级'],
    knowhow: ['先看磁盘，再看日志', '备份要恢复一遍才算数', '升级前先抄一份版本号'],
    vocabulary: ['回滚'],
    faq: [
      { q: '截图打码吗？', a: '要，域名和口令都遮住。' },
      { q: '周末有人吗？', a: '周末没人值守，工作日回。' },
    ],
    firstTask: '报一下你的网站用什么语言写的',
    goods: [
      {
        name: '备份恢复演练',
        price: 299,
        fits: '备份从没恢复过的',
        not_fits: '没有自己服务器的',
        delivery: '约好时间远程做',
        after_sale: '没恢复成功全额退',
      },
      { name: '排查清单', price: 19, fits: '自己看日志的', not_fits: '用托管平台的', after_sale: '当天可退' },
    ],
  },
  {
    id: 'retail',
    name: '南货店老主顾',
    who: '住在三条街以内的老客',
    pains: ['到店才知道卖完了', '重的东西提不动', '不知道哪天打折'],
    wants: ['出门前问得到有没有', '重的送到楼下'],
    knowhow: ['大米看生产日期，别只看牌子', '纸巾按克重比，别按包比', '调料买小瓶，开封一个月用完'],
    vocabulary: ['补货日'],
    faq: [
      { q: '送货上门吗？', a: '三条街以内送到楼下，二十斤以上送上楼。' },
      { q: '能留货吗？', a: '群里说一声，留到当天关门。' },
    ],
    firstTask: '回一句你住哪条街',
    goods: [
      {
        name: '东北大米 10 斤',
        price: 45,
        fits: '三口之家吃半个月',
        not_fits: '一个人住的',
        delivery: '当天送到楼下',
        after_sale: '有虫整袋换',
      },
      { name: '抽纸一提', price: 22, fits: '家里人多的', not_fits: '没地方放的', after_sale: '破包换新' },
    ],
  },
  {
    id: 'fashion',
    name: '布衣店的试衣间',
    who: '爱穿棉麻的老客',
    pains: ['网上买总不合身', '棉麻一洗就皱', '不知道怎么搭'],
    wants: ['同身材的人穿着图', '洗了不变形'],
    knowhow: ['先量一件自己合身的衣服', '棉麻拎着领子晾，少皱一半', '肩线对上了，别处都好改'],
    vocabulary: ['试身照'],
    faq: [
      { q: '能改吗？', a: '裤脚和袖口免费改一次。' },
      { q: '不合身怎么换？', a: '吊牌在七天内换，来回运费我们出。' },
    ],
    firstTask: '报身高和常穿的码，不用报体重',
    goods: [
      {
        name: '亚麻衬衫',
        price: 189,
        fits: '办公室怕冷的',
        not_fits: '嫌皱的',
        delivery: '付款后三天内发货',
        after_sale: '吊牌在七天内换',
      },
      { name: '棉布围巾', price: 59, fits: '早晚出门的', not_fits: '怕起球的', after_sale: '七天内换' },
    ],
  },
  {
    id: 'sports',
    name: '河边慢跑小队',
    who: '下班后跑几公里的人',
    pains: ['跑两次膝盖就酸', '一个人跑不下去', '下雨就断了'],
    wants: ['一周跑三次', '跑完不累'],
    knowhow: ['能边跑边说话就是合适的快慢', '鞋子跑五百公里就换', '下雨在家做四组踮脚'],
    vocabulary: ['慢跑日'],
    faq: [
      { q: '跑不动怎么办？', a: '走，走完也算一次。' },
      { q: '膝盖疼呢？', a: '停下，先去看医生，别硬跑。' },
    ],
    firstTask: '报一下你上一次跑步是哪天',
    goods: [
      {
        name: '八周慢跑陪练',
        price: 129,
        fits: '想从头跑起的',
        not_fits: '准备比赛的',
        delivery: '开练前一天发计划',
        after_sale: '第一周内全额退',
      },
      { name: '速干袜三双', price: 39, fits: '每周跑三次的', not_fits: '脚汗少的', after_sale: '破洞换新' },
    ],
  },
  {
    id: 'travel',
    name: '周末短途车队',
    who: '周末想出城的人',
    pains: ['想去没人拼车', '攻略看了一堆还是乱', '停车找半天'],
    wants: ['周五就知道去哪', '一天来回不累'],
    knowhow: ['九点前到景区停车场还有位', '带一双备用鞋', '下山比上山早出发一小时'],
    vocabulary: ['集合点'],
    faq: [
      { q: '下雨去吗？', a: '前一晚 20:00 定，下雨改到下周。' },
      { q: '能带孩子吗？', a: '能，五岁以上，大人全程看着。' },
    ],
    firstTask: '报一下你从哪个区出发',
    goods: [
      {
        name: '周末一日游名额',
        price: 168,
        fits: '周末有一天空的',
        not_fits: '想住一晚的',
        delivery: '前一天发集合点',
        after_sale: '前一天 18:00 前退全款',
      },
      { name: '徒步登山杖租借', price: 15, fits: '膝盖怕下坡的', not_fits: '自己有的', after_sale: '当天可退' },
    ],
  },
  {
    id: 'home',
    name: '老屋翻新笔记',
    who: '正在装修或想翻新的人',
    pains: ['水电改完才后悔', '收纳柜做少了', '师傅说的话听不懂'],
    wants: ['少返一次工', '看得懂图纸'],
    knowhow: ['插座先按家具画，再开槽', '瓷砖多买一箱留着补', '阴雨天别刷漆'],
    vocabulary: ['交底'],
    faq: [
      { q: '能上门看吗？', a: '同城能，先发户型图。' },
      { q: '老房子能改厨房吗？', a: '承重墙不能动，先找物业要图纸。' },
    ],
    firstTask: '发一张你最想改的角落',
    goods: [
      {
        name: '上门量房一次',
        price: 299,
        fits: '还没签装修合同的',
        not_fits: '已经开工的',
        delivery: '约好后三天内上门',
        after_sale: '没出图全额退',
      },
      { name: '收纳盒四只', price: 49, fits: '抽屉深的', not_fits: '要放衣服的', after_sale: '裂了换新' },
    ],
  },
  {
    id: 'business',
    name: '同城开店茶会',
    who: '自己开店满一年的老板',
    pains: ['月底账算不清', '招来的人留不住', '进货总压钱'],
    wants: ['看懂自己的账', '有同行说真话'],
    knowhow: ['先算每天最少要卖多少', '新人头七天由老员工带', '压货超过两个月就清'],
    vocabulary: ['对表'],
    faq: [
      { q: '能带合伙人吗？', a: '能，一家店最多来两位。' },
      { q: '会外传吗？', a: '会上的账不出这个群。' },
    ],
    firstTask: '报一下店名和开了几年',
    goods: [
      {
        name: '开店账本诊断',
        price: 580,
        fits: '自己管账的老板',
        not_fits: '还没开店的',
        delivery: '约好后一周内做',
        after_sale: '没说出三处可改的，全额退',
      },
      { name: '排班表模板', price: 29, fits: '店里三到十个人的', not_fits: '一个人守店的', after_sale: '当天可退' },
    ],
  },
  {
    id: 'pet',
    name: '三花猫的饭点',
    who: '家里养猫的人',
    pains: ['换粮就软便', '猫不爱喝水', '毛粘一沙发'],
    wants: ['猫吃得稳当', '一周少扫两次毛'],
    knowhow: ['换粮用七天，一天换一成多', '水碗放三个地方，离饭碗远一点', '梳毛先梳下巴，它不躲'],
    vocabulary: ['铲屎官'],
    faq: [
      { q: '软便怎么办？', a: '停新粮两天，还软就去看兽医。' },
      { q: '多久发货？', a: '付款后两天内。' },
    ],
    firstTask: '报一下猫的名字和几岁',
    goods: [
      {
        name: '冻干双拼粮 2 公斤',
        price: 118,
        fits: '成年猫',
        not_fits: '六个月以内的小猫',
        delivery: '付款后两天内发货',
        after_sale: '不吃拍视频退一半',
      },
      { name: '去浮毛梳', price: 35, fits: '短毛猫', not_fits: '怕梳的猫，先摸熟', after_sale: '七天内可退' },
    ],
  },
  {
    id: 'other',
    name: '街坊修理铺',
    who: '附近有东西要修的街坊',
    pains: ['小东西没人愿意修', '换新的又可惜', '不知道修要多少钱'],
    wants: ['先问得到价', '当天能取'],
    knowhow: ['拍清楚断的那一处，比说十句管用', '螺丝装在小袋里一起带来', '先报价，再动手'],
    vocabulary: ['待修架'],
    faq: [
      { q: '修不好收钱吗？', a: '不收，东西原样还你。' },
      { q: '几点关门？', a: '19:00，周一休息。' },
    ],
    firstTask: '回一句你家里有什么等着修',
    goods: [
      {
        name: '小家电修理',
        price: 40,
        fits: '插上电不转的',
        not_fits: '泡过水的',
        delivery: '当天或第二天取',
        after_sale: '三十天内同一处坏了免费再修',
      },
      { name: '刀剪磨一把', price: 10, fits: '切不动番茄的', not_fits: '陶瓷刀', after_sale: '不快再磨一次' },
    ],
  },
]

/** The sample of an archetype as a community of this trade: ids, people, hours and the archetype's own features stay. */
export function inTrade(sample: Spec, trade: Trade): Spec {
  const [first, second] = trade.goods
  const offers = (sample.monetization?.offers ?? []).map((offer, i) => ({
    id: offer.id,
    stock: offer.stock,
    ...(i === 0 ? first : second),
  }))
  const segments = (sample.audience?.segments ?? []).map((segment, i) =>
    i > 0 ? segment : { ...segment, who: trade.who, pains: trade.pains, wants: trade.wants },
  )
  const items = [
    ...(sample.rules?.items ?? []),
    ...(trade.notice === undefined
      ? []
      : [{ text: trade.notice, why: '别把群里的话当成意见', penalty: ['私聊提醒', '撤回', '请离开'] }]),
  ]
  return {
    ...sample,
    name: trade.name,
    industry: trade.id as Spec['industry'],
    positioning: {
      ...sample.positioning,
      product: {
        ...sample.positioning?.product,
        name: first.name,
        ...(first.price === undefined ? {} : { price: first.price }),
      },
    },
    audience: { ...sample.audience, segments },
    rules: { ...sample.rules, items },
    welcome: { ...sample.welcome, first_task: trade.firstTask, faq: [...trade.faq, ...(sample.welcome?.faq ?? [])] },
    culture: { ...sample.culture, knowhow: trade.knowhow, vocabulary: trade.vocabulary },
    monetization: { ...sample.monetization, offers },
  } as Spec
}

/** Kinds of personal data, by the words with which communities ask for them. */
export interface DataKind {
  readonly name: string
  /** Asked for in a question or a form. */
  readonly asked: RegExp
  /** Said to be collected, where a community declares more loosely than it asks. */
  readonly declared?: RegExp
  /** Sensitive under article 28: harm follows when it leaks. */
  readonly sensitive: boolean
  /** What the declaration of this kind has to say; nobody but the community knows the words. */
  readonly tell: string
  /** A purpose that would do, as an example. */
  readonly purpose: string
}

/** A number is asked for, or stands as a blank of a form. A call that somebody makes is no number: 打电话问, 语音电话十分钟. */
const PHONE =
  /手机号|手机尾号|电话号|联系电话|联系方式|紧急联系人|(?:填|留|报|写|登记|提供|备注|附上?|告知|输入)(?:一?[个下]|上|好|齐|清楚?|你的|您的|自己的|本人的?|家里的?|家长的?|常用的?|有效的?){0,3}(?:电话|手机)(?!时|会|费|里|壳|型|沟通|联系|问|聊|约|预约|咨询|[一二两三四五六七八九十\d])|(?:电话|手机)(?:多少|是多少|给我|发我|发给)|(?:姓名|名字|称呼|昵称|地址|微信|楼栋|门牌|份数)\s*[+＋、和与\-—/／及]\s*(?:电话|手机)(?!沟通|联系|聊|会)|(?:电话|手机)\s*[+＋、和与\-—/／及]\s*(?:姓名|名字|称呼|昵称|地址|微信|楼栋|门牌|份数)|^\s*(?:[你您]的|本人|家长)?(?:电话|手机)\s*$/u

/** A human child; 毛孩子 and 猫宝宝 are none. In a circle for pets 宝宝 is a pet too. */
const HUMAN = '(?<![毛猫狗犬喵汪鼠兔宠鸟龟])(?:小孩|孩子|小朋友|学生|儿子|女儿|娃娃?)(?!气|娃鱼|菜)'
const BABY = '(?<![毛猫狗犬喵汪鼠兔宠鸟龟物])(?:宝宝|宝贝|小宝|大宝|二宝)'
const OF_CHILD =
  '(?:的)?(?:\\s*[+＋、\\-—/／]\\s*)?(?:姓名|名字|大名|小名|全名|生日|出生|年龄|岁数|几岁|多大|月龄|几个月|年级|几年级|学校|班级|身高|照片)'
const childWords = (who: string): RegExp => new RegExp(`(?:${who})${OF_CHILD}`, 'u')
const CHILD = childWords(`${HUMAN}|${BABY}`)
const CHILD_AMONG_PETS = childWords(HUMAN)

export const dataKinds: readonly DataKind[] = [
  {
    name: '手机号',
    asked: PHONE,
    declared: /手机|电话|联系方式|联系人/u,
    sensitive: false,
    tell: '打给谁、为什么事打',
    purpose: '发货前打电话约时间',
  },
  {
    name: '地址',
    asked: /收货地址|收件地址|家庭(?:住|地)址|详细地址|住址|门牌/u,
    declared: /地址|住址|门牌/u,
    sensitive: false,
    tell: '寄什么、上门做什么',
    purpose: '寄下单的货',
  },
  {
    name: '身份证',
    asked: /身份证|证件号|护照号/u,
    sensitive: true,
    tell: '办哪件事非要证件不可，并写明单独取得同意',
    purpose: '活动入场登记，单独取得同意',
  },
  {
    name: '银行卡',
    asked: /银行卡|账户号|卡号/u,
    sensitive: true,
    tell: '付哪笔款，并写明单独取得同意',
    purpose: '退押金打款，单独取得同意',
  },
  {
    name: '健康信息',
    asked: /病史|病历|体检|体重|血压|过敏史|孕周|用药/u,
    sensitive: true,
    tell: '据此安排什么，并写明单独取得同意',
    purpose: '配餐时避开过敏的食材，单独取得同意',
  },
  {
    name: '孩子的信息',
    asked: CHILD,
    declared: /孩子|小孩|宝宝|宝贝|娃|小朋友|儿童|学生|月龄|年级/u,
    sensitive: true,
    tell: '据此分组还是推荐什么，并写明监护人同意',
    purpose: '按月龄分组，单独取得监护人同意',
  },
  {
    name: '收入',
    asked: /年收入|月收入|年营收|工资|资产/u,
    sensitive: false,
    tell: '为什么要知道',
    purpose: '按预算推荐课程',
  },
  { name: '真实姓名', asked: /真实姓名|实名/u, sensitive: false, tell: '为什么非要真名', purpose: '印在结业证书上' },
]

/** The words that ask for this kind, in a circle for pets or for people. */
export const wordsOf = (kind: DataKind, pets: boolean): RegExp =>
  pets && kind.asked === CHILD ? CHILD_AMONG_PETS : kind.asked

/** content · activities · launch · calendar · campaigns · overrides: what happens when (M15, M20, M24, M28, M30–M32). */
import {
  choice,
  count,
  field,
  flag,
  formatted,
  free,
  list,
  listById,
  listOrTable,
  map,
  money,
  needed,
  ratio,
  recorded,
  reference,
  passage,
  statement,
  text,
  texts,
} from './node.ts'
import { channel, contentCategory, contentSource, lever, sending, columnPurpose, topicSource } from './words.ts'

const offerRef = text

/** One occurrence: all that belongs to it and to no other. */
const topic = map(
  {
    title: needed(['题目', '标题', '题', '选题'], '这一期讲什么', text),
    point: field(['要点', '内容', '干货'], '一两句真正有用的话，照原样进话术；写成列表就一条一行', passage),
    ask: field(['提问', '问题'], '一个好答的问题（带选项或例子）', text),
    text: field(['正文', '原文', '文案', '话术'], '这一期就发这段话，可以用 {题目} {日期} 这样的空', passage),
    guest: field('嘉宾', '这一期请谁：名字写得和“嘉宾”里一样', text),
    offer: field(['供应', '商品'], '这一期卖哪一样（monetization.offers 的标识或名称）', offerRef),
    price: field(['价格', '费用'], '这一期的价，元', money),
    stock: field(['数量', '名额'], '这一期一共多少', count(1)),
    materials: field(['物料', '素材'], '这一期要准备什么', texts),
    due: field('截止', '到什么时候为止：22:00、次日 12:00、周日 22:00', formatted('due')),
    date: field('日期', 'YYYY-MM-DD，只在这一天用', formatted('date')),
  },
  'title',
)

export const content = map({
  defaults: field('默认栏目', '是否用类型自带的栏目与活动补足（默认 是）', flag),
  pillars: field(
    '栏目',
    '固定时刻、固定形式、固定的人',
    listById(
      map(
        {
          id: field('标识', '稳定的短名', formatted('id')),
          use: field('用', '自己知识文件夹里的哪一种栏目；没写的照它补', reference('column')),
          title: field(['标题', '名称'], '栏目名', text),
          category: field(['类别', '分类'], '知识、互动、故事、产品、服务、仪式、整理', contentCategory),
          source: field('来源', '团队、成员、专家、摘编', contentSource),
          formats: field('形式', '图文、语音、投票……', texts),
          cadence: field(
            ['频率', '频次', '节奏', '什么时候', '多久一次'],
            '每天 8:30、每周三 20:00、每3天',
            formatted('when'),
          ),
          time: field('时间', '20:00 或 20:00-21:00', formatted('time-or-window')),
          channel: field('渠道', '发在哪里，默认群内', channel),
          sending: field(['发送', '发送方式'], '手发（默认）、群发、机器人；群发有平台额度', sending),
          owner: field(['负责人', '负责', '谁负责'], '谁来做', reference('person')),
          lead_days: field(['提前量', '备稿天数'], '提前几天备好稿', count()),
          do: field(
            '动作',
            '这一栏每次做什么：提醒、通知、讲、问、布置、催、收、点评、发榜、上架、到货、晒、总结、问候、接龙、一对一、排期',
            columnPurpose,
          ),
          ritual: field(['口令', '每次说的话'], '每次都说的那一句，照原样', text),
          text: field(['正文', '原文', '文案', '话术'], '每次就发这段话，可以用 {题目} {日期} 这样的空', passage),
          due: field('截止', '到什么时候为止：22:00、次日 12:00、周日 22:00', formatted('due')),
          offer: field(['供应', '商品'], '这一栏卖哪一样（monetization.offers 的标识或名称）', offerRef),
          topics: field(
            ['选题', '题目', '每期'],
            '按次序轮用；写了日期的只在那天用；也能写旁边一张表的文件名，一行一期',
            listOrTable(topic),
          ),
          topics_from: field(['选题取自', '选题来源'], '没写选题时，照次序取文件里哪几样', list(topicSource)),
          topics_once: field('选题只用一遍', '用完就不再轮（默认 否）', flag),
          remove: field('去掉', '不要类型自带的这一栏', flag),
        },
        'title',
      ),
    ),
  ),
  mix: field(
    ['配比', '内容配比'],
    '各类内容各占多少',
    map({
      knowledge: field('知识', '例如 40%', ratio),
      interaction: field('互动', '例如 30%', ratio),
      story: field('故事', '例如 10%', ratio),
      product: field('产品', '例如 20%', ratio),
    }),
  ),
  daily_cap: field(['每日上限', '每天最多'], '一个群一天最多几条', count(1)),
  min_gap: field(['最小间隔', '间隔'], '两条消息之间至少多久，例如 90分钟', formatted('duration')),
  product_ratio: field('推销占比', '推销消息最多占多少', ratio),
})

export const activities = listById(
  map({
    id: field('标识', '稳定的短名', formatted('id')),
    use: needed(['用', '活动'], '活动库里的哪一种，例如 guest（嘉宾分享）', reference('activity')),
    title: field(['标题', '名称'], '这场叫什么', text),
    theme: field(['主题', '内容'], '讲什么、做什么', text),
    when: field('时间', '每周三 20:00、D+5 20:00、2026-12-12 15:00', formatted('when')),
    duration: field(['时长', '多久'], '例如 60分钟', formatted('duration')),
    channel: field('渠道', '在哪里办，默认群内', channel),
    sending: field(['发送', '发送方式'], '手发（默认）、群发、机器人；群发有平台额度', sending),
    place: field(['地点', '地址', '在哪里'], '线下地址或线上会议室', text),
    owner: field(['负责人', '负责', '谁负责'], '谁牵头', reference('person')),
    guests: field(
      '嘉宾',
      '名字和他做过的事',
      list(
        map(
          {
            name: needed(['名字', '姓名', '称呼'], '怎么称呼', text),
            bio: field(['介绍', '做过的事', '简介'], '一句话', statement),
            topic: field('题目', '他讲什么', text),
          },
          'name',
        ),
      ),
    ),
    topics: field(
      ['选题', '题目', '每期'],
      '多次举办时按次序用，一期一条；也能写旁边一张表的文件名，一行一期',
      listOrTable(topic),
    ),
    ritual: field(['口令', '每次说的话'], '每次都说的那一句，照原样', text),
    due: field(['截止', '报名截止'], '到什么时候为止：22:30、前一天 18:00、2027-03-19 18:00', formatted('due')),
    rules: field(['规则', '怎么算'], '怎么参加、怎么算数，一条一句', texts),
    kit: field(['必带', '装备', '要带', '带什么'], '来的人必须带什么', texts),
    replay: field(['回放', '重播'], '回放在哪里看、留多久', statement),
    parts: field(
      ['各部分', '环节'],
      '预告、提醒、复盘这些部分各自改什么',
      listById(
        map(
          {
            id: needed('标识', '哪一部分：预告（preview）、提醒（reminder）、复盘（recap）……', text),
            when: field('时间', '改到什么时候：前一天 10:00、活动-1h、结束+30m', formatted('part-when')),
            owner: field(['负责人', '负责', '谁负责'], '换谁做', reference('person')),
            text: field(['正文', '原文', '文案', '话术'], '就发这段话，可以用 {题目} {时间} 这样的空', passage),
            remove: field('去掉', '不要这一部分', flag),
          },
          'id',
        ),
      ),
    ),
    stakes: field(
      ['各得其所', '三方利益'],
      '组织方、嘉宾、成员各得什么',
      map({
        host: field('组织方', '我们得到什么', statement),
        guest: field('嘉宾', '嘉宾得到什么', statement),
        member: field('成员', '成员得到什么', statement),
      }),
    ),
    takeaway: field(['带走', '听完做什么'], '听完做的一件事', passage),
    offer: field(['供应', '商品'], '卖的是 monetization.offers 里哪一项（标识）', text),
    price: field(['价格', '费用'], '元', money),
    list_price: field(['原价', '平时价'], '有凭据的原价，元', money),
    stock: field(['数量', '名额'], '一共多少', count(1)),
    prize: field(['奖品', '奖励'], '奖什么、几份', statement),
    budget: field(
      '预算',
      '分项与合计',
      map(
        {
          lines: field(
            '分项',
            '每一项多少钱',
            list(map({ item: needed('项目', '花在哪里', text), amount: needed('金额', '元', money) })),
          ),
          total: field('合计', '元', money),
        },
        'total',
      ),
    ),
    materials: field(['物料', '素材'], '要准备什么', texts),
    signup: field(['报名', '报名方式', '怎么报名', '怎么参加', '参加方式'], '怎么报名、截止到什么时候', statement),
    links_to: field(['接到', '承接', '下一步'], '接到哪项业务或下一步', text),
    lever: field('杠杆', '改善流量、转化还是客单价', lever),
    evaluation: field(['评估', '效果评估'], '看哪几个数', texts),
    fallback: field(['备用方案', '预案', '下雨怎么办', '应急预案'], '出意外怎么办', statement),
    remove: field('去掉', '不要类型自带的这一项', flag),
  }),
)

export const launch = map({
  start: field(['开始', '启动日', '开始日期', '开群日', '开群日期'], '开群日 D+0,YYYY-MM-DD', formatted('date')),
  group_opens: field(['开群', '群先开'], '群比 D+0 早开时写，例如 D-3：从这天起可以在群里说话', formatted('when')),
  steps: field(
    '步骤',
    '七步',
    list(
      map({
        step: needed('第几步', '1 到 7', count(1, 7)),
        goal: field('目标', '这一步要达成什么', text),
        owner: field(['负责人', '负责', '谁负责'], '谁负责', reference('person')),
        offset: field(['起点', '从哪天起'], 'D+0 之前写 D-14', formatted('when')),
        days: field('天数', '做几天', count(1)),
        deliverables: field(['交付物', '产出'], '要做出什么', texts),
        exit_criteria: field(['过关条件', '门槛'], '达到什么才进下一步', texts),
      }),
    ),
  ),
})

/** Members who come in together, with the opening or after it: each has its own first and last day. */
export const cohorts = listById(
  map({
    id: field('标识', '稳定的短名，任务编号里用它', formatted('id')),
    name: field(['名称', '名字'], '这一批叫什么，例如 第二期', text),
    start: needed(
      ['开始', '开始日期', '开营日', '哪天进来', '入群日'],
      '这一批从哪天算起：2026-12-01，或 D+30',
      formatted('when'),
    ),
    days: field(['天数', '服务天数'], '从进来那天算起服务几天；不写就照服务期的天数', count(1)),
    ends: field(['结束', '结束日期', '到期'], '最后一天，YYYY-MM-DD；写了它，天数不算', formatted('date')),
    size: field(['人数', '几位'], '大约几位；逐个说的事按人数算用时', count(1)),
    owner: field(['负责人', '负责', '谁负责'], '这一批谁来带', reference('person')),
  }),
)

export const paths = listById(
  map(
    {
      id: field('标识', '稳定的短名', formatted('id')),
      name: needed(['名称', '标题'], '这条路叫什么，例如 头两周', text),
      steps: needed(
        '步骤',
        '从进来那天数起，第几天做什么',
        list(
          map(
            {
              day: field(['第几天', '天'], '进来那天是第 1 天，不写就是第 1 天', count(1)),
              time: field('时间', '20:00', formatted('time-or-window')),
              goal: needed(['目标', '做什么'], '这一步要达成什么', text),
              channel: field('渠道', '默认私聊', channel),
              owner: field(['负责人', '负责', '谁负责'], '谁来做', reference('person')),
              text: field(['正文', '原文', '文案', '话术'], '就发这段话，可以用 {第一步} {必读} 这样的空', passage),
            },
            'goal',
          ),
        ),
      ),
    },
    'name',
  ),
)

export const calendar = map({
  timezone: field('时区', '默认 Asia/Shanghai', text),
  windows: field(['发布时段', '窗口'], '适合说话的时段', list(formatted('window'))),
  quiet_hours: field(['免打扰', '安静时段'], '例如 22:30-07:30', formatted('window')),
  holiday_policy: field(
    ['假日策略', '节假日'],
    '照常、减量、顺延、暂停',
    choice({ keep: ['照常'], soften: ['减量'], shift: ['顺延'], pause: ['暂停'] }),
  ),
  blackout: field(
    ['停发', '不发的日子'],
    '这几天不排任何对外任务',
    list(
      map(
        {
          from: needed(['从', '日期'], 'YYYY-MM-DD', formatted('date')),
          to: field('到', 'YYYY-MM-DD,不写就是一天', formatted('date')),
          why: field('原因', '为什么', text),
        },
        'from',
      ),
    ),
  ),
  rest_weekdays: field(
    ['休息日', '轻松日'],
    '每周哪几天不排内容，例如 周日',
    list(
      choice({
        mon: ['周一'],
        tue: ['周二'],
        wed: ['周三'],
        thu: ['周四'],
        fri: ['周五'],
        sat: ['周六'],
        sun: ['周日', '周天'],
      }),
    ),
  ),
  holidays_extra: field(
    ['补充假日', '自定义假日'],
    '官方还没公布时自己补',
    list(
      map({
        date: needed('日期', 'YYYY-MM-DD', formatted('date')),
        name: field('名称', '例如 春节', text),
        off: needed(['放假', '休', 'isOffDay'], '是=放假，否=调休上班', flag),
      }),
    ),
  ),
})

export const campaigns = listById(
  map({
    id: field('标识', '稳定的短名', formatted('id')),
    use: field(['用', '样板'], '战役样板', reference('kit')),
    title: field(['标题', '名称'], '战役叫什么', text),
    theme: field('主题', '一句话主题', text),
    purpose: field('目的', '为了什么', text),
    audience: field('对象', '对谁', text),
    when: needed('时间', '中秋、双11、2026-12-12', formatted('when')),
    goal: field('目标', '数字', text),
    offers: field('供应', '卖什么、给什么', texts),
    flow: field('流程', '几步', texts),
    owner: field(['负责人', '负责', '谁负责'], '谁牵头', reference('person')),
    budget: field(
      '预算',
      '分项与合计',
      map(
        {
          lines: field(
            '分项',
            '每一项多少钱',
            list(map({ item: needed('项目', '花在哪里', text), amount: needed('金额', '元', money) })),
          ),
          total: field('合计', '元', money),
        },
        'total',
      ),
    ),
    risk: field('风险', '会出什么事、怎么办', texts),
    evaluation: field(['评估', '效果评估'], '看哪几个数', texts),
  }),
)

export const overrides = list(
  map({
    task: field('任务', '计划里的任务标识', text),
    action: needed(
      '动作',
      '固定、修改、去掉、新增',
      choice({ pin: ['固定', '移动'], patch: ['修改'], drop: ['去掉', '删除'], add: ['新增'] }),
    ),
    date: field('日期', 'YYYY-MM-DD', formatted('date')),
    time: field('时间', '20:00', formatted('time-or-window')),
    id: field('标识', '新增任务的短名', formatted('id')),
    title: field('标题', '任务标题', text),
    owner: field(['负责人', '负责', '谁负责'], '换谁做', reference('person')),
    channel: field('渠道', '发在哪里', channel),
    minutes: field('分钟', '要多久', count(1)),
    text: field('话术', '直接发这段话', text),
    why: recorded('原因', '为什么改', text),
  }),
)

export const metrics = listById(
  map(
    {
      id: field('标识', '稳定的短名', formatted('id')),
      name: needed('名称', '指标名', text),
      formula: field('公式', '分子 ÷ 分母', text),
      window: field(['窗口', '周期'], '例如 7天', text),
      target: field('目标', '例如 30%', text),
      warn: field(['预警', '预警线'], '低于多少要处理', text),
      baseline: field('基线', '现在是多少', text),
      owner: field(['负责人', '负责', '谁负责'], '谁看', reference('person')),
      cadence: field('频率', '多久看一次', text),
    },
    'name',
  ),
)

export const budget = map(
  {
    lines: field(
      '分项',
      '每一项多少钱',
      list(map({ item: needed('项目', '花在哪里', text), amount: needed('金额', '元', money) })),
    ),
    contingency: field('机动', '元', money),
    total: field('合计', '元', money),
  },
  'total',
)

export const risks = list(
  map(
    {
      scenario: needed(['场景', '事情', '什么事', '风险'], '会出什么事', text),
      trigger: field(['触发', '信号'], '看到什么就启动', text),
      respond_within: field(['响应时间', '多久内响应'], '例如 15分钟', formatted('duration')),
      owner: field(['负责人', '负责', '谁负责', '谁处理'], '谁处理', reference('person')),
      script: field(['话术', '第一句话', '怎么说'], '先说什么', statement),
      escalate_to: field(['升级给', '上报'], '处理不了找谁', text),
    },
    'scenario',
  ),
)

export const check = map({
  preset: field(
    ['预设', '松紧'],
    '整体松紧：宽松、推荐（默认）、严格',
    choice({ gentle: ['宽松'], recommended: ['推荐'], strict: ['严格'] }),
  ),
  rules: field('规则级别', '规则编号： 错误/警告/提示/关闭', free),
  thresholds: field('阈值', '规则编号： 数值', free),
  suppress: field(
    ['忽略', '豁免'],
    '在哪里不查哪条，以及原因',
    list(
      map({
        rule: needed('规则', '规则编号', text),
        path: field('位置', '例如 audience/segments/0', text),
        reason: needed('原因', '为什么可以不改', text),
      }),
    ),
  ),
})

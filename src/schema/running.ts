/** structure · team · rules · welcome · culture · voice: how the community is held together (M07–M11, M16, M18, M25, M35–M37). */
import {
  choice,
  count,
  field,
  formatted,
  list,
  listById,
  map,
  money,
  needed,
  amount,
  recorded,
  reference,
  statement,
  text,
  texts,
} from './node.ts'
import { channel, industry, platform, teamFunction } from './words.ts'

export const structure = map({
  platform: field('平台', '群建在哪里', platform),
  groups: field(
    '群',
    '几个群、怎么命名',
    map(
      {
        count: field(['数量', '几个'], '开几个群', count(1)),
        naming: field(['命名', '名称', '名字'], '例如 品牌+城市+序号', text),
        work_group: field(['工作群', '内部群'], '团队自己商量的群，叫什么', text),
      },
      'naming',
    ),
  ),
  capacity: field(['容量', '人数上限', '人数', '上限'], '每个群最多多少人', count(1)),
  tier: field('档次', '开放群还是高端群', choice({ open: ['开放', '普通'], premium: ['高端'] })),
  admission: field(
    ['加入', '加入方式', '准入', '入群', '进群', '门槛'],
    '怎么进来',
    map({
      mode: field(
        '方式',
        '开放、申请、付费、邀请、购买',
        choice({
          open: ['开放', '扫码'],
          apply: ['申请', '审核'],
          paid: ['付费'],
          invite: ['邀请', '推荐'],
          purchase: ['购买', '买过才能进'],
        }),
      ),
      fee: field(['费用', '价格'], '元', money),
      refund: field(['退款', '退费'], '什么情况退、退多少', statement),
      questions: field(['入群问题', '问卷', '问题'], '进群前问什么', texts),
      referral_quota: field('推荐名额', '每位成员几个', count()),
      intro_template: field(['自我介绍', '自我介绍模板'], '要填的几项', texts),
      review: field('审核', '谁看、看什么', statement),
      probation_days: field(['观察期', '预备营天数'], '天', count()),
    }),
  ),
  inactive_policy: field('沉默处理', '多久不说话、怎么办', statement),
  end: field(
    ['结束', '服务期'],
    '什么时候结束、结束做什么',
    map({
      date: field('日期', 'YYYY-MM-DD', formatted('date')),
      service_days: field(['天数', '服务天数'], '从 D+0 算起', count(1)),
      action: field(
        '动作',
        '解散、迁移、续费、转为校友群',
        choice({ dissolve: ['解散'], migrate: ['迁移', '合并'], renew: ['续费'], alumni: ['校友群', '转校友群'] }),
      ),
      notice_days: field('提前告知', '提前几天说', count()),
    }),
  ),
})

export const team = listById(
  map({
    id: needed('标识', '稳定的短名，负责人处引用它', formatted('id')),
    name: needed(['名字', '姓名', '称呼'], '群里叫什么', text),
    roles: field(['角色', '身份', '职务'], '群主、店长、班主任、助教……', texts),
    functions: field('职能', '内容、活动、新媒体、客服', list(teamFunction)),
    hours: field(
      ['工时', '可用时间', '时间'],
      '每天能投入多久',
      map(
        {
          per_day: field('每天', '小时', amount),
          days: field(
            ['工作日', '哪几天', '几天'],
            '每天、工作日、周末',
            choice({
              every: ['每天', '天天'],
              workdays: ['工作日'],
              weekend: ['周末'],
            }),
          ),
          shift: field(['班次', '在岗时段'], '例如 09:00-18:00', formatted('window')),
        },
        'per_day',
      ),
    ),
    leave: field(['请假', '休假'], '哪几天不在', list(formatted('date'))),
    backup: field(['替补', '备份'], '不在时谁顶上', reference('person')),
    employment: field(
      '用工',
      '全职、兼职、志愿',
      choice({
        'full-time': ['全职'],
        'part-time': ['兼职'],
        volunteer: ['志愿', '志愿者'],
        owner: ['老板', '创始人'],
      }),
    ),
    incentive: recorded('激励', '凭什么坚持', statement),
    kpi: field('考核', '看哪个数', statement),
    bio: field(['介绍', '做过的事', '简介'], '一句话说清他做过什么，开场和邀请时用', statement),
  }),
)

export const rules = map(
  {
    items: field(
      ['条款', '规则', '条目', '群规'],
      '先说能做什么，再说边界',
      listById(
        map(
          {
            id: field('标识', '稳定的短名', formatted('id')),
            text: needed(['内容', '规则', '条款'], '规则本身', text),
            why: field(['原因', '为什么'], '为什么要有这一条', text),
            penalty: field(['处理', '惩罚', '处罚', '违反了'], '第一次、第二次、第三次', texts),
            for: field('适用', '在哪几个栏目、活动里要说起它（标识）', texts),
          },
          'text',
        ),
      ),
    ),
    appeal: field('申诉', '不满意找谁', statement),
    nickname_format: field(['昵称格式', '群昵称'], '例如 城市-行业-昵称', text),
    ads_policy: field('广告', '能不能发、在哪里发', statement),
    privacy: field('隐私', '群里的话怎么对待', statement),
  },
  'items',
)

export const welcome = map({
  steps: field(
    ['步骤', '流程'],
    '入群后各个时刻做什么',
    list(
      map(
        {
          after: needed(
            ['时间', '多久后', '多久之后', '什么时候'],
            '从入群算起：+0m、+2h、+24h、+7d',
            formatted('duration'),
          ),
          channel: field('渠道', '群内还是私聊', channel),
          goal: needed(['目标', '做什么'], '这一步要达成什么', text),
          owner: field(['负责人', '负责', '谁负责'], '谁来做', reference('person')),
          text: field('正文', '就发这段话，可以用 {昵称} {第一步} 这样的空', text),
        },
        'goal',
      ),
    ),
  ),
  faq: field(
    ['常见问题', '答疑'],
    '新人常问',
    list(
      map({
        q: needed(['问', '问题'], '新人会怎么问', text),
        a: needed(['答', '回答'], '怎么答', statement),
        for: field('适用', '在哪几个栏目、活动里要说起它（标识）', texts),
      }),
    ),
  ),
  first_task: field(['第一步', '第一个任务', '第一件事', '进群先做', '首个任务'], '三十秒能做完的一件事', text),
  required_reading: field(['必读', '先看什么'], '先看哪一样', text),
})

export const culture = map({
  goal: field('目标', '群体目标，用成员的结果来说', text),
  values: field('价值观', '利他、平等、开放、协作、分享……', texts),
  charter: field('公约', '大家约好的几条', texts),
  symbols: field('符号', '口号、表情、服饰', texts),
  rituals: field('仪式', '固定时刻的固定动作', texts),
  vocabulary: field('行话', '我们自己的说法', texts),
  knowhow: field(['鉴别方法', '谈资'], '让成员更懂行的方法或对比', texts),
  shared_task: field('共同任务', '一起做成的一件事', text),
})

export const voice = map({
  persona: field(['人设', '自称', '我'], '领头的人在群里叫什么，话术里用它自称，例如 阿岚', text),
  address: field(['称呼', '怎么称呼成员'], '例如 邻居们、同学们', text),
  tone: field(
    ['语气', '语调', '口吻', '风格'],
    '亲切、专业、热血',
    choice({
      warm: ['亲切', '温和', '温暖', '朴实', '家常', '轻松', '随和'],
      expert: ['专业', '严谨', '稳重', '正式', '克制'],
      fiery: ['热血', '热情', '活泼', '有劲'],
    }),
  ),
  emoji: field(
    '表情',
    '不用、少用、常用',
    choice({ none: ['不用', '无'], few: ['少用', '少'], free: ['常用', '随意'] }),
  ),
  layout: field(
    '版式',
    '简洁（一行一个事实）或活泼（分块、图标）；不写由类型定',
    choice({ plain: ['简洁'], lively: ['活泼'] }),
  ),
  avoid: field(['避免', '不说的词', '不说', '禁用词'], '这些词不出现', texts),
  sign_off: field(['落款', '结尾', '署名'], '每条公告的结尾', text),
})

export const incentives = map({
  points: field(
    '积分',
    '怎么挣、怎么用',
    map({
      earn: field(
        '挣',
        '动作与分值',
        list(map({ action: needed('动作', '做什么', text), points: needed('分值', '几分', count(1)) })),
      ),
      spend: field(
        '花',
        '兑换',
        list(map({ reward: needed('奖励', '换什么', text), points: needed('分值', '几分', count(1)) })),
      ),
      cap: field('每日上限', '分', count(1)),
      expiry: field('有效期', '例如 90天', text),
    }),
  ),
  levels: field(
    '等级',
    '由低到高',
    list(
      map(
        {
          name: needed('名称', '等级名', text),
          min: field('门槛', '积分', count()),
          perks: field('权益', '得到什么', texts),
        },
        'name',
      ),
    ),
  ),
  badges: field('徽章', '名称与条件', texts),
  leaderboard: field(['榜单', '排行榜'], '比什么、多久一次', text),
  rewards: field(
    '奖励',
    '利益、荣誉、情感三类',
    map(
      {
        material: field(['利益', '物质'], '实物、优惠', texts),
        honor: field('荣誉', '称号、露出', texts),
        emotional: field('情感', '手写信、见面', texts),
      },
      'material',
    ),
  ),
  evaluation: field('评价', '参与度与贡献值怎么算', text),
})

export const compliance = map({
  data_collected: field(
    '收集信息',
    '收集哪些个人信息',
    list(
      map({
        field: needed('字段', '例如 手机号', text),
        purpose: needed('用途', '为什么要', text),
        retention: field('保存多久', '例如 营期结束后 30 天', text),
      }),
    ),
  ),
  allow: field(
    '放行',
    '有凭据可用的词',
    list(map({ text: needed('词', '原词', text), evidence: needed('凭据', '证明材料', text) })),
  ),
  packs: field('合规包', '额外打开的行业词库', list(industry)),
})

/** positioning · audience: why the community exists and for whom (M01–M03, M06, M09, M10, M13, M14, M26). */
import {
  amount,
  choice,
  count,
  field,
  formatted,
  list,
  listById,
  map,
  money,
  needed,
  ratio,
  statement,
  text,
  texts,
} from './node.ts'

export const positioning = map({
  need: field(
    '需求',
    '围绕哪个真实、会反复出现的需求，以及凭什么这么说',
    map(
      {
        what: needed(['是什么', '内容'], '需求本身，用成员的话', text),
        evidence: field(['证据', '依据'], '访谈、问卷、订单、提问记录', statement),
      },
      'what',
    ),
  ),
  member_value: field('成员价值', '写给成员听：加入后得到什么结果', texts),
  join_reason: field(['加入理由', '一句话理由'], '一句最简单、让他乐意进来的理由', text),
  sustain: field(['持续方式', '靠什么持续', '怎么持续'], '靠什么持续给出价值', statement),
  owner_goal: field(['群主目标', '我们的目标'], '我们自己的目标', statement),
  differentiators: field(['差异', '差异化', '不同'], '和别处不同的地方，细到有辨识度', texts),
  promise: field(
    '承诺',
    '能兑现、能衡量的一条承诺',
    map(
      {
        what: needed('内容', '承诺什么', text),
        metric: field('指标', '对应 metrics 里哪一项', text),
        target: field('目标', '做到多少', text),
      },
      'what',
    ),
  ),
  bonds: field(
    '纽带',
    '情感、快乐、利益，至少一种',
    list(
      choice({
        emotional: ['情感', '情感依赖', '归属', '归属感', '陪伴', '认同', '友情', '情绪价值'],
        joy: ['快乐', '快乐体验', '兴趣', '爱好', '好玩', '趣味', '娱乐'],
        interest: ['利益', '现实利益', '共同利益', '实惠', '省钱', '优惠', '福利', '成长', '学习', '资源', '人脉'],
      }),
    ),
  ),
  product: field(
    ['产品', '载体'],
    '产品、服务、内容或工具',
    map(
      {
        name: needed('名称', '成员叫得出的名字', text),
        kind: field(
          '形态',
          '产品、内容、服务还是工具',
          choice({ product: ['产品', '实物'], content: ['内容', '课程'], service: ['服务', '咨询'], tool: ['工具'] }),
        ),
        price: field('价格', '元', money),
        mvp: field(['最小版本', '最小可行产品'], '先拿什么最小的东西跑起来', statement),
      },
      'name',
    ),
  ),
  not_for: field(['不适合', '不适合谁', '不适合的人'], '谁不该进来', texts),
  business_value: field(
    ['业务价值', '业务目的'],
    '这个群主要替业务做什么，指标要量得出它；不写就按变现策略看',
    choice({
      support: ['减轻客服', '客户支持'],
      product: ['改进产品', '产品反馈'],
      acquisition: ['拉新成交', '获客'],
      contribution: ['成员供稿', '共创内容'],
      engagement: ['归属与黏性', '黏性'],
      success: ['成员做成事', '客户成功'],
    }),
  ),
  north_star: field('北极星指标', '一个数说明成员得到了价值', text),
  counter_metric: field('反向指标', '防止做过头的那个数', text),
})

export const audience = map({
  segments: field(
    '人群',
    '给哪些人，一类一条',
    listById(
      map(
        {
          id: field('标识', '稳定的短名', formatted('id')),
          who: field(['是谁', '身份', '谁', '人群'], '具体到能想起一张脸', text),
          pains: field(['痛点', '难处'], '他们反复遇到的难处', texts),
          where: field(['在哪里', '出没', '在哪'], '在哪里能找到他们', texts),
          age: field('年龄', '可写“不限”', text),
          city: field(['城市', '地区'], '可写“不限”', text),
          occupation: field('职业', '可写“不限”', text),
          income: field('收入', '可写“不限”', text),
          wants: field(['想要', '需求'], '他们想要的结果', texts),
          objections: field('顾虑', '不加入、不付费的理由', texts),
          active_hours: field(['活跃时段', '在线时段'], '例如 20:00-22:00', list(formatted('window'))),
          tags: field(['标签', '共同标签'], '共同的属性', texts),
          level: field(['水平', '层级'], '新手、进阶……', text),
        },
        'who',
      ),
    ),
  ),
  seeds: field(
    ['种子', '种子用户'],
    '首批种子（封测）成员',
    map({
      target: field(['目标人数', '人数'], '例如 100', count(1)),
      sources: field('来源', '从哪里找', texts),
      criteria: field('条件', '凭什么选他', texts),
      threshold: field('门槛', '付费、作业或推荐', statement),
    }),
  ),
  core: field(
    '核心成员',
    '先运营的那 20%',
    map({
      share: field('占比', '例如 20%', ratio),
      perks: field('权益', '核心成员得到什么', texts),
    }),
  ),
})

export const monetization = map({
  strategy: field(
    '策略',
    '决定运营重心',
    choice({
      'single-hit': ['单品爆款', '爆款', '引流款'],
      'high-ticket': ['高客单', '高客单价', '高单价'],
      distribution: ['分销', '代理', '团长'],
      membership: ['会员', '会员制', '会费', '年费', '付费会员'],
      content: ['内容付费', '课程', '知识付费', '付费内容', '卖课'],
      service: ['服务', '服务费', '咨询'],
      none: ['不变现', '公益', '不赚钱', '纯公益'],
    }),
  ),
  models: field(
    '模式',
    '靠什么收入',
    list(
      choice({
        ads: ['广告', '广告费', '赞助'],
        product: ['卖产品', '产品', '卖货', '商品', '团购', '课程'],
        service: ['服务费', '服务', '咨询', '咨询费'],
        membership: ['会费', '会员费', '会员', '年费', '入群费'],
        crowdfunding: ['众筹'],
        cocreation: ['共创'],
        brand: ['品牌'],
        referral: ['转介绍', '分成', '佣金', '分销', '返佣'],
      }),
    ),
  ),
  offers: field(
    ['供应', '在售'],
    '卖什么、多少钱、适合谁',
    listById(
      map(
        {
          id: field('标识', '稳定的短名', formatted('id')),
          name: needed(['名称', '名字', '品名'], '商品或服务名', text),
          price: field('价格', '元', money),
          list_price: field('原价', '有凭据的原价，元', money),
          evidence: field(['原价凭据', '凭据', '证据'], '近期成交记录、门店价签', statement),
          stock: field(['数量', '库存'], '一共多少份', count()),
          fits: field(['适合谁', '适合', '适合人群'], '什么人买了不后悔', text),
          not_fits: field(['不适合谁', '不适合', '不适合人群'], '什么人别买', text),
          delivery: field(['交付', '到货', '怎么拿', '取货'], '什么时候、怎么拿到', statement),
          after_sale: field(['售后', '退换'], '不满意怎么办', statement),
        },
        'name',
      ),
    ),
  ),
  funnel: field(
    '漏斗',
    '流量 × 转化率 × 客单价',
    map({
      traffic: field('流量', '周期内触达人数', amount),
      conversion_rate: field('转化率', '例如 8%', ratio),
      average_order_value: field('客单价', '元', money),
      period: field('周期', '例如 30天、每月', text),
    }),
  ),
  targets: field(
    '营收目标',
    '同一周期的营收',
    map(
      {
        revenue: needed('营收', '元', money),
        period: field('周期', '例如 30天、每月', text),
      },
      'revenue',
    ),
  ),
})

export const growth = map({
  sources: field(
    '来源',
    '新成员从哪里来',
    list(
      map(
        {
          channel: needed('渠道', '门店、公众号、老客推荐……', text),
          type: field(
            '类别',
            '产品导入、外部拉新、转介绍',
            choice({ product: ['产品', '产品导入'], external: ['外部'], referral: ['转介绍', '老带新'] }),
          ),
          cost_per_member: field('单人成本', '元', money),
          expected: field('预期人数', '计划期内', count()),
        },
        'channel',
      ),
    ),
  ),
  bait: field(
    '诱饵',
    '低价产品或付费资料，要能标价',
    map(
      {
        kind: field(
          '类别',
          '优惠券不算诱饵',
          choice({
            'low-price-product': ['低价产品'],
            'paid-material': ['付费资料'],
            coupon: ['优惠券'],
            other: ['其他'],
          }),
        ),
        name: field('名称', '诱饵是什么', text),
        cost: field('成本', '元', money),
        list_price: field('标价', '元', money),
        evidence: field(['标价凭据', '证据'], '成交记录', statement),
        use_value: field('使用价值', '拿到手有什么用', text),
      },
      'name',
    ),
  ),
  fission: field(
    '裂变',
    '分级奖励',
    map({
      when: field('时间', '什么时候做', formatted('when')),
      tiers: field(
        '阶梯',
        '邀请几位得什么',
        list(
          map({
            invites: needed('邀请人数', '几位', count(1)),
            reward: needed('奖励', '得到什么', text),
            stock: field('数量', '一共多少份', count(1)),
          }),
        ),
      ),
    }),
  ),
  invite_batch: field('每批人数', '人工拉人一次几位，默认 3', count(1)),
  channels: field('投放渠道', '在哪里发招募', texts),
})

export const replication = map({
  criteria: field('复制条件', '达到什么才开下一个群', texts),
  core_team: field('核心团队', '谁去带新群', texts),
  subculture: field('亚文化', '要带过去的语气、表情、规矩', texts),
  offline_venues: field('线下场所', '固定见面的地方', texts),
})

/** A kind of community: its days, windows, caps and what it brings by itself. */
import { choice, count, field, flag, formatted, list, listById, map, needed, ratio, reference, text } from '../node.ts'
import { stage } from '../words.ts'
import { based, column, evidence, naming, plannedActivity } from './shared.ts'
import { gift, holidayPolicy, role } from './words.ts'

/** What communities of a kind are about, as far as rules and scripts have to know it. */
const subject = map({
  layout: field('版式', '社群文件没写版式时用哪一种；不写是活泼', choice({ plain: ['简洁'], lively: ['活泼'] })),
  gives: field(['给什么', '产出'], '社群文件没说产品是什么时，成员得到的是什么；不写就看行业', gift),
  questions: field(
    ['题库', '提问'],
    '行业没有题库时从哪个题库里问',
    map(
      {
        bank: needed(['题库', '用'], '题库的标识', reference('questions')),
        // Whatever the trade: a circle of owners is not asked what it likes to order.
        before: field(['优先于', '先于'], '写“行业”：不管什么行业都用这个题库', choice({ trade: ['行业'] })),
      },
      'bank',
    ),
  ),
  sells: field(['卖的是', '卖什么'], '写“位置”：付钱买的是和一群人在一起', choice({ place: ['位置', '席位'] })),
  premises: field(['有门店', '门店'], '靠一个人能走进去的地方', flag),
  practice: field(['天天练', '练习'], '成员自己天天做一件事，会掉队', flag),
  checkIn: field(['以打卡为主', '打卡'], '每日打卡就是这个群：规则要说清什么算打卡', flag),
  answers: field(['靠回答', '答疑'], '靠问题有人答活着：多久有第一个回答是它的命', flag),
  campDays: field(
    ['营期天数', '营期'],
    '带到成交的营留得住人几天，含头尾',
    map({ from: needed(['最少', '从'], '天', count(1)), to: needed(['最多', '到'], '天', count(1)) }),
  ),
})

const windows = map({
  morning: needed(['早上', '上午'], '例如 08:00-09:30', formatted('window')),
  noon: needed('中午', '例如 11:30-13:30', formatted('window')),
  afternoon: needed('下午', '例如 15:00-18:00', formatted('window')),
  evening: needed('晚上', '例如 19:00-21:30', formatted('window')),
})

const mix = map({
  knowledge: needed('知识', '例如 35%', ratio),
  interaction: needed('互动', '例如 30%', ratio),
  story: needed('故事', '例如 20%', ratio),
  product: needed('产品', '例如 15%', ratio),
})

export const archetype = map({
  ...naming,
  ...based('archetype'),
  rank: field(['次序', '排第几'], 'init 里排第几；不写排在最后', count(1)),
  choose: needed(['什么时候选', '适合'], '什么时候选它，一句话', text),
  evidence,
  subject: field(['讲的是什么', '主题'], '规则和话术要知道的几件事', subject),
  stages: needed(
    ['阶段', '哪几段'],
    '按次序，每一段从哪天起、重在什么',
    list(
      map({
        id: needed(['阶段', '哪一段'], '预热、启动、成长、活跃、转化、沉淀', stage),
        from: field(['从', '第几天起'], '开群第几天起，负数是之前', { type: 'number', integer: true }),
        beforeEnd: field(['结束前', '倒数'], '改从结束倒数：结束前几天起', count()),
        focus: needed(['重点', '重在'], '这一段重在什么', text),
      }),
    ),
  ),
  lifespan: field(['天数', '服务天数'], '社群文件没写结束时服务几天；不写就一直做下去', count(1)),
  windows: needed(['时段', '发送时段'], '一天四段，各从几点到几点', windows),
  quiet: needed(['免打扰', '静默'], '例如 22:30-07:30', formatted('window')),
  dailyCap: needed(['每日上限', '每天最多'], '一个群一天最多几条', count(1)),
  minGap: needed(['最小间隔', '间隔分钟'], '两条消息至少隔几分钟', count()),
  productRatio: needed('推销占比', '推销消息最多占多少', ratio),
  mix: needed(['配比', '内容配比'], '四类内容各占多少，合计 100%；仪式、服务、整理另算', mix),
  lightWeekdays: needed(['轻的星期', '少发的星期'], '一周里哪几天少发，1–7', list(count(1, 7))),
  holidayPolicy: needed(['节假日', '假日'], '照常、减量、顺延、暂停', holidayPolicy),
  attendance: field(['值守', '有人的日子'], '写“工作日”：只有工作日有人', choice({ workdays: ['工作日'] })),
  steps: needed(
    ['七步', '步骤'],
    '启动七步各从哪天起、几天',
    list(
      map({
        step: needed(['步', '第几步'], '1–7', count(1, 7)),
        offset: needed(['偏移', '第几天'], '从开群日算，负数是之前', { type: 'number', integer: true }),
        days: needed(['天数', '几天'], '这一步几天', count(1)),
      }),
    ),
  ),
  pillars: needed(
    '栏目',
    '自带的固定栏目',
    listById(map({ id: needed('标识', '稳定的短名', formatted('id')), ...column })),
  ),
  activities: needed('活动', '自带的活动', listById(plannedActivity)),
  operations: needed(['日常', '日常运营'], '要做哪些日常运营（标识）', list(reference('operation'))),
  ending: needed(['收尾', '结束'], '最后几天怎么收', listById(plannedActivity)),
  exemptions: needed(
    ['豁免', '不适用'],
    '哪些检查对它不适用，为什么',
    list(map({ rule: needed('规则', '规则编号', text), reason: needed(['理由', '原因'], '为什么不适用', text) })),
  ),
  roles: needed(
    ['角色', '分工'],
    '需要谁',
    list(
      map({
        role: needed(['角色', '职能'], '群主、内容、活动、新媒体、客服', role),
        title: needed(['标题', '称呼'], '在这种群里怎么叫他', text),
        duty: needed(['职责', '做什么'], '他负责什么', text),
      }),
    ),
  ),
  kpis: needed(
    ['指标', '看的数'],
    '看哪几个数',
    list(
      map({
        name: needed(['名称', '名字'], '指标名', text),
        formula: needed(['算法', '公式'], '分子、分母', text),
        source: needed('来源', '口径或目标值从哪来', text),
      }),
    ),
  ),
})

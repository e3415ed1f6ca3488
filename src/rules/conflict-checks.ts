/** The rules that do no more than report one kind of the planner's conflicts: a row each. */
import type { ConflictKind } from '../model.ts'
import { conflictFindings } from './conflicts.ts'
import { narrowed } from '../spec-path.ts'
import { sample } from './sample.ts'
import type { Check, PlanView } from '../judge/types.ts'

interface ConflictRule extends Pick<Check, 'title' | 'why' | 'source' | 'bad'> {
  readonly kind: ConflictKind
  /** `plan/<kind>` unless said otherwise. */
  readonly id?: string
  /** Where in the spec it is told when the conflict names no place. */
  readonly place: string
  /** Of what stands there, the fields to point at: the first that is written. */
  readonly fields?: readonly string[]
}

const rules: readonly ConflictRule[] = [
  {
    kind: 'after-end',
    title: '没有排在结束之后的任务',
    why: '服务期过了还在发消息，说好的结束就不算数，下一期也没有人信。',
    source: 'M37。判据：任务落在服务期最后一天之后。',
    bad: sample({
      '结构.服务期': { 天数: 10, 动作: '解散' },
      活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+20 20:00' }],
    }),
    place: '/structure/end',
  },
  {
    kind: 'blackout',
    title: '停发的日子没有对外任务',
    why: '说好不打扰的日子发了消息，往后说的话就不算数。',
    source: '计划规则：“日历.停发”里的日子不排对外任务。',
    bad: sample({
      日历: { 停发: ['2026-12-11'] },
      活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: '2026-12-11 20:00' }],
    }),
    place: '/calendar/blackout',
  },
  {
    kind: 'daily-cap',
    title: '每天的消息不超过上限',
    why: '消息太多，成员先开免打扰，再退群；要紧的那条也没有人看见。',
    source: '公开资料的每日上限（每日 15 条以上开免打扰者大增，C 级来源；类型与“内容.每日上限”可改）。',
    bad: sample({
      '内容.每日上限': 1,
      活动: [
        { 标识: 'a', 用: 'topic', 标题: '早厨房', 时间: '每周三 10:00' },
        { 标识: 'b', 用: 'poll', 标题: '晚厨房', 时间: '每周三 20:00' },
      ],
    }),
    place: '/content/daily_cap',
  },
  {
    kind: 'dependency',
    title: '前后相依的任务次序对',
    why: '预告发在定稿之前，海报做在活动之后：次序错了，前面的人白忙。',
    source: '计划规则：依赖的任务先做完。',
    bad: sample({
      调整: [{ 任务: 'activity.a/once/preview', 动作: '固定', 日期: '2026-12-20' }],
      活动: [{ 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: '2026-12-11 20:00' }],
    }),
    place: '/activities',
  },
  {
    kind: 'heavy-day',
    title: '一天只有一场重活动',
    why: '一天办两场大的，两场都办不好，成员也分身乏术。',
    source: '计划规则：一天一场重活动。',
    bad: sample({
      活动: [
        { 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+10 14:00' },
        { 标识: 'b', 用: 'offline', 标题: '铁锅局', 时间: 'D+10 19:00' },
      ],
    }),
    place: '/activities',
  },
  {
    kind: 'leave',
    title: '请假那天有人顶上',
    why: '请假的人名下还有任务，那天就空了。',
    source: 'M05、M36。判据：负责人请假，又没有“替补”可换。',
    bad: sample({
      '团队.0.请假': ['2026-12-02', '2026-12-09'],
      活动: [{ 标识: 'a', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }],
    }),
    place: '/team',
  },
  {
    kind: 'live-overlap',
    title: '没有两场直播式活动撞在一起',
    why: '同一时刻两场，成员只能来一场，另一场冷给所有人看。',
    source: '计划规则：要人到场的活动不重叠。',
    bad: sample({
      活动: [
        { 标识: 'a', 用: 'guest', 标题: '榨坊夜谈', 时间: 'D+10 20:00' },
        { 标识: 'b', 用: 'live', 标题: '新油发布', 时间: 'D+10 20:30' },
      ],
    }),
    place: '/activities',
  },
  {
    kind: 'min-gap',
    title: '两条消息之间留够间隔',
    why: '两件事挤在一起，前一件还没有人接话就被盖过去了。',
    source: '公开资料的最小间隔（D 级来源，类型与“内容.最小间隔”可改）。',
    bad: sample({
      活动: [
        { 标识: 'a', 用: 'topic', 标题: '早厨房', 时间: '每周三 20:00' },
        { 标识: 'b', 用: 'poll', 标题: '晚厨房', 时间: '每周三 20:10' },
      ],
    }),
    place: '/content/min_gap',
  },
  {
    kind: 'quiet-hours',
    title: '没有消息落在免打扰时段',
    why: '半夜的消息换来的是免打扰和退群：打扰一次，往后的都不看了。',
    source: '公开资料的免打扰规则（22:30–07:30 为推测，类型与“日历.免打扰”可改）。',
    bad: sample({ 活动: [{ 标识: 'late', 用: 'topic', 标题: '深夜厨房', 时间: '每周三 23:30' }] }),
    place: '/calendar/quiet_hours',
    fields: ['when', 'time', 'cadence'],
  },
  {
    kind: 'shift',
    title: '任务落在负责人上班的日子和班次里',
    why: '排在下班以后的任务，不是没有人做，就是在透支一个人。',
    source:
      'M05。判据：有钟点的任务落在负责人“工时”之外：不在“班次”的钟点里，或不在他上班的日子（“工作日”，例如周末）。',
    bad: sample({
      '团队.0.工时': { 每天: 3, 班次: '09:00-12:00' },
      活动: [{ 标识: 'a', 用: 'topic', 标题: '铁锅夜', 时间: '每周三 20:00' }],
    }),
    place: '/team',
  },
  {
    kind: 'overload',
    id: 'team/overload',
    title: '没有人某天超出可用时间',
    why: '任务比时间多的那天，先被省掉的总是回复成员。连着几天，运营的人自己先走。',
    source: 'M05。判据：计划里某人某天的任务分钟数超过“工时”。',
    bad: sample({ '团队.0.工时': 0.2 }),
    place: '/team',
    fields: ['hours', 'name'],
  },
]

export const conflictChecks: readonly Check[] = rules.map(({ kind, id, place, fields, ...about }) => ({
  ...about,
  id: id ?? `plan/${kind}`,
  severity: 'warning',
  needs: 'plan',
  good: sample(),
  run: (view: PlanView) =>
    conflictFindings(view, kind, place).map((found) =>
      fields === undefined ? found : { ...found, path: narrowed(view.spec, found.path, fields) },
    ),
}))

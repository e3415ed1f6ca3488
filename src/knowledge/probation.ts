/** What is done in the first members' days of probation, and what is said to them. */

/** A task on the `offset`th day after the opening. */
export interface ProbationTask {
  readonly part: string
  readonly offset: number
  readonly title: string
  readonly minutes: number
  readonly scripts: readonly (readonly [template: string, title: string])[]
  readonly checklist: readonly string[]
}

/** Days of probation under which a look half-way through would come with the start or the end. */
const HALFWAY = 6

/** @param days of probation, as the file says */
export const probationTasks = (days: number): readonly ProbationTask[] => [
  {
    part: 'begin',
    offset: 0,
    title: '观察期开始：逐个说清楚',
    minutes: 20,
    scripts: [['admission/probation', '开始说明']],
    checklist: ['看哪几样事先说清', '哪天到期写进名单'],
  },
  ...(days < HALFWAY
    ? []
    : [
        {
          part: 'half',
          offset: Math.floor(days / 2),
          title: '观察期过半：看看谁还没做第一步',
          minutes: 20,
          scripts: [],
          checklist: ['还没开口的私聊问一句', '不合群规的现在就说，不留到最后一天'],
        },
      ]),
  {
    part: 'decide',
    offset: days,
    title: '观察期到期：逐个定，逐个说',
    minutes: 40,
    scripts: [
      ['admission/probation-passed', '转正'],
      ['admission/probation-longer', '再看看或到此为止'],
    ],
    checklist: ['每位都有一句具体的话', '不留的说清原因和退费怎么办', '当天全部说完，不让人等'],
  },
]

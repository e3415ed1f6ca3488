import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

const OFFICE = /写字楼|办公楼|产业园|科技园|软件园|园区|CBD|商务区|公司楼下|附近上班|楼里上班|哪栋楼上班/iu
const MALL = /商场|购物中心|步行街|景区|商业街|奥特莱斯/u
const HOME = /小区|社区|街坊|邻居|居民|商场|购物中心|步行街|景区|家长|学生|校园/u
const OFFICE_SHOP = {
  类型: 'store-beauty',
  '受众.人群.0': {
    标识: 'desk',
    是谁: '在附近写字楼上班、中午下来买一杯的人',
    痛点: ['中午排队'],
    在哪里: ['写字楼大堂'],
    城市: '武汉',
    职业: '上班族',
    想要: ['不排队'],
    标签: ['在楼里上班'],
  },
}

export const weekendFit = {
  id: 'rhythm/weekend-fit',
  severity: 'info',
  mild: true,
  needs: 'plan',
  title: '写字楼的店周末少说话',
  why: '周末楼里没有人，满减发给谁看？办公区的店静两天，工作日的每一条才有人理；商场的店正相反。',
  source: `${restingOn('storeWeekend')}判据（查措辞）：类型是门店，人群只在写字楼、园区一带（没有提到小区、商场），而计划里休息日平均的群消息不比工作日少；或在商场、步行街、景区，而“休息日”定在周末。`,
  bad: sample(OFFICE_SHOP),
  good: sample({ ...OFFICE_SHOP, '日历.休息日': ['周六', '周日'] }),
  run: ({ spec, archetype, plan }): readonly Finding[] => {
    if (archetype?.subject.premises !== true) return []
    const said = textsOf([spec.name, spec.slogan, spec.audience?.segments, spec.structure?.admission]).map(
      ({ text }) => text,
    )
    const [office, mall, home] = [OFFICE, MALL, HOME].map((words) => said.some((text) => words.test(text)))
    const rests = (spec.calendar?.rest_weekdays ?? []).filter((day) => day === 'sat' || day === 'sun')
    if (mall === true && office !== true && rests.length > 0)
      return [
        {
          path: '/calendar/rest_weekdays',
          message: '店在商场、步行街一带，周末人最多，群却在周末休息。',
          cure: say`把${key('calendar.rest_weekdays')}换成周一到周四里的一天，例如${write('/calendar/rest_weekdays', ['tue'])}。`,
        },
      ]
    if (office !== true || home === true) return []
    const average = (off: boolean): number => {
      const days = plan.days.filter(
        ({ offset, kind, idle }) =>
          offset >= 0 && idle?.reason !== 'ended' && (kind === 'weekend' || kind === 'holiday') === off,
      )
      const messages = days
        .flatMap(({ tasks }) => tasks)
        .filter(({ side, channel }) => side === 'member-facing' && (channel === 'group' || channel === 'announcement'))
      return days.length === 0 ? 0 : messages.length / days.length
    }
    const [off, working] = [average(true), average(false)]
    return off === 0 || off < working
      ? []
      : [
          {
            path: '/calendar',
            message: `客人都在楼里上班，休息日平均每天却有 ${off.toFixed(1)} 条群消息，工作日 ${working.toFixed(1)} 条。`,
            cure: say`在${field('calendar')}下写${write('/calendar/rest_weekdays', ['sat', 'sun'])}；周末也有生意的，在${key('audience.segments')}里写上住在附近的人。`,
          },
        ]
  },
} as const satisfies Check

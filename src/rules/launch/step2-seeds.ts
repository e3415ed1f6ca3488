import { blank, filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import type { Spec } from '../../model.ts'
import { field, say, write } from '../../say.ts'
import type { Check, SpecView } from '../../judge/types.ts'

/** The four that seeds want. */
export const SEEDS = write('/audience/seeds', {
  target: 100,
  sources: ['来过三次以上的老客'],
  criteria: ['愿意说真话'],
  threshold: '先交一份自己的例子',
})

/** Young, with a step that gathers seeds, quietly recruiting; who recruits loudly is told by `growth/seed-first`. */
const recruits = (spec: Spec, archetype: SpecView['archetype']): boolean =>
  isYoung(spec, archetype) && recruitsQuietly(spec)

/** Not open yet or just begun, of a type with a step that gathers seeds. */
export const isYoung = ({ stage }: Spec, archetype: SpecView['archetype']): boolean =>
  (stage === undefined || stage === 'preheat' || stage === 'start') &&
  archetype?.steps.some(({ step }) => step === 2) === true

const recruitsQuietly = ({ growth }: Spec): boolean =>
  (growth?.sources ?? []).length > 0 &&
  growth?.fission === undefined &&
  !(growth?.sources ?? []).some(({ type }) => type === 'external')

export const step2Seeds = {
  id: 'launch/step2-seeds',
  severity: 'warning',
  needs: 'spec',
  title: '种子成员有目标、来源、条件、门槛',
  why: '先养核心群，再建首群。种子是对的人，文化才长得出来；门槛是甄别同路人的手段，必须有。',
  source:
    'M14。判据：写了种子（或第 2 步）而目标人数、来源、条件、门槛缺一；还没开群或刚起步，类型有第 2 步，写了增长来源而完全没有种子（有外部渠道或裂变的见 growth/seed-first）。',
  bad: sample({ '受众.种子': { 目标人数: 100 } }),
  good: sample({
    '受众.种子': { 目标人数: 100, 来源: ['复购三次以上的老客'], 条件: ['愿意晒菜'], 门槛: '先交一张自己做的菜' },
  }),
  run: ({ spec, archetype }) => {
    const seeds = spec.audience?.seeds
    if (seeds === undefined && !spec.launch?.steps?.some((step) => step.step === 2))
      return recruits(spec, archetype)
        ? [
            {
              path: '/audience/seeds',
              message: `写了从${listed((spec.growth?.sources ?? []).map(({ channel }) => channel).slice(0, 2))}招人，没有写先请进来的种子。`,
              cure: say`在${field('audience')}下写全四样，例如${SEEDS}；已经有一批老成员在群里的，写${field('stage')}。`,
            },
          ]
        : []
    const lacks = [
      seeds?.target === undefined ? '目标人数' : '',
      filled(seeds?.sources).length ? '' : '来源',
      filled(seeds?.criteria).length ? '' : '条件',
      blank(seeds?.threshold) ? '门槛' : '',
    ].filter(Boolean)
    return lacks.length === 0
      ? []
      : [
          {
            path: '/audience/seeds',
            message: `种子成员没有写${listed(lacks)}。`,
            cure: say`写全四样，例如${SEEDS}。`,
          },
        ]
  },
} as const satisfies Check

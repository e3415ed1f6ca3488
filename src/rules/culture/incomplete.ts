import { blank, filled, listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { field, joined, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

export const incomplete = {
  id: 'culture/incomplete',
  severity: 'warning',
  needs: 'spec',
  title: '文化三样齐全',
  why: '目标、价值观、公约三样是文化的骨架；少一样，欢迎语和公约就只剩客套话。',
  source: 'M16。判据：写了目标，而“价值观”或“公约”为空。目标也没有的见 elements/common-goal。',
  bad: sample({ '文化.公约': undefined }),
  good: sample(),
  run: ({ spec }) => {
    const { culture } = spec
    if (culture === undefined || blank(culture.goal)) return []
    const lacks = [filled(culture.values).length ? '' : '价值观', filled(culture.charter).length ? '' : '公约'].filter(
      Boolean,
    )
    return lacks.length === 0
      ? []
      : [
          {
            path: '/culture',
            at: 'key',
            message: `文化只写了一部分，缺${listed(lacks)}。`,
            cure: say`在${field('culture')}下写${joined(
              lacks.map((name) =>
                name === '公约'
                  ? write('/culture/charter', ['提问带上试过的办法', '不懂就问'])
                  : write('/culture/values', ['说真话', '先帮人']),
              ),
              '和',
            )}。`,
          },
        ]
  },
} as const satisfies Check

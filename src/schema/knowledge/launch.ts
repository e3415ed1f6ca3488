/** One of the seven steps of a launch. */
import { count, field, formatted, list, listById, map, needed, reference, text, texts } from '../node.ts'
import { feelings, funnel, parts, scripts } from './shared.ts'
import { role } from './words.ts'

/** The same work in other words: what is done, when and for how long stays as the step has it. */
const wording = map({
  archetypes: needed(['类型', '适合类型'], '对哪几种群这样说', list(reference('archetype'))),
  name: field(['名称', '名字'], '这一步叫什么', text),
  goal: field('目标', '这一步要做到什么', text),
  deliverables: field(['交付', '产出'], '这一步留下什么', texts),
  exit_criteria: field(['出口标准', '过关'], '做到什么算过关', texts),
  parts: field(
    ['环节', '分工'],
    '换了说法的几件事，按标识',
    listById(
      map({
        id: needed('标识', '哪一件事', formatted('id')),
        title: field(['标题', '名称'], '任务叫什么', text),
        scripts,
        checklist: field(['清单', '检查清单'], '逐项核对什么', texts),
      }),
    ),
  ),
})

export const launchStep = map({
  step: needed(['步', '第几步'], '1–7', count(1, 7)),
  name: needed(['名称', '名字'], '这一步叫什么', text),
  goal: needed('目标', '这一步要做到什么', text),
  deliverables: needed(['交付', '产出'], '这一步留下什么', texts),
  exit_criteria: needed(['出口标准', '过关'], '做到什么算过关', texts),
  role: needed(['角色', '谁来做'], '谁牵头', role),
  funnel,
  feelings,
  // `offset` of a part counts from the step's first day; parts past the step's length fall on its last day.
  parts: needed(['环节', '分工'], '这一步里的每一件事；偏移从这一步的第一天算', parts),
  said: field(['换个说法', '对谁怎么说'], '对某几种群换一套说法', list(wording)),
})

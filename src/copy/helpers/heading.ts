/** The first line of a message: which column or event, and what this one is about. The frame is the same every time. */
import { asText } from './helper.ts'
import type { Helper } from './helper.ts'
import { marked } from './moment.ts'

/** `{{#还没说 供应}}{{供应}}{{/还没说}}`: what the heading names already is not named again right under it. */
export const unsaid: Helper = {
  takes: [1, 1],
  form: 'block',
  run: (context, [value], { fn, inverse, data }) => {
    const said = asText(value)
    const named = ['题目', '栏目'].some((fact) => said !== '' && asText(data.root[fact]).includes(said))
    return (said === '' || named ? inverse?.(context) : fn?.(context)) ?? ''
  },
}

/** `{{#标题}}{{题目}}{{/标题}}`; with a value in place of the column's name: `{{#标题 "群规"}}{{/标题}}`. */
export const heading: Helper = {
  takes: [0, 1],
  form: 'block',
  run: (context, [named], { fn, data }) => {
    const rest = (fn?.(context) ?? '').trim()
    const name = asText(named === undefined ? data.root['栏目'] : named)
    const about = rest === name ? '' : rest
    const { channel, layout, icon } = data.scene
    // To one person there is no heading: a greeting, and what it is about where there is something to name.
    if (channel === 'direct')
      return about === '' ? '你好。\n' : `你好，今天的“${name}”：${about.replace(/[。]$/u, '')}。\n`
    if (channel === 'moments' || channel === 'official-account') return `${about || name}\n`
    const sign = icon === undefined ? '' : marked(icon, '')
    if (layout === 'plain') return `${sign.replace(/ $/, '')}【${name}】${about}\n`
    if (about === '') return `${sign}${name}\n`
    // What this one is about comes first; a mere state of the event (开始了, 第 9 次) follows its name.
    const topic = asText(data.root['题目'])
    return `${sign}${topic !== '' && about.includes(topic) ? `${about}｜${name}` : `${name}｜${about}`}\n`
  },
}

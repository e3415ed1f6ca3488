/** Something that goes wrong in a group, and the first hour of it. Its words are the templates `crisis/<id>/{first,direct,follow-up}`. */
import { choice, count, field, formatted, map, needed, text, texts } from '../node.ts'
import { based, evidence } from './shared.ts'
import { role } from './words.ts'

export const crisis = map({
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  ...based('crisis'),
  name: needed(['名称', '名字'], '这件事叫什么', text),
  words: needed(['关键词', '词'], '社群文件的风险里出现这些词，就是说它', texts),
  trigger: needed(['开头', '怎么看出来'], '开始的时候看见什么', text),
  within: needed(['分钟内', '多久回'], '几分钟内要有第一句话', count(1)),
  role: needed(['角色', '谁来做'], '群主、内容、活动、新媒体、客服', role),
  steps: needed(['步骤', '怎么做'], '从第一分钟起按次序做什么', texts),
  escalate: needed(['升级', '什么时候上报'], '到什么地步就不归群主定了', text),
  never: needed(['不要', '千万别'], '千万不能做的', texts),
  onlyWith: field(
    ['只在有', '条件'],
    '有活动、有买卖、有奖品才会有；不写哪里都会有',
    choice({ events: ['活动'], sales: ['买卖', '成交'], prizes: ['奖品'] }),
  ),
  evidence,
})

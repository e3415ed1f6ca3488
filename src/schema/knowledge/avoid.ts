/** Words that nobody of a project is to say, with the reason. */
import { field, formatted, map, needed, text, texts } from '../node.ts'

export const avoid = map({
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  words: needed(['词', '说法'], '哪些词不说', texts),
  reason: needed(['原因', '为什么'], '为什么不说', text),
  instead: field(['换成', '改说'], '可以怎么说', text),
})

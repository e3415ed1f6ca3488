/** Questions that start from what members of an industry run into; asked, never diagnosed, no effect promised. */
import { field, formatted, list, map, needed, text, texts } from '../node.ts'
import { industry } from '../words.ts'
import { based, evidence } from './shared.ts'

export const questions = map({
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  ...based('questions'),
  name: needed(['名称', '名字'], '题库叫什么', text),
  industries: needed('行业', '社群文件写这些行业时用它', list(industry)),
  themes: needed(
    ['主题', '分类'],
    '分几类问',
    list(
      map({
        name: needed(['名称', '名字'], '这一类叫什么', text),
        questions: needed(['问题', '题目'], '好答的问题，一条一个', texts),
      }),
    ),
  ),
  // The industry's own line of the law.
  caution: needed(['注意', '别碰'], '答案不能被拿去做什么', text),
  evidence,
})

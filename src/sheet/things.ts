/** What has to be there for a task, out of its materials. */
import type { Task } from '../model.ts'

/** The form of a message is nothing one has to have ready. */
const forms: readonly string[] = [
  '图文',
  '文字',
  '语音',
  '投票',
  '接话',
  '接龙',
  '打卡',
  '一句话',
  '说明',
  '问答',
  '群聊',
  '话题',
]

export const thingsOf = (task: Task): readonly string[] => task.materials.filter((word) => !forms.includes(word))

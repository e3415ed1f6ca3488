/** `brief`: a writing order for any chatbot, to be pasted; what comes back is taken by `adopt`. */
import { writingOrder } from '../../index.ts'
import type { Action } from '../command.ts'
import { chosen, spokenPlan, type MessageFlags } from '../chosen-messages.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'

export const brief: Action<MessageFlags> = async (io, [word, ...files], flags) => {
  if (word === undefined)
    throw new UserError('没有说写哪些。', '写“第1周”、栏目名、日期或任务标识，例如：社群 brief 第1周')
  const spoken = await spokenPlan(files, flags, io)
  if (!spoken) return exitCodes.wrong
  const found = chosen(spoken, word).filter(({ task }) => task.side === 'member-facing')
  io.stdout.write(await writingOrder(spoken.sound.spec, found))
  io.stderr.write(`${found.length} 条。整段贴给聊天助手，回来的存成文件，再用 社群 adopt 那个文件。\n`)
  return exitCodes.sound
}

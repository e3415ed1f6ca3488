/** `adopt`: what a chatbot wrote, verified message by message; the sound ones become edited texts. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { adopt, decode } from '../../index.ts'
import type { Action } from '../command.ts'
import { spokenPlan, type MessageFlags } from '../chosen-messages.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import { readFailure } from '../read-failure.ts'
import { visible } from '../visible.ts'
import { writeEdited } from './edit.ts'

export interface AdoptFlags extends MessageFlags {
  readonly force?: boolean
  readonly dryRun?: boolean
}

export const adoptTexts: Action<AdoptFlags> = async (io, [answers, ...files], flags) => {
  if (answers === undefined)
    throw new UserError('没有说读哪个文件。', '把聊天助手回的话存成文件，例如：社群 adopt 回来的.md')
  const bytes = await readFile(resolve(io.cwd, answers)).catch((error: unknown) => {
    throw readFailure(error, answers)
  })
  const spoken = await spokenPlan(files, flags, io)
  if (!spoken) return exitCodes.wrong
  const { sound, refused, read } = await adopt(spoken.sound.spec, spoken.messages, decode(answers, bytes).text ?? '')
  if (read === 0)
    throw new UserError(
      `“${answers}”里没有认出一条话术。`,
      '每条前面要有一行“## 任务 编号”，编号照写稿单里的写；或者存成 JSON：[{"id": 编号, "text": 话}]。',
    )
  const planned = flags.dryRun ? [] : await writeEdited(spoken, sound, flags.force === true, io)
  for (const { path, state } of planned) io.stdout.write(`${state} ${path}\n`)
  for (const { id, why } of refused)
    io.stdout.write(`没收 ${visible(id)}\n${why.map((one) => `  ${visible(one)}\n`).join('')}`)
  io.stderr.write(
    `读到 ${read} 条：${flags.dryRun ? '能收' : '收下'} ${sound.length} 条，没收 ${refused.length} 条。\n`,
  )
  return refused.length > 0 ? exitCodes.wrong : exitCodes.sound
}

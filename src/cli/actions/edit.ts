/** `edit`: the present text of a message into a file beside the spec; from then on that text is sent. */
import { join } from 'node:path'
import { editable, type Message } from '../../index.ts'
import type { Action } from '../command.ts'
import { chosen, spokenPlan, type MessageFlags, type Spoken } from '../chosen-messages.ts'
import { exitCodes } from '../exit-codes.ts'
import { UserError } from '../failures.ts'
import type { Io } from '../io.ts'
import { folderOf } from '../spec-place.ts'
import { TEXTS_FOLDER } from '../read-texts.ts'
import { planFiles, writeFiles, type PlannedFile } from '../write-artifacts.ts'

export interface EditFlags extends MessageFlags {
  readonly force?: boolean
}

export const edit: Action<EditFlags> = async (io, [word, ...files], flags) => {
  if (word === undefined)
    throw new UserError('没有说改哪一条。', '写任务标识、栏目名或日期；标识用 社群 say <日期> 看。')
  const spoken = await spokenPlan(files, flags, io)
  if (!spoken) return exitCodes.wrong
  const wanted = chosen(spoken, word).filter(({ script }) => script.source !== 'edited' || flags.force === true)
  if (wanted.length === 0)
    throw new UserError('这几条都已经改过了，照你改的发。', '接着改那几个文件就行；要从头来，加 --force。')
  const planned = await writeEdited(
    spoken,
    wanted.map((message) => ({ message })),
    flags.force === true,
    io,
  )
  for (const { path, state } of planned) io.stdout.write(`${state} ${path}\n`)
  io.stderr.write('从现在起照这些文件里的话发；文件里的时间、价格变了，社群 check --copy 会说哪一句旧了。\n')
  return exitCodes.sound
}

/** A name that every system can hold, and that still says which message it is. */
const fileOf = ({ script }: Message): string =>
  `${(script.id.endsWith('#1') ? (script.task ?? script.id) : script.id).replace(/[^\p{L}\p{N}._-]+/gu, '-')}.md`

/** Writes the files of edited messages; `text`: in place of the present words. */
export async function writeEdited(
  { sound }: Spoken,
  edited: readonly { readonly message: Message; readonly text?: string }[],
  force: boolean,
  io: Io,
): Promise<readonly PlannedFile[]> {
  const folder = sound.spec.texts ?? TEXTS_FOLDER
  const artifacts = await Promise.all(
    edited.map(async ({ message, text }) => ({ path: fileOf(message), content: await editable(message, text) })),
  )
  const planned = await planFiles(join(folderOf(sound.judged.file, io), folder), artifacts)
  await writeFiles(planned, force)
  return planned.map((file) => ({ ...file, path: `${folder}/${file.path}` }))
}

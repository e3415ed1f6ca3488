/** How the scripts are meant to be sent: what is copied, what is filled in, whose account, what becomes of a name. */
import { findPlatform } from '../../knowledge/look-up.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Script, Spec } from '../../model.ts'

/** One sentence each; only what these scripts give reason for. */
export function sendingNotes(spec: Spec, scripts: readonly Script[], knowledge: Knowledge): readonly string[] {
  const said = scripts.map(({ messages }) => messages.join('\n'))
  return [
    '每条话术标着几点、发到哪里、谁发，整段复制就能用；分成几段的，一段一段发',
    ...(said.some((text) => text.includes('〔待填')) ? ['〔待填:……〕是到时候才知道的，填好、连括号一起删掉再发'] : []),
    '标着谁发，就用谁的号发；临时换人，话里的名字跟着换',
    nicknameNote(spec, said, knowledge),
    ...(scripts.some(({ id }) => id.startsWith('when/'))
      ? ['出了事要说的话在“话术”文件夹的“遇到事情时”，先发那里的第一句，再翻“危机预案”']
      : []),
    '自己改过词，发之前用 社群 check --copy 查一遍；查到不等于违法，没查到也不等于安全，拿不准就问懂法的人',
  ]
}

/** What to do about the reader's name: some platforms fill it in, on the others nobody does. */
function nicknameNote({ structure }: Spec, said: readonly string[], knowledge: Knowledge): string {
  const platform = findPlatform(knowledge, structure?.platform ?? 'other')
  const variable = platform?.nickname
  if (variable !== undefined && said.some((text) => text.includes(variable)))
    return `入群欢迎里的 ${variable} 留着别动：放进${platform?.name}的“入群欢迎语”，对方进来时会换成他的昵称。自己动手发的，改成他的名字`
  return `${platform?.name ?? '这里'}不会自动填对方的名字，所以私聊开头写“你好”；叫得出名字的，把“你好”换成名字`
}

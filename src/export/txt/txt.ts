/** 话术文本/*: one file a message, to be opened, selected whole and copied; nothing in it but what is sent. */
import { fileName } from '../../file-name.ts'
import type { Artifact, Script } from '../../model.ts'
import type { Bundle } from '../bundle.ts'
import { lookUp } from '../look-up.ts'
import { scriptFile } from '../words.ts'
import { weekdayWord } from '../../words.ts'

export function txt(bundle: Bundle): readonly Artifact[] {
  const look = lookUp(bundle)
  const taken = new Map<string, number>()
  const free = (path: string): string => {
    const times = (taken.get(path) ?? 0) + 1
    taken.set(path, times)
    return times === 1 ? `${path}.txt` : `${path} (${times}).txt`
  }
  const folderOf = (script: Script): string => {
    if (script.date === undefined) return scriptFile(script, look.offsetOf).replace(/^话术\/|\.md$/g, '')
    const day = look.dayOf(script.date)
    return `${script.date}${day ? ` ${weekdayWord(day)}` : ''}`
  }
  return bundle.scripts.flatMap((script) =>
    script.messages.map((content, index): Artifact => {
      const part = script.messages.length > 1 ? ` ${index + 1}-${script.messages.length}` : ''
      const title = fileName(`${script.time === undefined ? '' : `${script.time.replace(':', '.')} `}${script.title}`)
      return { path: free(`话术文本/${folderOf(script)}/${title}${part}`), content }
    }),
  )
}

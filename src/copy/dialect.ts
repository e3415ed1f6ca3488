/** What a platform has its own words for: the reader's name, and everybody at once. */
import type { Platform } from '../knowledge/types.ts'
import type { Channel } from '../model.ts'

/** Stands for the reader's name until the text is finished. A noncharacter: no author writes it. */
export const READER = '\uFDD3'

/** Messages that the platform itself sends to whoever comes in; only there it fills in a name. */
const automatic: ReadonlySet<string> = new Set(['welcome/group', 'welcome/direct'])

/** A finished text as this platform shows it. `template`: the id it was written from. `channel`: where it goes. */
export function inDialect(text: string, platform: Platform | undefined, template: string, channel?: Channel): string {
  const named =
    automatic.has(template) && platform?.nickname !== undefined
      ? text.replaceAll(READER, platform.nickname)
      : greeted(channel === 'group' ? beckoned(text, template) : text)
  return platform === undefined ? named : called(named, platform.everyone)
}

/** Among many, a word to a newcomer is addressed to him: the sender picks him behind the @. */
const beckoned = (text: string, template: string): string =>
  template.startsWith('welcome/') ? text.replace(/^(\s*)\uFDD3，/u, '$1@新朋友 ') : text

/** Nobody knows the name: a greeting in its place where the text begins with it, nothing in the middle, 你 in a sentence. */
function greeted(text: string): string {
  return text
    .replace(/\uFDD3(?=[你您]好)/gu, '')
    .replace(/^(\s*)\uFDD3，/u, '$1你好，')
    .replace(/(?<=[。！？：\n])\uFDD3，/gu, '')
    .replace(/，\uFDD3(?=[，。！？：])/gu, '')
    .replaceAll(READER, '你')
}

/** Without a call for everybody the sentence stands by itself. */
const called = (text: string, everyone: string | undefined): string =>
  text.replace(/@所有人([ ，：]?)/gu, everyone === undefined ? '' : `${everyone}$1`)

/** Folders of a person's own files that are read whole: what belongs into them, and how they are spoken of. */
import type { FolderKind } from './read-folder.ts'

export const folderKinds = {
  texts: {
    ending: '.md',
    noun: '话术',
    one: '改过的话术',
    near: '改过的话术',
    example: '先拿一条出来改：社群 edit <任务标识>',
    less: '只放改过的那几条就行，其余的由模板写。',
    small: '一条话术最多 64 KB；把不是话术的文件移出去。',
    most: { files: 2000, together: 4 * 1024 * 1024, bytes: 64 * 1024 },
  },
  templates: {
    ending: '.hbs',
    noun: '模板',
    one: '话术模板',
    near: '话术模板',
    example: '先拿一份出来改：社群 templates eject welcome/group -o my-templates',
    less: '只放要替换的那几份就行，其余的用内置的。',
    small: '一份模板最多 64 KB；把不是话术的文件移出去。',
    // Ours are some three hundred; each has to be compiled. The finding about the size of one counts what was read.
    most: { files: 2000, together: 2 * 1024 * 1024, bytes: 1024 * 1024 },
  },
  knowledge: {
    ending: '.yaml',
    noun: '知识',
    one: '知识文件',
    near: '知识文件',
    example: '先拿一份出来改：社群 knowledge eject guest -o my-knowledge',
    less: '只放自己的那几份就行，其余的用内置的。',
    small: '一份只写一个类型、活动或战役；把别的文件移出去。',
    // Ours are some hundred and fifty, the longest of them 20 KB.
    most: { files: 500, together: 2 * 1024 * 1024, bytes: 256 * 1024 },
  },
} as const satisfies Record<string, FolderKind>

export type FolderName = keyof typeof folderKinds

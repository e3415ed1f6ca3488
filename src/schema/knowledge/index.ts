/** The kinds of knowledge: folder → what a file in it says. Folders answer to their Chinese names too. */
import type { MapNode } from '../node.ts'
import { activity } from './activity.ts'
import { avoid } from './avoid.ts'
import { archetype } from './archetype.ts'
import { column } from './column.ts'
import { crisis } from './crisis.ts'
import { kit } from './kit.ts'
import { launchStep } from './launch.ts'
import { operation } from './operation.ts'
import { platform } from './platform.ts'
import { questions } from './questions.ts'

export interface Kind {
  /** Name of the folder in Chinese. */
  readonly zh: string
  readonly about: string
  readonly root: MapNode
}

export const kinds = {
  archetypes: { zh: '类型', about: '一种群：一天几段、上限、自带的栏目和活动。', root: archetype },
  activities: { zh: '活动', about: '一种活动：筹备、预告、正场、收尾。', root: activity },
  operations: { zh: '日常', about: '一件日常运营的事。', root: operation },
  launch: { zh: '七步', about: '启动七步里的一步。', root: launchStep },
  platforms: { zh: '平台', about: '一个平台和它的上限。', root: platform },
  kits: { zh: '战役', about: '一场战役：从筹备到复盘。', root: kit },
  crises: { zh: '危机', about: '一种意外和头一个小时。', root: crisis },
  questions: { zh: '题库', about: '一个行业的提问。', root: questions },
  columns: { zh: '栏目', about: '一种栏目：几时发、谁来写、用哪份话术。', root: column },
  avoid: { zh: '避免', about: '不说的词和原因。', root: avoid },
} as const satisfies Readonly<Record<string, Kind>>

export type KindId = keyof typeof kinds

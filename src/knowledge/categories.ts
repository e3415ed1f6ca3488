/** What a pillar's category implies when the spec does not say more (M08, M22, M24). */
import type { Feeling, Funnel, Role } from '../model.ts'
import type { DefaultPillar } from './types.ts'

export type Category = DefaultPillar['category']

export interface CategoryTraits {
  readonly name: string
  readonly feelings: readonly Feeling[]
  readonly funnel: Funnel
  readonly promotes: boolean
  readonly role: Role
  /** Minutes to send and to answer what comes back. */
  readonly minutes: number
  /** Minutes to write one. */
  readonly writing: number
  /** Suits a holiday under the policy 减量. */
  readonly light: boolean
}

export const categories: Readonly<Record<Category, CategoryTraits>> = {
  knowledge: {
    name: '知识',
    feelings: ['participation'],
    funnel: 'engage',
    promotes: false,
    role: 'content',
    minutes: 10,
    writing: 30,
    light: false,
  },
  interaction: {
    name: '互动',
    feelings: ['participation'],
    funnel: 'engage',
    promotes: false,
    role: 'activity',
    minutes: 15,
    writing: 10,
    light: true,
  },
  story: {
    name: '故事',
    feelings: ['belonging'],
    funnel: 'retain',
    promotes: false,
    role: 'content',
    minutes: 10,
    writing: 30,
    light: true,
  },
  product: {
    name: '产品',
    feelings: ['participation'],
    funnel: 'convert',
    promotes: true,
    role: 'media',
    minutes: 15,
    writing: 20,
    light: true,
  },
  service: {
    name: '服务',
    feelings: ['belonging'],
    funnel: 'retain',
    promotes: false,
    role: 'service',
    minutes: 15,
    writing: 10,
    light: false,
  },
  ritual: {
    name: '仪式',
    feelings: ['ritual'],
    funnel: 'engage',
    promotes: false,
    role: 'activity',
    minutes: 5,
    writing: 5,
    light: true,
  },
  digest: {
    name: '整理',
    feelings: ['participation', 'organisation'],
    funnel: 'retain',
    promotes: false,
    role: 'content',
    minutes: 30,
    writing: 0,
    light: true,
  },
}

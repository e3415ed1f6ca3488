/**
 * What a column is for where its file does not say (`do`): first by the words of its title, then by its channel, then by its
 * category. Data; shown by `check` and `plan --why`, so that an author can say otherwise.
 */
import type { Infer } from '../schema/node.ts'
import { categories } from './categories.ts'
import type { columnPurpose, contentCategory } from '../schema/words.ts'
import type { Condition } from './types.ts'

type Category = Infer<typeof contentCategory>

export type ColumnPurpose = Infer<typeof columnPurpose>

interface TitleWords {
  readonly words: RegExp
  readonly do: ColumnPurpose
}

/** First match wins: what is done with a thing is more telling than the thing (`作业点评` is a review, `打卡榜` a board). */
const byTitle: readonly TitleWords[] = [
  { words: /未打卡|没打卡|未交|没交|催/u, do: 'nudge' },
  { words: /提醒/u, do: 'remind' },
  { words: /点评|讲评|批改|评改|餐评|评一评/u, do: 'review' },
  { words: /榜|排行|排名/u, do: 'rank' },
  { words: /收卡|收作业|收稿|统计|收卷|截单|验收/u, do: 'collect' },
  { words: /总结|小结|周报|日报|月报|账本|精华|盘点|复盘|回顾/u, do: 'sum' },
  { words: /安排|日程|议题|预告|排期/u, do: 'agenda' },
  { words: /好作业|亮点|晒|出片|作品|买家秀|名片|成员故事/u, do: 'show' },
  { words: /到货|来货|今日货|上货/u, do: 'arrive' },
  { words: /接龙|报名|预订|预售|订餐|报数/u, do: 'signup' },
  { words: /秒杀|折|优惠|特价|上新|好物|推荐|福利/u, do: 'offer' },
  { words: /作业|任务|打卡|挑战|领读|共读|晨读|晚读|读书|练习/u, do: 'assign' },
  { words: /通知|公告|播报|快讯|早报|新闻/u, do: 'announce' },
  { words: /早安|晚安|早上好|晨间|问候/u, do: 'greet' },
  { words: /一问|问答|答疑|提问|话题|讨论|聊|点单|投票|值班|坐诊/u, do: 'ask' },
  { words: /课|讲|知识|干货|技巧|怎么|常识|认知|故事/u, do: 'teach' },
]

const byCategory: Readonly<Record<Category, ColumnPurpose>> = {
  knowledge: 'teach',
  interaction: 'ask',
  story: 'teach',
  product: 'offer',
  service: 'announce',
  ritual: 'greet',
  digest: 'sum',
}

/** Of what kind a column is whose file says only what it does. */
const categoryOf: Readonly<Record<ColumnPurpose, Category>> = {
  teach: 'knowledge',
  ask: 'interaction',
  show: 'interaction',
  offer: 'product',
  sum: 'digest',
  greet: 'ritual',
  remind: 'service',
  announce: 'service',
  assign: 'service',
  collect: 'service',
  review: 'service',
  rank: 'service',
  arrive: 'service',
  signup: 'service',
  consult: 'service',
  nudge: 'service',
  agenda: 'service',
}

/** What a column of ours would speak of: without it in the file the column has nothing to say. */
export const speaksOf: Readonly<Partial<Record<ColumnPurpose, Condition>>> = { offer: 'offer', rank: 'points' }

/** What the file says of a column, or the column of the knowledge that it stands for. */
interface Told {
  readonly title: string
  readonly do?: ColumnPurpose | undefined
  readonly category?: Category | undefined
  readonly channel?: string | undefined
}

export interface ColumnKind {
  readonly do: ColumnPurpose
  readonly category: Category
  /** Why it is taken for that, in words for the author; absent where he said so. */
  readonly why?: string
  /** Nothing in the file says so: a mere default. */
  readonly unsure?: true
}

/** What a column does and of what kind it is: as told, else each by the other, else by the words of the title. */
export function columnKind(told: Told): ColumnKind {
  const found = told.do === undefined ? inferPurpose(told) : { do: told.do }
  // Said to all, nobody is the one who has not.
  const toAll = found.do === 'nudge' && told.channel !== undefined && told.channel !== 'direct'
  return { ...found, ...(toAll ? { do: 'remind' } : {}), category: told.category ?? categoryOf[found.do] }
}

/** Where a column is sent that says no channel. */
export const usualChannel = (purpose: ColumnPurpose | undefined): 'direct' | 'group' =>
  purpose === 'nudge' || purpose === 'consult' ? 'direct' : 'group'

function inferPurpose({ title, category, channel }: Told): Omit<ColumnKind, 'category'> {
  const found = byTitle.map((row) => ({ row, word: row.words.exec(title)?.[0] })).find(({ word }) => word !== undefined)
  // Knowledge and stories are told, whatever they are called.
  if (found && category !== 'knowledge' && category !== 'story')
    return { do: found.row.do, why: `标题里有“${found.word}”` }
  if (channel === 'direct' && (category === undefined || category === 'service'))
    return { do: 'consult', why: '发在私聊' }
  if (category === undefined) return { do: 'teach', why: '没写类别，标题里也看不出', unsure: true }
  return { do: byCategory[category], why: `类别是“${categories[category].name}”` }
}

import type { Severity } from '../../diagnostic.ts'
import { affirmed } from '../clauses.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { orWrite, say } from '../../say.ts'
import type { Check } from '../../judge/types.ts'
import { FALSE_MEMBERS, harmlessIn } from './false-members.ts'

/** Arranging false members: a verb of arranging with the word, or a pretence that needs no such word. */
const ARRANGED =
  /(?:用|开|拿|备|注册|安排|找|养|买|雇|请|切|换|派|上|放|几个|[\d一二两三四五六七八九十]+个)(?:[\u4e00-\u9fff\d\s]{0,5}?)(?:小号(?!博主|主播|达人|作者|媒体|UP)|马甲(?!线)|水军|托儿(?!所|班)|托(?=[^\u4e00-\u9fff]|$|顶|带|说|问|先|来|在|去|晒|下单|炒|烘|捧|营造|活跃|暖)|僵尸号|机器人(?=假装|冒充|扮))|(?:假装|冒充|假扮|扮演|扮成|装成)(?:是)?(?:新人|成员|顾客|客户|老客|买家|群友|学员|路人|粉丝)|小号(?=(?:轮流|轮番|一起)?(?:顶|带节奏|活跃|提问|接龙|炒|暖场|刷|营造|先说|晒单|捧场|下单))|自问自答(?:带|炒|烘|营造|活跃)|刷(?:好评|单)(?!词)|假(?:评论|好评|晒单|订单|接龙)/gu
/** Of those, what is also said of a role that is played. */
const POSED = /装|扮|冒充/u
/** The word alone: worth a look, not proof. 小号 alone is too often a size, a trumpet or a small account. */
const MENTIONED = /水军|马甲号/gu
const SIZES = /[大中]号|尺码|尺寸|吹|乐|铜管/u
/** Where a prohibition, an exclusion or a worry is at home. */
const ELSEWHERE = [
  /^\/rules/,
  /^\/audience\/segments\/\d+\/objections/,
  /^\/positioning\/not_for/,
  /^\/risks/,
  /^\/voice\/avoid/,
  /^\/compliance/,
  /^\/check/,
  /^\/culture\/charter/,
]

/** How sure a text arranges sock puppets. Exported for the table of phrasings. */
export function puppetry(text: string): { readonly word: string; readonly severity: Severity } | undefined {
  const sized = SIZES.test(text)
  const harmless = harmlessIn(text)
  const arranged = affirmed(
    text,
    ARRANGED,
    (word) => (!word.includes('小号') || !sized) && !(POSED.test(word) && harmless(word)),
  )
  if (arranged && !/小号(?:码|瓶|盒|装|袋|杯|礼盒|[TＴ]恤|罐|箱|款|锅|碗|字|手)/u.test(text))
    return { word: arranged.word, severity: 'error' }
  const [pose] = FALSE_MEMBERS.flatMap((words) => affirmed(text, words, (word) => !harmless(word)) ?? [])
  if (pose) return { word: pose.word, severity: 'error' }
  const mentioned = sized ? undefined : affirmed(text, MENTIONED)
  return mentioned && { word: mentioned.word, severity: 'warning' }
}

export const sockPuppet = {
  id: 'compliance/sock-puppet',
  severity: 'error',
  needs: 'spec',
  title: '不安排小号、水军、托',
  why: '用小号假装热闹，违反平台规则，有不正当竞争的风险；被认出来一次，群里说过的真话也没有人信了。',
  source:
    'M25。判据（查措辞）：文件里（群规、公约、风险、不适合谁等处除外）有安排小号、水军、托，或假装成员、刷好评、假接龙的话，为错误；不用这些词的另看四类：自己人（同事、员工、店员、助教、客服、朋友一类）装成会员或买过的人，自己人不亮身份而在群里聊、问、带节奏，换一个微信或账号来扮、夸、带头问，事先写好好评叫人发。只提到水军、马甲号，降为警告。同一句里有禁止、不、查、清理等否定的、写明亮身份的、排练与角色扮演的不算；“小号礼盒”“吹小号”“小号博主”不算。',
  bad: sample({ '团队.0.角色': ['群主', '准备 5 个小号带节奏'] }),
  good: sample({
    '团队.0.角色': ['群主', '气氛组（亮明身份的真人）'],
    群规: ['晒菜带一句用了多少油', '禁止用小号顶帖'],
  }),
  run: ({ spec }) =>
    textsOf(spec, '', ELSEWHERE).flatMap(({ path, text }) => {
      const found = puppetry(text)
      return found === undefined
        ? []
        : [
            {
              path,
              ...(found.severity === 'error' ? {} : { severity: found.severity }),
              message:
                found.severity === 'error'
                  ? `“${text}”安排了假成员（${found.word}）。`
                  : `“${text}”提到了“${found.word}”。`,
              cure: say`改成公开身份的真人气氛组，例如${orWrite('/team/0/roles', ['气氛组（亮明身份）'])}；是禁止它的话就写明“禁止用小号”。`,
            },
          ]
    }),
} as const satisfies Check

/** A question for an occurrence that has no topic of its own: this community's pains first, then what its trade asks. */
import { findArchetype, findQuestions } from '../../knowledge/look-up.ts'
import type { Knowledge, QuestionBank } from '../../knowledge/types.ts'
import type { Spec } from '../../model.ts'
import { foodBanks, isEdible } from '../../knowledge/edible.ts'

/** Easy to answer, each in another way: when, what one did, how often, whose advice. */
const ways: readonly ((pain: string) => string)[] = [
  (pain) => `“${pain}”，上一次是什么时候？写个大概的日子就行`,
  (pain) => `上一次碰到“${pain}”，你当时怎么办的？一句话`,
  (pain) => `“${pain}”，一个月里有几回？只写数字`,
  (pain) => `有人跟你说“${pain}”，你会先问他哪一句？`,
  (pain) => `“${pain}”这件事，你试过哪个办法没用？说出来，别人少走一遍`,
]

/** The pain without its full stop, asked in the `index`th way. */
export const askOf = (pain: string, index: number): string =>
  (ways[index % ways.length] as (text: string) => string)(pain.replace(/[。！？；，、.!?]+$/u, ''))

const bankNamed = ({ questions }: Knowledge, id: string | undefined): QuestionBank | undefined =>
  questions.find((bank) => bank.id === id)

/** The bank to ask from: by what members are here for, by trade, by kind of community, at last what any group may ask. */
export function bankFor(spec: Spec, knowledge: Knowledge): QuestionBank | undefined {
  const { archetype, industry } = spec
  const usual = findArchetype(knowledge, archetype)?.subject.questions
  const bank = bankNamed(knowledge, usual?.bank)
  const trade = findQuestions(knowledge, industry)
  // A flower shop is a neighbourhood shop, and nobody asks its customers what is for supper.
  const fits =
    trade === undefined && foodBanks.includes(bank?.id ?? '') && !isEdible(spec, knowledge) ? undefined : bank
  return (usual?.before === 'trade' ? fits : undefined) ?? trade ?? fits ?? bankNamed(knowledge, 'general')
}

/** About what is on sale or on offer here, by its own name. */
const aboutProduct: readonly ((name: string) => string)[] = [
  (name) => `${name}，你一般几点想起它？写一个钟点`,
  (name) => `头一回碰${name}，哪一处跟想的不一样？`,
  (name) => `有人问你${name}怎么样，你会先说哪一句？`,
  (name) => `${name}只改一处，你改哪里？写两个字`,
]

const WEEK = 7

/**
 * All questions in the order in which they are asked: themes and pains by turns, so that neighbours are not about the same.
 * Their number is no multiple of seven: what is asked once a week on the same day would meet one of them for ever.
 */
export function questionsFor(spec: Spec, knowledge: Knowledge): readonly string[] {
  const pains = (spec.audience?.segments ?? []).flatMap((segment) => segment.pains ?? []).map(askOf)
  const product = spec.positioning?.product?.name
  const own =
    product === undefined || findArchetype(knowledge, spec.archetype)?.subject.sells === 'place'
      ? []
      : aboutProduct.map((ask) => ask(product))
  const themes = [pains, own, ...(bankFor(spec, knowledge)?.themes ?? []).map((theme) => theme.questions)]
  const longest = Math.max(...themes.map((theme) => theme.length))
  const all = Array.from({ length: longest }, (_, round) => themes.flatMap((theme) => theme[round] ?? [])).flat()
  return all.length % WEEK === 0 ? all.slice(0, -1) : all
}

/** What is sold: the occurrence's own figures before the event's, the event's before the offer's; never another offer's. */
import { findActivity } from '../../../knowledge/look-up.ts'
import { written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { yuan, yuanForms } from '../money.ts'
import { onSale } from '../on-sale.ts'
import type { Offer, Scene } from '../../scene.ts'

export const offer = ({ offer: sold }: Scene): Found | undefined =>
  sold && written(sold.value.name, `${sold.path}/name`)

/** Whose price it is, and which. */
function asked({
  topic,
  entry,
  offer: sold,
}: Pick<Scene, 'topic' | 'entry' | 'offer'>): { readonly price: number; readonly path: string } | undefined {
  for (const home of [topic, entry, sold])
    if (home?.value.price !== undefined) return { price: home.value.price, path: `${home.path}/price` }
  return undefined
}

export function price(scene: Scene): Found | undefined {
  const found = asked(scene)
  return found && written(yuan(found.price), found.path, yuanForms(found.price))
}

/** An ordinary price that is not above the one asked is no saving to show. */
export function listPrice(scene: Scene): Found | undefined {
  const { entry, offer: sold } = scene
  const before = entry?.value.list_price ?? sold?.value.list_price
  const home = entry?.value.list_price === undefined ? sold : entry
  const now = asked(scene)?.price
  return before === undefined || home === undefined || (now !== undefined && before <= now)
    ? undefined
    : written(yuan(before), `${home.path}/list_price`, yuanForms(before))
}

/** 60 份 of goods, 12 个名额 of what one comes to, whether or not one pays to come. */
export function seats(scene: Scene): Found | undefined {
  const { topic, entry, offer: sold } = scene
  const home = [topic, entry, sold].find((one) => one?.value.stock !== undefined)
  const count = home?.value.stock
  if (!home || count === undefined) return undefined
  return written(`${count} ${isOfGoods(scene) ? '份' : '个名额'}`, `${home.path}/stock`, [String(count)])
}

/** Vouchers and presents are handed out by the piece. */
const PIECES = /(?:券|卡|红包|礼包|礼物|小样)$/u

function isOfGoods({ topic, entry, offer: sold, use, knowledge }: Scene): boolean {
  if (PIECES.test(entry?.value.title ?? '')) return true
  const activity = use === undefined ? undefined : findActivity(knowledge, use)
  const isGathering = activity?.live === true && !activity.promotes && entry?.value.offer === undefined
  if (sold !== undefined && isService(sold.value.name)) return false
  return sold !== undefined || (!isGathering && asked({ topic, entry }) !== undefined)
}

const ofOffer =
  (key: 'fits' | 'not_fits' | 'delivery' | 'after_sale') =>
  ({ offer: sold }: { readonly offer?: { readonly value: Offer; readonly path: string } }): Found | undefined =>
    sold && written(sold.value[key], `${sold.path}/${key}`)

export const fits = ofOffer('fits')
export const notFits = ofOffer('not_fits')
export const delivery = ofOffer('delivery')
export const afterSale = ofOffer('after_sale')

/** Everything on sale, one line each: for a notice that tells of all of it. */
export const offers = (scene: Scene): Found | undefined => written(onSale(scene).map(offerLine), '/monetization/offers')

/** What one takes part in has places, what one takes home pieces: by the last word of its name. */
const isService = (name: string): boolean =>
  /(?:课|课程|营|班|会员|年卡|咨询|面谈|陪跑|服务|讲座|门票|席位?|团|训练|工作坊|沙龙)$/u.test(
    name.replace(/[（(].*$/u, '').trim(),
  )

function offerLine({
  name,
  price: asked,
  stock,
  fits: who,
  not_fits: whoNot,
  delivery: how,
  after_sale: after,
}: Offer): string {
  const head = [
    name,
    ...(asked === undefined ? [] : [yuan(asked)]),
    ...(stock === undefined ? [] : [`${stock} ${isService(name) ? '个名额' : '份'}`]),
  ].join('，')
  const rest = [who && `适合${who}`, whoNot && `不适合${whoNot}`, how, after && `售后：${after}`].filter(Boolean)
  return [head, ...rest].join('；')
}

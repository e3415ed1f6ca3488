/** A text as it is compared: width, blanks and marks do not matter, nor who fills in the blanks. */

const SLOT = /〔待填[:：][^〔〕]*〕/gu

export const withoutSlots = (text: string): string => text.replace(SLOT, ' ')

/** Marks inside a figure stay: 9.9 is not 99; figures side by side stay apart. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[\s\p{P}\p{S}]+(?=\d)/gu, (between) => (/^[.:]$/.test(between) ? between : '~'))
    .replace(/[\s\p{P}\p{S}](?!\d)|(?<!\d)[\s\p{P}\p{S}]/gu, '')

/** Whether bare words stand in a bare text, a figure whole: 9 元 is not in 199 元. */
function holds(heard: string, wanted: string): boolean {
  const inside = (sign: string | undefined): boolean => sign !== undefined && /[\d.:]/.test(sign)
  for (let at = heard.indexOf(wanted); at >= 0; at = heard.indexOf(wanted, at + 1)) {
    const cutsBefore = /^\d/.test(wanted) && inside(heard[at - 1])
    const cutsAfter = /\d$/.test(wanted) && inside(heard[at + wanted.length])
    if (!cutsBefore && !cutsAfter) return true
  }
  return false
}

/** Least share of a sentence's pairs of signs that have to be found again for it to have been said in other words. */
const RETOLD = 0.6

/** Whether one of the forms stands in the text; a sentence may be told in other words, a figure may not. */
export function says(text: string, forms: readonly string[]): boolean {
  const heard = bare(text)
  return forms.some((form) => {
    const wanted = bare(form)
    return (
      wanted === '' ||
      holds(heard, wanted) ||
      (wanted.length >= 10 && share(heard, wanted) >= RETOLD && figures(wanted).every((one) => holds(heard, one)))
    )
  })
}

const figures = (text: string): readonly string[] => text.match(/\d+(?:[.:]\d+)*/g) ?? []

function share(text: string, wanted: string): number {
  const pairs = [...wanted].slice(0, -1).map((sign, index) => `${sign}${[...wanted][index + 1] ?? ''}`)
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)
}

/** Somebody speaks to a crowd: group 1 is what he calls it. */
export const CROWD =
  /(?:^|[。！？\n，])(大家|各位|伙伴们|同学们|姐妹们|家人们|宝子们|邻居们|街坊们|小伙伴们)(?=[，：:,！!好的])/u

/** Things that members will ask for when they have read them. */
const PROMISES =
  /(?:免费|包邮|返现|红包|奖励|奖品|赠送|赠品|积分|优惠券|抽奖|全额退|无理由退|假一赔|下一期免|永久|终身)(?!：)/gu

/** Each once. What one of these is denied or asked about is no promise. */
export const promisesIn = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(PROMISES)]
      .filter(({ index }) => !/[不没别无]\S{0,2}$/u.test(text.slice(0, index)))
      .map(([word]) => word),
  ),
]

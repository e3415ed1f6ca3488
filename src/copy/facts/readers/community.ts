/** What the file says of the community as a whole. */
import { groupName } from '../group-name.ts'
import { known, written } from '../fact.ts'
import type { Found } from '../fact.ts'
import { wholeBio, leadOf, memberName, ownerWords, personaOf } from '../people.ts'
import { READER } from '../../dialect.ts'
import type { Scene } from '../../scene.ts'

type Reader = (scene: Scene) => Found | undefined

export const community: Reader = ({ spec }) => written(spec.name, '/name', [spec.name, groupName(spec.name)])
export const group: Reader = ({ spec }) => written(groupName(spec.name), '/name')
export const address: Reader = ({ spec, channel }) =>
  channel === 'direct' ? undefined : written(spec.voice?.address, '/voice/address')
export const slogan: Reader = ({ spec }) => written(spec.slogan, '/slogan')
export const signOff: Reader = ({ spec }) => written(spec.voice?.sign_off, '/voice/sign_off')

const speaker = ({ spec, task, owner }: Scene): ReturnType<typeof ownerWords> => ownerWords(spec, task?.owner ?? owner)

export const me: Reader = (scene) => written(speaker(scene).name, '/team')
export const myBio: Reader = (scene) => written(wholeBio(speaker(scene).bio), '/team')
/** Who else is there, with what he has done. */
export const colleagues: Reader = (scene) => {
  const { name } = speaker(scene)
  return written(
    (scene.spec.team ?? []).flatMap((one) =>
      one.bio === undefined || one.name === name ? [] : [`${one.name}，${one.bio}`],
    ),
    '/team',
  )
}
export const lead: Reader = ({ spec }) => written(leadOf(spec.team ?? [])?.name ?? personaOf(spec), '/team')
export const decider: Reader = (scene) =>
  scene.decides === undefined ? lead(scene) : written(memberName(scene.spec, scene.decides), '/team')
export const nickname: Reader = () => known(READER, 'plan')

export const joinReason: Reader = ({ spec }) => written(spec.positioning?.join_reason, '/positioning/join_reason')
export const memberValue: Reader = ({ spec }) => written(spec.positioning?.member_value, '/positioning/member_value')
export const promise: Reader = ({ spec }) => written(spec.positioning?.promise?.what, '/positioning/promise/what')
export const sustain: Reader = ({ spec }) => written(spec.positioning?.sustain, '/positioning/sustain')
export const differentiators: Reader = ({ spec }) =>
  written(spec.positioning?.differentiators, '/positioning/differentiators')
export const notFor: Reader = ({ spec }) => written(spec.positioning?.not_for, '/positioning/not_for')
export const need: Reader = ({ spec }) => written(spec.positioning?.need?.what, '/positioning/need/what')
export const product: Reader = ({ spec }) => written(spec.positioning?.product?.name, '/positioning/product/name')
export const mvp: Reader = ({ spec }) => written(spec.positioning?.product?.mvp, '/positioning/product/mvp')

/** A message to one segment speaks of that one; to all of them, of each. */
export const segments: Reader = ({ spec, task }) =>
  written(
    (spec.audience?.segments ?? [])
      .filter(({ id }) => task?.segment === undefined || id === task.segment)
      .flatMap(({ who }) => who ?? []),
    '/audience/segments',
  )
export const pains: Reader = ({ spec, task }) =>
  written(
    (spec.audience?.segments ?? [])
      .filter(({ id }) => task?.segment === undefined || id === task.segment)
      .flatMap((one) => one.pains ?? []),
    '/audience/segments',
  )

export const knowhow: Reader = ({ spec }) => written(spec.culture?.knowhow, '/culture/knowhow')
export const vocabulary: Reader = ({ spec }) => written(spec.culture?.vocabulary, '/culture/vocabulary')
export const goal: Reader = ({ spec }) => written(spec.culture?.goal, '/culture/goal')
export const sharedTask: Reader = ({ spec }) => written(spec.culture?.shared_task, '/culture/shared_task')
export const charter: Reader = ({ spec }) => written(spec.culture?.charter, '/culture/charter')
export const values: Reader = ({ spec }) => written(spec.culture?.values, '/culture/values')
export const rituals: Reader = ({ spec }) => written(spec.culture?.rituals, '/culture/rituals')

/** A rule with its reason in one line: 「…；因为…」 is the author's to say, so the reason stands in brackets. */
const withReason = ({ text, why }: { readonly text: string; readonly why?: string }): string =>
  why === undefined ? text : `${text.replace(/[。；]+$/u, '')}（${why.replace(/[。；]+$/u, '')}）`

export const houseRules: Reader = ({ spec }) => written((spec.rules?.items ?? []).map(withReason), '/rules/items')
/** Says itself what it is for, or is told so. */
const TELLS = /意见|不对|不服|申诉|不满|觉得|处理/u
export const appeal: Reader = ({ spec }) => {
  const text = spec.rules?.appeal
  return text === undefined ? undefined : written(TELLS.test(text) ? text : `有意见：${text}`, '/rules/appeal', [text])
}
export const ads: Reader = ({ spec }) => written(spec.rules?.ads_policy, '/rules/ads_policy')
export const privacy: Reader = ({ spec }) => written(spec.rules?.privacy, '/rules/privacy')
export const nicknameFormat: Reader = ({ spec }) => written(spec.rules?.nickname_format, '/rules/nickname_format')
export const penalties: Reader = ({ spec }) =>
  written(
    (spec.rules?.items ?? []).flatMap(({ text, penalty }) =>
      penalty?.length ? [`${text.replace(/[。；]+$/u, '')}：${penalty.join('；')}`] : [],
    ),
    '/rules/items',
  )
export const inactivePolicy: Reader = ({ spec }) =>
  written(spec.structure?.inactive_policy, '/structure/inactive_policy')

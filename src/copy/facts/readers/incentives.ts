/** Points, levels, thanks: only what the file promises. */
import { written } from '../fact.ts'
import type { Found } from '../fact.ts'
import type { Scene } from '../../scene.ts'

type Reader = (scene: Scene) => Found | undefined

export const points: Reader = ({ spec }) =>
  written(
    (spec.incentives?.points?.earn ?? []).map(({ action, points: worth }) => `${action} ${worth} 分`),
    '/incentives/points/earn',
  )
export const spend: Reader = ({ spec }) =>
  written(
    (spec.incentives?.points?.spend ?? []).map(({ reward, points: worth }) => `${worth} 分换${reward}`),
    '/incentives/points/spend',
  )
export const cap: Reader = ({ spec }) => {
  const most = spec.incentives?.points?.cap
  return most === undefined ? undefined : written(`${most} 分`, '/incentives/points/cap', [String(most)])
}
export const expiry: Reader = ({ spec }) => written(spec.incentives?.points?.expiry, '/incentives/points/expiry')
export const levels: Reader = ({ spec }) =>
  written(
    (spec.incentives?.levels ?? []).map(({ name, min, perks }) =>
      [`${name}${min === undefined || min === 0 ? '' : `（满 ${min} 分）`}`, perks?.join('、')]
        .filter(Boolean)
        .join('：'),
    ),
    '/incentives/levels',
  )
export const badges: Reader = ({ spec }) => written(spec.incentives?.badges, '/incentives/badges')
export const leaderboard: Reader = ({ spec }) => written(spec.incentives?.leaderboard, '/incentives/leaderboard')
/** What is given for something; what is given from the heart (`emotional`) is not announced. */
export const rewards: Reader = ({ spec }) =>
  written(
    [spec.incentives?.rewards?.material, spec.incentives?.rewards?.honor].flatMap((one) => one ?? []),
    '/incentives/rewards',
  )

export const perks: Reader = ({ spec }) => written(spec.audience?.core?.perks, '/audience/core/perks')
export const seedCriteria: Reader = ({ spec }) => written(spec.audience?.seeds?.criteria, '/audience/seeds/criteria')
export const seedThreshold: Reader = ({ spec }) => written(spec.audience?.seeds?.threshold, '/audience/seeds/threshold')
export const seedTarget: Reader = ({ spec }) => {
  const target = spec.audience?.seeds?.target
  return target === undefined ? undefined : written(`${target} 位`, '/audience/seeds/target', [String(target)])
}
export const fission: Reader = ({ spec }) =>
  written(
    (spec.growth?.fission?.tiers ?? []).map(
      ({ invites, reward, stock }) => `邀请 ${invites} 位：${reward}${stock === undefined ? '' : `，共 ${stock} 份`}`,
    ),
    '/growth/fission/tiers',
  )
export const bait: Reader = ({ spec }) => written(spec.growth?.bait?.name, '/growth/bait/name')

import { industriesOf } from '../../compliance/industries.ts'
import { normalise } from '../../compliance/normalise.ts'
import { spokenTexts } from '../../compliance/spoken-texts.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const NOTICE = /(?:不能|不可|不)(?:代替|替代)药(?:物|品)?/u

export const healthFoodNotice = {
  id: 'law/health-food-notice',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '保健食品写明“本品不能代替药物”',
  why: '少了这一句，老人会拿它当药吃。法律要求保健食品广告显著标明。',
  source:
    '《广告法》（2021 年修正）第十八条；《食品安全法》（2025 年修正）第七十九条。判据：行业（或合规包）是保健食品，给成员看的字里没有“不能代替药物”。',
  bad: sample({ 行业: '保健食品' }),
  good: sample({ 行业: '保健食品', 群规: ['本品不能代替药物，身体不舒服先看医生', '广告放周五集市帖'] }),
  run: ({ spec }) =>
    !industriesOf(spec).includes('health-food') ||
    spokenTexts(spec).some(({ text }) => NOTICE.test(normalise(text).text.replaceAll(' ', '')))
      ? []
      : [
          {
            path: '/industry',
            message: '行业是保健食品，给成员看的字里没有“本品不能代替药物”。',
            cure: say`写进群规和落款，例如${write('/voice', { sign_off: '本品不能代替药物' })}。`,
            // The words are those of the law; a sign-off that is written already is for its author to lengthen.
            ...(spec.voice?.sign_off === undefined
              ? { mend: { path: '/voice/sign_off', add: '本品不能代替药物' } }
              : {}),
          },
        ],
} as const satisfies Check

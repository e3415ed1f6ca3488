import { noSignature } from './no-signature.ts'
import { soloShow } from './solo-show.ts'

export const outputChecks = [soloShow, noSignature] as const

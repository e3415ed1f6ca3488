import type { Spec } from '../model.ts'

/** A community that is past its opening: its group is there, and its first members have come in. */
export const isRunning = ({ stage }: Pick<Spec, 'stage'>): boolean => stage !== undefined && stage !== 'preheat'

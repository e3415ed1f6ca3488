/** Every picture of a plan as a file. */
import type { Plan } from '../../model.ts'
import { launchPicture } from './launch.ts'
import { monthPicture } from './month.ts'

export interface PictureFile {
  readonly name: '月历' | '启动时间线'
  readonly content: string
}

export function pictures(plan: Plan): readonly PictureFile[] {
  const launch = launchPicture(plan)
  return [
    { name: '月历', content: file(monthPicture(plan).markup) },
    ...(launch ? [{ name: '启动时间线', content: file(launch.markup) } as const] : []),
  ]
}

/** Beside the pages that show it. */
export const picturePath = (name: PictureFile['name']): string => `图/${name}.svg`

const file = (svg: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`

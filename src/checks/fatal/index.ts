import { noGrowthPath } from './no-growth-path.ts'
import { noProduct } from './no-product.ts'
import { noSegmentation } from './no-segmentation.ts'
import { onePerson } from './one-person.ts'

export const fatalChecks = [noSegmentation, noProduct, noGrowthPath, onePerson] as const

/** The second half of the archetypes; see `matrix.test.ts`. */
import { halves, testMatrix } from './matrix-of.ts'

testMatrix(halves[1])

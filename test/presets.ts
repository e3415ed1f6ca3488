/** Every preset that comes with the program, with its sample. */
import { begun, choicesWith } from '../src/cli/presets/index.ts'

export const presets = await Promise.all(choicesWith(undefined).map(begun))

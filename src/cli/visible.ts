/** What a file or a person wrote may not drive the terminal, nor the log of a CI service. */
export { harmless as visible } from '../harmless.ts'

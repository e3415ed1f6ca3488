/** What a command tells beside its answer, held back until the answer is there: it belongs to what is remembered. */
import type { Io } from './io.ts'

/** Of a run that fails what it told is passed on, then the failure. */
export async function heard<V extends object>(
  io: Io,
  run: (io: Io) => Promise<V>,
): Promise<V & { readonly told: string }> {
  let told = ''
  const write = (text: string): boolean => {
    told += text
    return true
  }
  try {
    return { ...(await run({ ...io, stderr: { write } })), told }
  } catch (error) {
    tell(told, io)
    throw error
  }
}

export function tell(told: string, io: Pick<Io, 'stderr'>): void {
  if (told !== '') io.stderr.write(told)
}

/** `npm run fuzz -- <minutes>`: random specs through the whole chain, of any seed, for so long; a failure prints its seed. */
import { spawnSync } from 'node:child_process'

const minutes = Number(process.argv[2] ?? 5)
if (!Number.isFinite(minutes) || minutes <= 0) {
  console.error('npm run fuzz -- <minutes>')
  process.exit(2)
}
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_MINUTES: String(minutes) },
})
process.exit(status ?? 1)

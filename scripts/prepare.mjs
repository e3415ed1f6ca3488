// Installed from Git (pre-commit, `npm install -g git+https://…`) there is no build in the box: npm then runs `prepare`.
// An outer `-g` reaches the inner install as an environment variable, so what the build needs may not be here yet.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (...args) => {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync('dist/cli/main.js')) {
  if (!existsSync('node_modules/esbuild'))
    run('ci', '--global=false', '--location=project', '--ignore-scripts', '--no-audit', '--no-fund')
  run('run', 'build')
}

#!/usr/bin/env node
// Nothing but: run the built command line. Chinese is escaped because this file stays ASCII.
process.once('SIGINT', () => process.exit(130))
if (await toldVersion()) process.exit(0)
await keepCompiled()
try {
  const { main } = await import('../dist/cli/main.js')
  process.exitCode = await main(process)
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error
  // "Not built yet. Run first: npm ci && npm run build"
  process.stderr.write('\u8fd8\u6ca1\u6709\u6784\u5efa\u3002\u5148\u8fd0\u884c\uff1anpm ci && npm run build\n')
  process.exitCode = 2
}

// The version alone is told before anything is loaded.
async function toldVersion() {
  if (process.argv.length !== 3 || !['--version', '-V'].includes(process.argv[2])) return false
  const { readFileSync, writeSync } = await import('node:fs')
  try {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    writeSync(1, `${version}\n`)
    return true
  } catch {
    return false
  }
}

// Where Node can keep compiled code (22.8 and later) it is kept in a folder of the user's own; whatever is wrong with that
// folder, the program runs without.
async function keepCompiled() {
  try {
    const { enableCompileCache } = await import('node:module')
    if (enableCompileCache === undefined || process.env.NODE_DISABLE_COMPILE_CACHE) return
    const { homedir } = await import('node:os')
    const { join } = await import('node:path')
    const root = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || join(homedir(), '.cache')
    enableCompileCache(join(root, 'shequn', 'compiled'))
  } catch {}
}

#!/usr/bin/env node
// Nothing but: run the built command line. Chinese is escaped because this file stays ASCII.
process.once('SIGINT', () => process.exit(130))
try {
  const { main } = await import('../dist/cli/main.js')
  process.exitCode = await main(process)
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes('dist')) throw error
  // "Not built yet. Run first: npm ci && npm run build"
  process.stderr.write('\u8fd8\u6ca1\u6709\u6784\u5efa\u3002\u5148\u8fd0\u884c\uff1anpm ci && npm run build\n')
  process.exitCode = 2
}

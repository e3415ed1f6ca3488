// `npm run rule -- <id>`: one rule as a reader sees it, then its tests and no others. For whoever writes or changes it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import './generate.mjs'
import { loadTs } from './load-ts.mjs'

const [id = ''] = process.argv.slice(2)
const { excerpt, explain } = await loadTs('src/judge/explain.ts')
const { found, near } = explain(id)

if (found === undefined) {
  const meant = near === undefined ? '全部编号在 docs/规则.md' : `是不是“${near}”`
  console.error(
    id === '' ? '用法：npm run rule -- <规则编号>，例如 welcome/host-first' : `没有“${id}”这条规则：${meant}。`,
  )
  process.exitCode = 2
} else {
  const { severity, title, why, source, bad, good } = found
  console.log(`${found.id}  ${severity}  ${title}\n${why}\n${source}\n`)
  console.log(`错：\n${excerpt(bad, good)}\n对：\n${excerpt(good, bad)}`)
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
  // Names of tests begin with the id of the rule that they are of.
  const named = `(^|\\s)${found.id.replace(/[/.]/g, '\\$&')}(\\s|:|$)`
  const files = ['bad-and-good', 'cures', 'robust.search'].map((name) => `test/rules/${name}.test.ts`)
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...files, '--testNamePattern', named], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}

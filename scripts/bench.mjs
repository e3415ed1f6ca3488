// npm run bench: what each command costs, as a multiple of starting Node and doing nothing; all in one interleaved run, so that a
// busy moment of the machine falls on every row alike. Beside them a loop written by hand: the same files, parsed and validated
// against the same schema, which is the least that any tool does.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'bin/shequn.js')
const spec = join(root, 'examples/fruit-shop/community.yaml')
const runs = Number(process.argv[2] ?? 7)
const MANY = 50

const folder = mkdtempSync(join(tmpdir(), 'shequn-bench-'))
const many = join(folder, 'many')
for (let i = 0; i < MANY; i++) {
  mkdirSync(join(many, `g${i}`), { recursive: true })
  cpSync(spec, join(many, `g${i}`, 'community.yaml'))
}
const loop = join(folder, 'loop.mjs')
writeFileSync(
  loop,
  `import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const need = createRequire(${JSON.stringify(join(root, 'package.json'))})
const { parse } = need('yaml')
const Ajv = need('ajv').default ?? need('ajv')
const schema = JSON.parse(readFileSync(${JSON.stringify(join(root, 'schemas/community.schema.json'))}, 'utf8'))
const validate = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(schema)
for (const file of process.argv.slice(2)) validate(parse(readFileSync(file, 'utf8')))
`,
)
const files = Array.from({ length: MANY }, (_, i) => join(many, `g${i}`, 'community.yaml'))

const rows = [
  ['node -e 0', ['-e', '0']],
  ['--version', [bin, '--version']],
  ['--help', [bin, '--help']],
  ['check', [bin, 'check', spec, '--no-cache']],
  ['check, unchanged', [bin, 'check', spec]],
  ['plan', [bin, 'plan', spec, '--no-cache']],
  ['plan, unchanged', [bin, 'plan', spec]],
  ['render md,csv', [bin, 'render', spec, '-o', join(folder, 'out'), '--force']],
  [`check ${MANY} files`, [bin, 'check', many, '--no-cache']],
  [`check ${MANY} files, unchanged`, [bin, 'check', many]],
  [`yaml + ajv by hand, ${MANY} files`, [loop, ...files]],
]
const best = rows.map(() => Infinity)
try {
  for (let run = 0; run < runs; run++)
    rows.forEach(([, args], i) => {
      const start = process.hrtime.bigint()
      try {
        execFileSync(process.execPath, args, { stdio: 'ignore', cwd: folder })
      } catch (error) {
        // A file with findings ends with 1, which costs the same.
        if (error.status !== 1 || args[0] !== bin) throw error
      }
      best[i] = Math.min(best[i], Number(process.hrtime.bigint() - start) / 1e6)
    })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

process.stdout.write(`${cpus()[0]?.model ?? ''} × ${cpus().length}, Node ${process.version}, best of ${runs}\n\n`)
process.stdout.write('| command | ms | × bare Node |\n|---|---|---|\n')
rows.forEach(([name], i) => {
  process.stdout.write(`| ${name} | ${Math.round(best[i])} | ${(best[i] / best[0]).toFixed(1)} |\n`)
})

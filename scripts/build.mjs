// From sources to what is published: generated lists and validators, one bundle split by command, declarations.
// dist/meta.json (what each entry holds, by esbuild) is for the test of the budget and is not published.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import './generate.mjs'
import { publicDeclarations } from './public-declarations.mjs'
import { thirdPartyNotices } from './third-party.mjs'

rmSync('dist', { recursive: true, force: true })

const result = await build({
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  // Names and white space stay: a crash must print a stack that a person can read, not the whole bundle on one line.
  minifySyntax: true,
  legalComments: 'inline',
  metafile: true,
  logLevel: 'warning',
  // Packages in the older module format ask for Node's own modules with `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
})
writeFileSync('dist/meta.json', JSON.stringify(result.metafile))
writeFileSync('dist/THIRD-PARTY.txt', thirdPartyNotices(Object.keys(result.metafile.inputs)))

// By which kept results are known to be those of this very build.
const written = Object.keys(result.metafile.outputs).sort()
const hash = createHash('sha256')
for (const file of written) hash.update(file).update(readFileSync(file))
writeFileSync('dist/build-id', hash.digest('hex'))

process.exitCode = publicDeclarations('dist/types')

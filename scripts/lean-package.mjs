// `npm pack` and `npm publish` take package.json as it lies there. While they pack, it names no script and no package that
// the tarball does not contain; afterwards (`--restore`) it is what it was. Called by `prepack` and `postpack`.
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

const kept = 'package.json.source'
const restore = () => {
  if (existsSync(kept)) renameSync(kept, 'package.json')
}

// Also first of all: a packing that was interrupted left the lean one behind.
restore()
if (process.argv[2] !== '--restore') {
  copyFileSync('package.json', kept)
  const { scripts: _scripts, devDependencies: _packages, ...published } = JSON.parse(readFileSync(kept, 'utf8'))
  writeFileSync('package.json', `${JSON.stringify(published, undefined, 2)}\n`)
}

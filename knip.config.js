// What nobody uses: files, exports, packages. Part of `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs'

/** Modules that build scripts bundle by path: `loadTs('src/…')` is no import that anybody could follow. */
const loadedByScripts = readdirSync('scripts', { recursive: true })
  .filter((name) => String(name).endsWith('.mjs'))
  .flatMap((name) => [...readFileSync(`scripts/${name}`, 'utf8').matchAll(/loadTs\('([^']+)'\)/g)])
  .map(([, path]) => `${path}!`)

export default {
  entry: [
    'src/cli/main.ts!',
    'src/index.ts!',
    'bin/*.js!',
    'scripts/*.mjs!',
    'scripts/generate/*.mjs!',
    'page/client/{main,live}.ts!',
    ...loadedByScripts,
  ],
  project: ['src/**/*.ts!', 'test/**/*.ts', 'scripts/**/*.mjs!', 'page/client/*.ts!', 'bin/*.js!'],
  // The shape of a public function's argument may have a name, though nobody else says it yet.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignore: ['src/**/*.generated.ts'],
  // Resolved by path: started as a server, handed to a browser.
  ignoreBinaries: ['soffice'],
  ignoreDependencies: ['yaml-language-server', 'axe-core'],
}

// Runs a TypeScript module of the project from a build script: bundled by esbuild, imported from memory.
import { build } from 'esbuild'

/** @param {string} file path of a .ts module, relative to the project root; returns its exports */
export async function loadTs(file) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');" },
  })
  const code = result.outputFiles[0].text
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

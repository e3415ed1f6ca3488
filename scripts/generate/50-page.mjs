// The page's own script and style, each on few lines, with what the page's policy lets run: their SHA-256. The exporter
// then needs neither a compiler nor a hash at run time.
import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const script = await bundled('page/client/main.ts', { format: 'iife' })
  const live = await bundled('page/client/live.ts', { format: 'iife' })
  const style = await bundled('page/style.css')
  const entry = (text) => `${JSON.stringify(text)},`
  return [
    writeIfChanged(
      'src/export/html/client.generated.ts',
      [
        '/** What the page runs and how it looks, as they stand in it; `sha256-…` of each for its policy. */',
        'export const client = {',
        `  script: ${entry(script)}`,
        `  scriptHash: ${entry(hashOf(script))}`,
        '  /** Only for the page that is served while its file is edited. */',
        `  live: ${entry(live)}`,
        `  liveHash: ${entry(hashOf(live))}`,
        `  style: ${entry(style)}`,
        `  styleHash: ${entry(hashOf(style))}`,
        '} as const',
        '',
      ].join('\n'),
    ),
  ]
}

// Phones keep their built-in browsers for years: ES2018 runs in all that are still about (WebViews since 2018).
async function bundled(file, options = {}) {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2018',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    ...options,
  })
  const text = result.outputFiles[0].text.trim()
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file}: would end its element in the page`)
  return text
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`

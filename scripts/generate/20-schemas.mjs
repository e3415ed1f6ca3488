// The validator that ships (no schema is compiled at run time) and the two schemas that editors fetch.
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const { validatorSchema, editorSchema } = await loadTs('src/load/json-schema.ts')
  return [
    writeIfChanged('src/load/validator.generated.ts', await validator(validatorSchema())),
    writeIfChanged('schemas/community.schema.json', JSON.stringify(editorSchema('en'), null, 2) + '\n'),
    writeIfChanged('schemas/community.zh.schema.json', JSON.stringify(editorSchema('zh'), null, 2) + '\n'),
  ]
}

async function validator(schema) {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  })
  const code = standaloneCode.default(ajv, ajv.compile(shared(schema)))
  if (/\brequire\(/.test(code))
    throw new Error(
      'The validator must stand alone: a keyword of the schema pulls in ajv at run time. See validatorSchema in src/load/json-schema.ts.',
    )
  // ajv gathers errors by `concat`: a copy of all for each one more, minutes for a long list of wrong items.
  const gathered = code.replace(/\bvErrors\.concat\(/g, 'append(vErrors, ')
  const append = '\nfunction append(list, more) { for (const item of more) list.push(item); return list }\n'
  const { code: small } = await transform(gathered + append, {
    minifySyntax: true,
    minifyIdentifiers: true,
    treeShaking: true,
    format: 'esm',
    target: 'node20',
  })
  return `// @ts-nocheck Generated from src/schema by scripts/generate/20-schemas.mjs.\n/* eslint-disable */\n${small.replace(/^.* as default,\n/m, '')}`
}

// Equal subschemas become one definition, so that the generated code holds each once.
function shared(schema) {
  const definitions = {}
  const names = new Map()
  const visit = (node, top) => {
    const inner = {
      ...node,
      ...(node.properties
        ? { properties: Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, visit(value)])) }
        : {}),
      ...(node.items ? { items: visit(node.items) } : {}),
    }
    if (top || Object.keys(inner).length === 0) return inner
    const text = JSON.stringify(inner)
    if (!names.has(text)) {
      names.set(text, `d${names.size}`)
      definitions[names.get(text)] = inner
    }
    return { $ref: `#/definitions/${names.get(text)}` }
  }
  const root = visit(schema, true)
  return { ...root, definitions }
}

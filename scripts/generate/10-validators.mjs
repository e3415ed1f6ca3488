// The validators that ship: no schema is compiled at run time. One for community files, one for each kind of knowledge.
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const { validatorSchema } = await loadTs('src/load/json-schema.ts')
  const { kinds } = await loadTs('src/schema/knowledge/index.ts')
  const ofKinds = Object.fromEntries(Object.entries(kinds).map(([id, { root }]) => [id, validatorSchema(root)]))
  const names = Object.keys(ofKinds).join(', ')
  return [
    writeIfChanged('src/load/validator.generated.ts', await validators({ validate: validatorSchema() })),
    writeIfChanged(
      'src/load/knowledge/validators.generated.ts',
      `${await validators(ofKinds)}export const validators = { ${names} }\n`,
    ),
  ]
}

async function validators(schemas) {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
  })
  const names = Object.keys(schemas)
  for (const name of names) ajv.addSchema(shared(schemas[name]), name)
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  if (/\brequire\(/.test(code))
    throw new Error(
      'The validator must stand alone: a keyword of the schema pulls in ajv at run time. See validatorSchema in src/load/json-schema.ts.',
    )
  // ajv gathers errors by `concat`: a copy of all for each one more, minutes for a long list of wrong items.
  const gathered = code.replace(/\bvErrors\.concat\(/g, 'append(vErrors, ')
  const append = '\nfunction append(list, more) { for (const item of more) list.push(item); return list }\n'
  // Exported under their names, and to be used by them here.
  const named = `${gathered.replace(/^"use strict";/, '').replace(/export const (\w+) = (\w+);/g, 'const $1 = $2;')}${append}export { ${names.join(', ')} }`
  const { code: small } = await transform(named, {
    minifySyntax: true,
    treeShaking: true,
    format: 'esm',
    target: 'node20',
  })
  return `// @ts-nocheck Generated from src/schema by scripts/generate/10-validators.mjs.\n/* eslint-disable */\n${small}`
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

// The schemas that editors fetch: in either language, for community files and for each kind of knowledge.
import { loadTs } from '../load-ts.mjs'
import { writeIfChanged } from '../write-if-changed.mjs'

export async function generate() {
  const { editorSchema } = await loadTs('src/load/json-schema.ts')
  const { builtin } = await loadTs('src/knowledge/builtin.ts')
  const { namedIn } = await loadTs('src/load/named.ts')
  const { kinds } = await loadTs('src/schema/knowledge/index.ts')
  const named = namedIn(builtin)
  const write = (path, language, file) =>
    writeIfChanged(`schemas/${path}`, JSON.stringify(editorSchema(language, named, file), null, 2) + '\n')
  return ['en', 'zh'].flatMap((language) => {
    const ending = language === 'zh' ? 'zh.schema.json' : 'schema.json'
    return [
      write(`community.${ending}`, language),
      ...Object.entries(kinds).map(([id, { root, zh, about }]) =>
        write(`knowledge/${id}.${ending}`, language, { root, title: `knowledge/${id} ${zh}`, about }),
      ),
    ]
  })
}

import type { TemplateMeta } from './template/source.ts'

/** A built-in template as the build step leaves it. */
export interface Builtin {
  readonly meta: TemplateMeta
  readonly spec: TemplateSpecification
}

// Handlebars ships no types for the two files we import: the runtime without the compiler, and the compiler without
// `fs` (its main file asks for `require.extensions`, which a bundle does not have).
declare module 'handlebars/runtime.js' {
  const runtime: Pick<typeof import('handlebars'), 'create' | 'createFrame' | 'template' | 'Exception'>
  export default runtime
}
declare module 'handlebars/dist/cjs/handlebars.js' {
  const module: { readonly default: typeof import('handlebars') }
  export default module
}

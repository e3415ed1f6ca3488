/** Re-exported for a lazy import: a bundler keeps the names of an ES module, not those of a package's own format. */
export { glob, isDynamicPattern } from 'tinyglobby'

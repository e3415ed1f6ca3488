/** What the page can do beyond being read. Nothing here is needed to read it, print it or select a text by hand. */
import { upgradeBlanks } from './blanks.ts'
import { watchCopies } from './copy.ts'
import { watchFilters } from './filters.ts'
import { keep } from './keep.ts'
import { watchLinks } from './links.ts'
import { watchTicks } from './ticks.ts'
import { showToday } from './today.ts'

document.documentElement.classList.add('live')
const kept = keep(document.documentElement.dataset['keep'] ?? 'shequn')
upgradeBlanks(kept)
watchCopies()
const filtered = watchFilters(kept)
const counted = watchTicks(kept, () => {
  filtered()
  today()
})
const today = showToday()
counted()
watchLinks()

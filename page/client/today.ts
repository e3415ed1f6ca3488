/** The day it is where the community is; what is due now, what comes next, what was left behind. */
import { all, one, say } from './dom.ts'
import { go } from './links.ts'

/** `YYYY-MM-DD` and `HH:MM` on the community's wall clock; the device's own where the browser knows no zones. */
export function clock(): { readonly date: string; readonly time: string } {
  const now = new Date()
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: document.documentElement.dataset['zone'],
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(now)
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
    return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` }
  } catch {
    const two = (value: number): string => String(value).padStart(2, '0')
    return {
      date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
      time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    }
  }
}

/** @returns shows it anew, after a tick */
export function showToday(): () => void {
  one('[data-today]').addEventListener('click', () => {
    const { date } = clock()
    const days = all('[data-date]')
    const today = days.find((day) => day.dataset['date'] === date)
    const first = days[0]?.dataset['date'] ?? ''
    if (today) return go(today)
    const near = date < first ? days[0] : days[days.length - 1]
    say(date < first ? `还没开始，第一天是 ${first}` : `已经结束，最后一天是 ${near?.dataset['date'] ?? ''}`)
    if (near) go(near)
  })
  show()
  // A page left open over midnight.
  document.addEventListener('visibilitychange', show)
  return show
}

function show(): void {
  const { date, time } = clock()
  for (const cell of all('[data-day]')) {
    if (cell.dataset['day'] === date) cell.setAttribute('aria-current', 'date')
    else cell.removeAttribute('aria-current')
  }
  for (const day of all('[data-date]')) day.classList.toggle('today', day.dataset['date'] === date)
  const line = one('[data-now]')
  const today = all('[data-date]').find((day) => day.dataset['date'] === date)
  line.hidden = !today
  if (today) line.textContent = [nextOf(today, time), ...behind(date)].join('；')
}

const openIn = (day: Element): readonly HTMLElement[] => all('[data-entry]:not(.ticked)', day)

function nextOf(today: HTMLElement, time: string): string {
  const left = openIn(today)
  if (left.length === 0) return '今天的都做完了'
  const next = left.find((entry) => (one('time', entry).textContent ?? '') >= time)
  return `今天还有 ${left.length} 件${next ? `，下一件 ${(one('h3', next).textContent ?? '').trim()}` : '，都过点了'}`
}

function behind(date: string): readonly string[] {
  const count = all('[data-date]')
    .filter((day) => (day.dataset['date'] ?? '') < date)
    .reduce((sum, day) => sum + openIn(day).filter((entry) => entry.dataset['side'] === 'member').length, 0)
  return count > 0 ? [`前面有 ${count} 条没打勾`] : []
}

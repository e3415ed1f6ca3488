/** The page as people meet it: a file, a phone, a thumb. Driven in a real browser from `file://`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pictures } from '../../src/export/picture/pictures.ts'
import type { Bundle } from '../../src/index.ts'
import { noBrowser, openBrowser } from '../support/chromium.ts'
import { exampleBundle } from '../support/example-bundle.ts'
import { hostileBundle, pageFile, removePages } from './page-files.ts'

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(noBrowser)('the page in a browser', () => {
  let browser: Browser
  let bundle: Bundle
  let address: string
  const told: string[] = []

  beforeAll(async () => {
    ;[browser, bundle] = await Promise.all([openBrowser(), exampleBundle('fruit-shop')])
    address = pageFile('example', bundle)
  })
  afterAll(async () => {
    await browser?.close()
    removePages()
  })

  /** A device of its own, which notes whatever the page says, breaks or asks for. */
  async function open(options: BrowserContextOptions = phone, at = address, before?: () => void): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    page.on('request', (request) => request.url() !== at && told.push(request.url()))
    if (before) await page.addInitScript(before)
    await page.clock.setFixedTime(new Date('2026-09-08T09:00:00+08:00'))
    await page.goto(at)
    return page
  }
  const close = (page: Page): Promise<void> => page.context().close()
  const blank = () => bundle.scripts.find(({ slots, date }) => slots.length === 1 && date !== undefined)!
  const entry = (page: Page, id: string) => page.locator(`[data-entry="${id}"]`)
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('every message is on it, to the letter, with and without its script', async () => {
    const without = await open({ ...phone, javaScriptEnabled: false })
    const shown = async (page: Page) =>
      new Map(
        await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-entry]')].map(
            (one) =>
              [one.dataset['entry'] ?? '', [...one.querySelectorAll('.text')].map((text) => text.textContent)] as const,
          ),
        ),
      )
    // Playwright evaluates even where the page's own script may not run.
    const read = await shown(without)
    for (const { id, messages } of bundle.scripts) expect(read.get(id), id).toEqual(messages)
    expect(bundle.scripts.length).toBeGreaterThan(100)
    for (const task of bundle.plan.days.flatMap((day) => day.tasks))
      expect(
        [...read.keys()].some((id) => id === task.id || id.startsWith(`${task.id}#`)),
        task.id,
      ).toBe(true)
    expect(await without.locator('button:visible, select:visible, input:visible').count()).toBe(0)
    await close(without)
  })

  test('texts stay texts, whatever is in them', async () => {
    const evil = hostileBundle(bundle)
    const page = await open(phone, pageFile('hostile', evil))
    expect(await page.title()).toContain(bundle.plan.name)
    expect(await page.locator('main img, header img, script').count()).toBe(1)
    const texts = await page.locator('.occasions .text').allTextContents()
    const undated = evil.scripts.filter(({ date }) => date === undefined)
    const words = (text: string) => text.replaceAll(/〔待填:[^〔〕]+〕/g, '').replaceAll('\u0007', '\uFFFD')
    expect(texts.toSorted()).toEqual(undated.flatMap(({ messages }) => messages.map(words)).toSorted())
    expect(undated.length).toBeGreaterThan(10)
    await close(page)
  })

  describe('one tap copies', () => {
    const nothingOld = (): void => {
      document.execCommand = () => false
    }
    const nothing = (): void => {
      document.execCommand = () => {
        throw new Error('refused')
      }
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      })
    }

    test.each([
      ['by a selection', undefined],
      ["by the browser's clipboard", nothingOld],
    ] as const)('%s', async (_, before) => {
      const page = await open({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] }, address, before)
      const plain = bundle.scripts.find(
        ({ slots, date, messages }) => date && slots.length === 0 && messages[0]?.includes('\n'),
      )!
      await entry(page, plain.id).locator('[data-copy]').tap()
      await expect.poll(() => page.locator('[data-toast]').textContent()).toBe('已复制，去粘贴')
      expect(await clipboard(page)).toBe(plain.messages[0])
      expect(await page.evaluate(() => document.activeElement?.matches('[data-copy]'))).toBe(true)
      await close(page)
    })

    test('by hand, where a browser lets nobody copy: the text is selected already', async () => {
      const page = await open(phone, address, nothing)
      const { id, messages } = blank()
      await entry(page, id).locator('[data-copy]').first().tap()
      await page.locator('[data-box]').waitFor()
      expect(
        await page.evaluate(() => {
          const field = document.activeElement as HTMLTextAreaElement
          return field.value.slice(field.selectionStart, field.selectionEnd)
        }),
      ).toBe(messages[0])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await page.locator('[data-box]').isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.matches('[data-copy]'))).toBe(true)
      await close(page)
    })
  })

  test('a blank is typed in place, copied filled, and still there tomorrow', async () => {
    const page = await open({ ...phone, permissions: ['clipboard-read', 'clipboard-write'] })
    const { id, slots, messages } = blank()
    const one = entry(page, id)
    await one.locator('[data-copy]').tap()
    expect(await clipboard(page)).toBe(messages[0])
    expect(await page.locator('[data-toast]').textContent()).toBe(`已复制，还有 1 处没填：${slots[0]}`)
    await one.locator('textarea.blank').fill('周三 <晚> 8 点\n"或"周四')
    expect(await one.locator('[data-left]').textContent()).toBe('填好了')
    await page.reload()
    await one.locator('[data-copy]').tap()
    expect(await clipboard(page)).toBe(messages[0]?.replace(`〔待填:${slots[0]}〕`, '周三 <晚> 8 点\n"或"周四'))
    await close(page)
  })

  test('a tick stays on the device and is counted', async () => {
    const page = await open()
    const day = page.locator('#d-2026-09-08')
    const total = await day.locator('[data-tick]').count()
    await day.locator('.tick').first().tap()
    await page.reload()
    expect(await day.locator('[data-tick]').first().isChecked()).toBe(true)
    expect(await day.locator('[data-done]').textContent()).toBe(`1/${total}`)
    expect(await page.locator('[data-day="2026-09-08"] [data-count]').textContent()).toBe(`1/${total}`)
    expect(await page.locator('[data-now]').textContent()).toMatch(new RegExp(`^今天还有 ${total - 1} 件，下一件 `))
    const next = pageFile('next-month', {
      ...bundle,
      plan: { ...bundle.plan, horizon: { ...bundle.plan.horizon, launch: '2026-10-07' } },
    })
    await page.goto(next)
    expect(await page.locator('[data-tick]:checked').count()).toBe(0)
    await page.goto(address)
    page.once('dialog', (dialog) => void dialog.accept())
    await Promise.all([page.waitForEvent('load'), page.locator('[data-forget]').tap()])
    expect(await page.locator('[data-tick]:checked').count()).toBe(0)
    await close(page)
    // The other page was asked for on purpose.
    told.splice(0, told.length, ...told.filter((line) => line !== next))
  })

  test('where nothing can be kept, the page says so and works until it is closed', async () => {
    const page = await open(phone, address, () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied')
        },
      })
    })
    expect(await page.locator('[data-lost]').isVisible()).toBe(true)
    await page.locator('#d-2026-09-08 .tick').first().tap()
    expect(await page.locator('#d-2026-09-08 [data-tick]').first().isChecked()).toBe(true)
    expect(await page.locator('#d-2026-09-08 [data-done]').textContent()).toMatch(/^1\//)
    await close(page)
  })

  test('filters show what is asked for, and are kept', async () => {
    const page = await open()
    await page.locator('[data-panel]').tap()
    const owner = bundle.plan.days.flatMap((day) => day.tasks)[0]!.owner.name
    await page.locator('[name=owner]').selectOption(owner)
    await page.locator('[name=side]').selectOption('member')
    const visible = page.locator('[data-date] [data-entry]:visible')
    const shown = await visible.count()
    expect(shown).toBeGreaterThan(0)
    expect(await page.locator('[data-shown]').textContent()).toBe(`找到 ${shown} 件`)
    for (const one of await visible.evaluateAll((list) => list.map((item) => ({ ...(item as HTMLElement).dataset }))))
      expect(one).toMatchObject({ owner, side: 'member' })
    await page.reload()
    expect(await visible.count()).toBe(shown)
    await page.locator('[name=owner]').selectOption('')
    await page.locator('[name=side]').selectOption('')
    const word = blank().slots[0] ?? ''
    await page.locator('[name=text]').fill(word)
    const found = await visible.evaluateAll((list) => list.map((item) => (item as HTMLElement).dataset['entry'] ?? ''))
    expect(found).toContain(blank().id)
    await page.locator('[name=text]').fill('这几个字哪里也没有')
    expect(await visible.count()).toBe(0)
    expect(await page.locator('[data-shown]').textContent()).toContain('没有符合的')
    await close(page)
  })

  test('only what is left: a tick takes its entry away', async () => {
    const page = await open()
    await page.locator('[data-panel]').tap()
    await page.locator('[name=open]').check()
    const visible = page.locator('[data-date] [data-entry]:visible')
    const before = await visible.count()
    await page.locator('#d-2026-09-08 .tick').first().tap()
    expect(await visible.count()).toBe(before - 1)
    await close(page)
  })

  test.each([
    ['2026-09-08T00:30:00+08:00', '2026-09-08'],
    ['2026-09-08T23:30:00+08:00', '2026-09-08'],
  ])("today is the community's, wherever the phone is: %s", async (moment, date) => {
    const page = await open({ ...phone, timezoneId: 'America/Los_Angeles' })
    await page.clock.setFixedTime(new Date(moment))
    await page.reload()
    await page.locator('[data-today]').tap()
    expect(await page.locator('[aria-current=date]').getAttribute('data-day')).toBe(date)
    const top = await page.locator(`#d-${date}`).evaluate((day) => day.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(44)
    expect(top).toBeLessThan(200)
    await close(page)
  })

  test('before the first and after the last day, today says so', async () => {
    const page = await open()
    for (const [moment, says] of [
      ['2026-01-01T08:00:00+08:00', '还没开始'],
      ['2027-01-01T08:00:00+08:00', '已经结束'],
    ] as const) {
      await page.clock.setFixedTime(new Date(moment))
      await page.reload()
      expect(await page.locator('[data-now]').isVisible()).toBe(false)
      await page.locator('[data-today]').tap()
      expect(await page.locator('[data-toast]').textContent()).toContain(says)
    }
    await close(page)
  })

  describe.each([
    ['phone', phone],
    ['desk', desk],
  ] as const)('on a %s', (name, device) => {
    test('nothing sticks out, and a thumb hits everything', async () => {
      const page = await open(device)
      if (name === 'phone') await page.locator('[data-panel]').click()
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      const small = await page
        .locator(
          'button:visible, .button:visible, summary:visible, label.tick:visible, select:visible, .month a:visible',
        )
        .evaluateAll((list) =>
          list
            .map((item) => ({ ...item.getBoundingClientRect().toJSON(), text: item.textContent }))
            .filter(({ width, height }) => width < 44 || height < 44),
        )
      expect(small).toEqual([])
      await close(page)
    })

    test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
      // One week holds every kind of thing; the rules take their time over each of them.
      const { plan, scripts } = bundle
      const days = plan.days.slice(5, 12)
      const ids = new Set(days.flatMap((day) => day.tasks).map(({ id }) => id))
      const week = pageFile('week', {
        ...bundle,
        plan: { ...plan, days },
        scripts: scripts.filter(({ task }, index) => (task === undefined ? index % 9 === 0 : ids.has(task))),
      })
      const page = await open({ ...device, colorScheme, bypassCSP: true }, week)
      if (name === 'phone') await page.locator('[data-panel]').click()
      await page.locator('#d-2026-09-08 .tick').first().click()
      await page.locator('details.occasion summary').first().click()
      // What lies half under the bar at the moment is not a smaller target.
      await page.evaluate(() => window.scrollTo(0, 0))
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { violations } = await (
          window as unknown as {
            axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      expect(found).toEqual([])
      await close(page)
    })
  })

  test('pictures are sound by themselves, whatever is in them, and no word runs out of its day', async () => {
    const page = await open(desk)
    for (const one of [bundle, hostileBundle(bundle)]) {
      const found = await page.evaluate(
        (texts) =>
          texts.map((text) => {
            const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
            return [parsed.querySelector('parsererror')?.textContent, parsed.querySelectorAll('script, image').length]
          }),
        pictures(one.plan).map(({ content }) => content),
      )
      expect(found).toEqual([
        [undefined, 0],
        [undefined, 0],
      ])
    }
    const over = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('#pictures svg:first-of-type text[text-anchor=start]')].flatMap(
        (text) => {
          const { x, width } = text.getBBox()
          const svg = text.ownerSVGElement
          const right = svg?.querySelector('title')?.id === 'month-name' ? (Math.floor(x / 160) + 1) * 160 : 310
          return x + width > right ? [text.textContent] : []
        },
      ),
    )
    expect(over).toEqual([])
    await close(page)
  })

  test('on paper: texts and boxes to tick, no buttons', async () => {
    const page = await open(desk)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('button:visible, select:visible').count()).toBe(0)
    expect(await page.locator('[data-date] .text:visible').count()).toBe(
      await page.locator('[data-date] .text').count(),
    )
    expect(await page.locator('[data-tick]:visible').count()).toBe(await page.locator('[data-tick]').count())
    const pages =
      (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(3)
    expect(pages).toBeLessThan(bundle.plan.days.length)
    await close(page)
  })

  test('all the while nothing was asked for, nothing broke, nothing was said', () => {
    expect(told).toEqual([])
  })
})

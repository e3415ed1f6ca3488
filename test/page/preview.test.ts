/** What somebody sees who edits a file with the page beside it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { collector, folderWith, runCli, testIo } from '../cli/run-cli.ts'
import { noBrowser, openBrowser } from '../support/chromium.ts'

test.skipIf(noBrowser)('the page follows the file by itself, and stays where it was', async () => {
  const cwd = folderWith()
  await runCli(['init', '--preset', 'store-fresh', '--yes', '--keys', 'en'], { cwd })
  const file = join(cwd, 'community.yaml')
  const sound = readFileSync(file, 'utf8')
  const [stderr, abort] = [collector(), new AbortController()]
  const code = run(['preview'], { ...testIo({ cwd }, collector(), stderr), interrupt: abort.signal })
  const browser = await openBrowser()
  try {
    await expect.poll(() => stderr.text(), { timeout: 30_000 }).toContain('预览在')
    await wait(100)
    const page = await browser.newPage()
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('pageerror', (error) => told.push(error.message))
    await page.goto(/http:\S+/.exec(stderr.text())?.[0] ?? '')
    await page.evaluate(() => window.scrollTo(0, 3000))
    writeFileSync(file, sound.replaceAll('老陈菜铺', '老张菜铺'))
    await expect.poll(() => page.title(), { timeout: 30_000 }).toContain('老张菜铺')
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(2500)
    writeFileSync(file, sound.replace('platform: wechat', 'platfrom: wechat'))
    await page.locator('.findings.broken').waitFor({ timeout: 30_000 })
    expect(await page.locator('.findings pre').textContent()).toContain('platfrom')
    expect(await page.locator('[data-entry]').count()).toBeGreaterThan(100)
    abort.abort()
    expect(await code).toBe(130)
    await expect.poll(() => page.title(), { timeout: 10_000 }).toContain('预览停了')
    expect(told.filter((line) => !line.includes('ERR_'))).toEqual([])
  } finally {
    abort.abort()
    await browser.close()
  }
})

/**
 * The month of a community as one page that needs nothing else: no other file, no network. It is read without its script;
 * the script adds copying, filling, ticking and finding.
 */
import type { Bundle } from '../bundle.ts'
import { entriesOf } from '../entries.ts'
import { markup, type Markup } from '../markup.ts'
import { launchPicture } from '../picture/launch.ts'
import { monthPicture } from '../picture/month.ts'
import { dateWord } from '../words.ts'
import { dayOf } from './day.ts'
import { filters } from './filters.ts'
import { monthNav } from './month-nav.ts'
import { occasions } from './occasions.ts'
import { sheet } from './sheet.ts'

/** @returns the whole file */
export const pageOf = (bundle: Bundle): string => sheet({ ...namesOf(bundle), body: bodyOf(bundle) })

/** Ticks are kept under the community's id and launch date: another month starts unticked. */
export const namesOf = ({
  plan,
}: Bundle): { readonly title: string; readonly keep: string; readonly zone: string } => ({
  title: `${plan.name} · ${dateWord(plan.horizon.from)}—${dateWord(plan.horizon.to)}`,
  keep: `shequn:${plan.spec}:${plan.horizon.launch}`,
  zone: plan.timezone,
})

export function bodyOf(bundle: Bundle): Markup {
  const { plan } = bundle
  const { horizon } = plan
  const days = entriesOf(bundle)
  const count = days.reduce((sum, { entries }) => sum + entries.length, 0)
  const late = occasions(bundle)
  return markup`<a class="skip" href="#days">跳到日程</a>
<header>
<h1>${plan.name}</h1>
<p class="span">${dateWord(horizon.from)} — ${dateWord(horizon.to)}，${dateWord(horizon.launch)}开群，${count} 件事</p>
<p class="now scripted" data-now hidden></p>
<p class="lost scripted" data-lost hidden>这台设备存不住打的勾和填的字：关掉页面就没了。</p>
</header>
<div class="side">
<div class="bar"><button type="button" class="scripted" data-today>今天</button><button type="button" class="scripted" data-panel aria-expanded="false" aria-controls="panel">筛选</button>${late && markup`<a class="button" href="#occasions">遇到了再用</a>`}<a class="button" href="#pictures">整月</a><button type="button" class="scripted print" data-print>打印</button></div>
<div id="panel" class="panel">${filters(days)}</div>
${monthNav(days)}
</div>
<main id="days" tabindex="-1">
${days.map((day) => dayOf(day, plan.conflicts))}
${late}
${pictured(bundle)}
</main>
<footer>
<p>话术里黄色的是到时候才知道的，填好再发。打的勾、填的字只留在这台设备上，不会发到别处。</p>
<p class="scripted"><button type="button" data-forget>清掉这一页存的勾和字</button></p>
</footer>
<div class="toast scripted" role="status" data-toast></div>
<div class="box" role="dialog" aria-modal="true" aria-labelledby="box-title" data-box hidden><div>
<h2 id="box-title">这里不让程序复制</h2>
<p id="box-how">下面的字已经选中：长按，选“复制”；电脑上按 Ctrl+C（Mac 按 ⌘C）。</p>
<textarea readonly aria-label="要复制的字" aria-describedby="box-how" data-box-text></textarea>
<button type="button" data-box-close>好了</button>
</div></div>`
}

/** A phone scrolls them sideways by themselves: made to fit, nobody could read them. */
function pictured({ plan }: Bundle): Markup {
  const launch = launchPicture(plan)
  const figure = (name: string, svg: Markup): Markup =>
    markup`<figure class="picture" tabindex="0" role="group" aria-label="${name}">${svg}</figure>`
  return markup`<section class="pictures" id="pictures" aria-labelledby="h-pictures">
<h2 id="h-pictures" tabindex="-1">整月一张图</h2>
${figure('月历', monthPicture(plan))}
${launch && figure('启动时间线', launch)}
</section>`
}

/** The ways in which people write one hour: what counts as having said 17:30. */

const digits = '零一二三四五六七八九'
const numeral = (value: number): string =>
  value <= 10
    ? value === 10
      ? '十'
      : (digits[value] ?? '')
    : value < 20
      ? `十${digits[value - 10] ?? ''}`.replace('零', '')
      : `二十${value === 20 ? '' : (digits[value - 20] ?? '')}`

/** `17:30` → 17:30, 17点30, 17点半, 5点半, 五点半, 十七点半. */
export function hourForms(time: string): readonly string[] {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):(\d\d)$/.exec(time) ?? []
  if (hours === '') return [time]
  const hour = Number(hours)
  const twelve = hour > 12 ? hour - 12 : hour
  const tail =
    minutes === '00'
      ? ['点', '点整']
      : minutes === '30'
        ? ['点半', '点30', '点三十']
        : minutes === '15'
          ? ['点15', '点一刻', '点十五']
          : [`点${minutes}`]
  const heads = [String(hour), String(twelve), numeral(hour), numeral(twelve), ...(twelve === 2 ? ['两'] : [])]
  return [time, `${hour}:${minutes}`, ...new Set(heads.flatMap((head) => tail.map((end) => `${head}${end}`)))]
}

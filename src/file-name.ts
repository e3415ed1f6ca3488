/** A file name from a title or id: nothing that Windows, macOS or a link would stumble over. */
export function fileName(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#%\u0000-\u001f]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 60)
  return safe === '' ? '未命名' : safe
}

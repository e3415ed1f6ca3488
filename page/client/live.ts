/** Only on the page that is served while its file is edited: asks for the newest version, and says when nobody answers. */

const shown = document.documentElement.dataset['version']
const events = new EventSource('/events')
const title = document.title

events.addEventListener('message', ({ data }) => {
  document.title = title
  if (data !== shown) window.location.reload()
})
// The browser tries again by itself.
events.addEventListener('error', () => {
  document.title = `（预览停了）${title}`
})

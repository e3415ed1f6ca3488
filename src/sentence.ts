/** What is said ends like a sentence; nothing stays nothing. */
export const sentence = (text: string): string => (text === '' || /[。！？…]$/.test(text) ? text : `${text}。`)

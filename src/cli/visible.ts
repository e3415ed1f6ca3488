/** What a file or a person wrote may not drive the terminal: control and direction characters are shown as a sign. */
export const visible = (text: string): string => text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')

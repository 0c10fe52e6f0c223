/** What a colour means here. It never stands alone: a word or a sign goes with it. */
export type Tone = 'neutral' | 'info' | 'warn' | 'danger' | 'ok' | 'private';

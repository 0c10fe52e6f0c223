/** How those who are invited meet. */
export const ways = ['person', 'video', 'both'] as const;
export type Way = (typeof ways)[number];

/** Sectors a meeting or an item of its agenda belongs to. */
export const lanes = ['police', 'border', 'asylum', 'labour', 'consular', 'justice', 'civil'] as const;
export type Lane = (typeof lanes)[number];

export const answers = ['attends', 'absent', 'other'] as const;
export type AnswerWord = (typeof answers)[number];

export const meetingStates = ['invited', 'confirmed', 'held', 'minutes', 'agreed', 'cancelled', 'erased'] as const;
export type MeetingWord = (typeof meetingStates)[number];

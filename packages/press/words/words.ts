/** The fields a ministry may have. A language gives each as a pattern on folded text (lower case, no accents). */
export const portfolios = [
  ...['foreign', 'interior', 'justice', 'defence', 'migration', 'security', 'civil', 'finance', 'economy', 'trade'],
  ...['labour', 'energy', 'education', 'health', 'culture', 'religion', 'environment', 'transport', 'agriculture'],
] as const;
export type Portfolio = (typeof portfolios)[number];

/** Offices a side of a meeting may speak through: those of a state's head and government, and ministries by field. */
export type Office = 'monarch' | 'president' | 'leader' | 'premier' | 'minister' | 'police' | Portfolio;

/** What the reader knows of one language. Every pattern is for folded text and stands between the edges of words. */
export interface Words {
  /** BCP 47 locales whose month and weekday names the language is written with. */
  readonly locales: readonly string[];
  /** Words without a meaning of their own, most frequent first: they tell languages apart and end names. */
  readonly small: string;
  readonly fields: Readonly<Partial<Record<Portfolio, string>>>;
  /** A field's pattern → the office of its minister. */
  office(field: string): string;
  /** Offices that are no ministry's: pattern of each. */
  readonly heads: Readonly<Partial<Record<Office, string>>>;
  readonly counterpart: string;
  readonly honorific: string;
  /** An encounter of two sides: talks, a meeting, a reception, a call. */
  readonly encounter: string;
  /** Verbs that tell an encounter as past. */
  readonly met: string;
  /** A journey to the other side: alone it says less. */
  readonly visit: string;
  /** Many sides at once: a council, a summit. */
  readonly many: string;
  /** The two sides as one subject. */
  readonly both: string;
  /** Something is agreed, signed, decided by the sides. */
  readonly agreed: string;
  /** Something is to be done: counted when both sides are its subject. */
  readonly intended: string;
  /** Takes back what `agreed` says: refused, long past, of others. */
  readonly unagreed: string;
  /** Texts that sides sign: an agreement, a memorandum, a plan of action. */
  readonly deal: string;
  /** Verbs that conclude such a text. */
  readonly closes: string;
  /** Words before such a text: under, according to. */
  readonly under: string;
  /** Nouns of bringing about: the signing of, the launch of. */
  readonly making: string;
  /** What a text that was agreed does: provides for, covers. */
  readonly provides: string;
  /** What belongs to both: joint, mutual, a working group, a contact point. */
  readonly joint: string;
  /** Fixed for later: will be set up, will meet again. */
  readonly planned: string;
  /** What one side is to do for the other: will deliver, will train. */
  readonly gives: string;
  /** A side binds itself: promised, undertook. */
  readonly pledges: string;
  /** Passives of what is to be brought about, whoever does it: will be set up, will be posted. */
  readonly founds: string;
  /** Verbs of a sitting that settle nothing, as far as they are known: said, discussed, praised, were. Whatever else both do, they agree. */
  readonly talk: string;
  /** Hopes, calls, conditions and talk: nothing behind them in their clause is agreed. */
  readonly wished: string;
  readonly negation: string;
  /** Who acts for a state without being named: its government, authorities, representatives. */
  readonly government: string;
  /** Verbs whose subject is a person. */
  readonly speech: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** The encounter is still to come. */
  readonly future: string;
  /** What belongs to the page, not to the report. */
  readonly page: {
    /** Whole lines, or the last sentences of a paragraph. */
    readonly lines: readonly string[];
    /** Sentences anywhere. */
    readonly sentences: readonly string[];
    /** From here to the end of the paragraph. */
    readonly tails: readonly string[];
  };
}

import type { Language } from '../../../packages/ui/text/languages.ts';
import type { priorities, units } from '../schema.ts';

/**
 * What a kind of event usually needs: data, one file each in `templates/`, whose name is its id. The quantities are where one begins,
 * not what is right; who asks changes them.
 */
export interface Template {
  readonly names: Readonly<Record<Language, string>>;
  /** What the asker should say of it. */
  readonly hint: Readonly<Record<Language, string>>;
  readonly items: readonly {
    readonly names: Readonly<Record<Language, string>>;
    readonly unit: (typeof units)[number];
    readonly priority: (typeof priorities)[number];
    readonly quantity: number;
  }[];
}

import type { ComponentType, ReactNode } from 'react';
import type { ZodType } from 'zod';
import type { Act, RecordView } from '../../contract/record.ts';
import type { Role } from '../../kind/kind.ts';
import type { Form } from '../form/form.ts';
import type { Tone } from '../parts/tone.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { Values } from '../text/message.ts';
import type { Area } from './area.ts';

/** What a form is filled in for. `view` is the record acted upon; null when the command creates one. */
export interface FormScope {
  readonly group: string;
  /** The other members of the group. */
  readonly others: readonly string[];
  readonly now: Date;
  readonly view: RecordView | null;
  /** The record of another kind that a new one will be about. */
  readonly about?: About;
}

export interface About {
  readonly view: RecordView;
  /** Says in a sentence what an act of that record was. */
  nameOf(act: Act): string;
}

/** The form of one command: `D` is what the officer has typed so far. */
export interface CommandForm<D extends object> {
  readonly command: string;
  /** The command's own schema: the page names everything that is missing at once, before the node is asked. */
  readonly schema: ZodType;
  blank(scope: FormScope): D;
  /** One line under which an unfinished form is found again. */
  title(draft: D): string;
  /** The command's input. What was left empty is left out, so that the schema can say what is missing. */
  input(draft: D, scope: FormScope): unknown;
  readonly Fields: ComponentType<{ form: Form<D>; scope: FormScope }>;
  /** The input as the reader of it will see it: shown before it leaves, and to the second person who releases it. */
  readonly Review: ComponentType<{ input: unknown; group: string }>;
  /** Kept in the own private group, and yet others learn something of it: `Review` says what, and nobody is told that it stays here. */
  readonly tells?: true;
}

/** A form whose draft type only itself knows. */
export interface AnyForm {
  readonly command: string;
  readonly Review: ComponentType<{ input: unknown; group: string }>;
  use<R>(reader: <D extends object>(form: CommandForm<D>) => R): R;
}

export function commandForm<D extends object>(form: CommandForm<D>): AnyForm {
  return { command: form.command, Review: form.Review, use: (reader) => reader(form) };
}

/** How one type of event looks in the timeline. Its sentence is `event.<name>` in the kind's catalogue, with `{who}`. */
export interface EventUi {
  readonly tone: Tone;
  readonly icon: ReactNode;
  values?(data: unknown): Values;
  /** What the act said, below its sentence. `data` is a foreign value: parse it with the kind's schema. */
  readonly Body?: ComponentType<{ data: unknown; view: RecordView }>;
}

/** State of a clock that the record page draws from `line.due`. */
export interface ClockView {
  readonly paused: boolean;
  /** Code whose sentence `clock.<code>`, with `{who}`, says why it stands or what it counts. */
  readonly code: string | null;
  /** Members of whom that sentence speaks. */
  readonly who: readonly string[];
}

/**
 * The pages of one kind. Its catalogue holds, by convention, what shared screens ask of it: `name`, `state.<state>`,
 * `urgency.<urgency>`, `command.<command>` (a button), `command.<command>.help`, `event.<name>`, `error.<code>`, `create` (a button).
 */
export interface KindUi {
  readonly kind: string;
  readonly create: AnyForm | null;
  readonly acts: Readonly<Record<string, AnyForm>>;
  readonly events: Readonly<Record<string, EventUi>>;
  readonly State: ComponentType<{ view: RecordView }>;
  clock?(state: unknown): ClockView;
  /** For a kind whose records are about records of other kinds: how one is begun there, and what it says there. */
  readonly about?: { readonly form: AnyForm; readonly View: ComponentType<{ view: RecordView }> | null };
  /** What the kind has to say on the home page of a group; shown where its menu has `home`. */
  readonly Home?: ComponentType<{ group: string }>;
  /** Pages of the kind's own in a group, `/groups/<group>/<kind>/<page>`; the menu names them. */
  readonly pages?: Readonly<Record<string, ComponentType<{ group: string }>>>;
  /** The command that gives the answer from which nothing can be read, where another answer may not leave. */
  readonly neutral?: string;
  /** Commands that bring the record forward, most wanted first: the first that is possible stands out. */
  readonly forward?: readonly string[];
  /** Commands that are given in the record's own view (`in-place.ts`): no button of the page opens their form. */
  readonly inPlace?: readonly string[];
  /** The record's own view needs the whole width: what stands beside it goes below. */
  readonly wide?: true;
  /** Refusals which say that a command is for other members to give: such a command is not spoken of here. */
  readonly forOthers?: readonly string[];
}

type MenuIcon = ComponentType<{ size?: number | string; stroke?: number | string }>;

/** What the frame has to know of a kind before any of its pages is opened; `kinds/<kind>/ui/menu.ts` exports it as `menu`. */
export interface KindMenu {
  readonly order: number;
  /** Area of work under which its pages and beginnings stand on the home page of a group; the exchange of information when not said. */
  readonly area?: Area;
  /** Records of the kind are begun from the menu by these roles, under the word `create` of its catalogue. */
  readonly create: {
    readonly icon: MenuIcon;
    readonly roles: readonly Role[];
    /** In the own private group, whatever others there are. */
    readonly own?: true;
    /** Begun on the home page of a group, which is full of such things, and not from the menu. */
    readonly atGroup?: true;
    /** Among the few that somebody standing on a quay must find at once: never folded away on a narrow screen. */
    readonly atHand?: true;
  } | null;
  /**
   * Commands that may wait on a device for the connection: facts that stand by themselves, such as a count or a line of a log, and
   * no answers to what others said. What waits is kept unencrypted in the browser of its writer.
   */
  readonly offline?: readonly string[];
  /**
   * While the node is silent, a device shows its records and inquiries as the same person last saw them there; they lie unencrypted
   * in the browser until the session ends. Only for a kind that names no persons: a device gets lost (docs/threat-model.md, T28).
   */
  readonly lastSeen?: true;
  /** The kind has a list of its own in the menu, named `list` in its catalogue. */
  readonly list: { readonly icon: MenuIcon } | null;
  /** Where the kind stands on the home page of a group, from the top; absent when it has nothing to say there. */
  readonly home?: { readonly order: number };
  /** Pages of its own in a group, under the words `page.<page>` of its catalogue; linked from the group's home page, those at hand first. */
  readonly pages?: readonly { readonly page: string; readonly icon: MenuIcon; readonly atHand?: true }[];
  /** The kind has something to say on pages of other kinds' records; see `KindUi.about`. */
  readonly about?: {
    readonly icon: MenuIcon;
    /** The command that begins one there, under its word in the kind's catalogue. */
    readonly command: string;
    /** Whether somebody with these roles may begin one about the record. A hint for the page: the node decides. */
    begins(view: RecordView, roles: readonly string[]): boolean;
    /** Whether it has something to say there already, to somebody with these roles. */
    speaks(view: RecordView, roles: readonly string[]): boolean;
  };
  /** Who sees its panel and pages in a group, for the others may not ask what they show; absent when all who read its records do. */
  readonly seenBy?: readonly Role[];
  /** Who alone reads its records; whoever else begins one is told, under the word `recorded` of its catalogue, that it is kept. */
  readonly readers?: readonly string[];
  /** Its records stand in no list, so no filter offers it. */
  readonly unlisted?: boolean;
  /** Look of each state in lists; its word is `state.<state>`. */
  readonly states: Readonly<Record<string, Tone>>;
}

/** A row of the generated table of kinds. */
export interface KindEntry {
  readonly menu: KindMenu;
  /** What comes with the first page. */
  readonly text: Catalogue<string>;
  /** The same with all that the pages of the kind say: fetched by a page that speaks for every kind, such as the figures. */
  readonly words: Catalogue<string>;
  load(): Promise<{ readonly ui: KindUi }>;
}

import { spelled } from '../../match/identifiers/forms.ts';
import { type ReadList, readIdentifiers } from '../../match/identifiers/read-list.ts';
import type { IdentifierType } from '../../match/identifiers/types.ts';
import type { Field } from '../form/form.ts';
import { ProseField } from '../form/text-fields.tsx';
import css from './identifiers-field.module.css';
import { useMatterText } from './text/index.ts';

/**
 * Identifiers as they were typed or pasted, read as the node will read them. `meant`: the type of a line that names none; null where the form
 * tells it. The checksum of an old Bitcoin address is left to the node.
 */
export function identifiersIn(text: string, meant: IdentifierType | null): ReadList {
  return readIdentifiers(text, (type, written) => spelled(type, written, null), meant);
}

/** What was typed, and below it at once: each in the one spelling, and every line that is none with what a right one looks like. */
export function IdentifiersField(props: {
  field: Field<string>;
  label: string;
  help: string;
  meant: IdentifierType | null;
  /** They may come in another way, such as a file. */
  isOptional?: boolean;
}) {
  const { field, label, help, meant, isOptional = false } = props;
  const read = identifiersIn(field.value, meant);
  return (
    <div>
      <ProseField field={field} label={label} help={help} required={!isOptional} rows={4} />
      <Read read={read} />
    </div>
  );
}

function Read({ read: { listed, damaged } }: { read: ReadList }) {
  const t = useMatterText();
  if (listed.length === 0 && damaged.length === 0) return null;
  return (
    <div className={css.read} aria-live="polite">
      {damaged.length === 0 ? null : (
        <ul className={css.wrong}>
          {damaged.map(({ line, written, code }) => (
            <li key={line}>
              {t('id.line', { line })}: <bdi>{written}</bdi>. {t.maybe(`id.${code.slice('identifier.'.length)}.looks`)}
            </li>
          ))}
        </ul>
      )}
      {listed.length === 0 ? null : (
        <>
          <p>
            {t('id.list')} · {t('id.count', { count: listed.length })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <ul className={css.list} tabIndex={0}>
            {listed.map(({ line, type, value }) => (
              <li key={line}>
                <bdi dir="ltr">{value}</bdi> <span className={css.type}>{t(`id.${type}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** An identifier as both sides write it, with the word for what it is. */
export function IdentifierText({ type, value }: { type: string; value: string }) {
  const t = useMatterText();
  return (
    <>
      <bdi dir="ltr">{value}</bdi> <span className={css.type}>{t.maybe(`id.${type}`) ?? type}</span>
    </>
  );
}

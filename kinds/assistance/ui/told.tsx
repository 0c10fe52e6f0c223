import { area } from '../../../packages/kind/area.ts';
import { useMemberName } from '../../../packages/ui/kind/surroundings.tsx';
import { Where } from '../../../packages/ui/map/map-table.tsx';
import { textAt, valueAt } from '../../../packages/ui/matter/foreign.ts';
import { useNameIn } from '../../../packages/ui/named/place-name.tsx';
import { Fact, Facts } from '../../../packages/ui/parts/facts.tsx';
import { RecordText } from '../../../packages/ui/text/record-text.tsx';
import { useVoice } from '../../../packages/ui/text/voice.tsx';
import { Day, Moment } from '../../../packages/ui/time/moment.tsx';
import type { Item } from '../schema.ts';
import { useItemName } from './names.tsx';
import { useAssistanceText } from './text/index.ts';

const words = ['title', 'why', 'hostNation', 'condition', 'words', 'reason', 'note', 'vehicles', 'packaging'] as const;
const more = ['alternative', 'customs', 'needs', 'amount', 'currency'] as const;
const days = ['from', 'until'] as const;
const lists = [
  ['transport', 'bearer'],
  ['cost', 'bearer'],
  ['bearer', 'bearer'],
  ['outcome', 'outcome'],
  ['route', 'route'],
] as const;
const numbers = ['staff', 'weight', 'volume', 'floor'] as const;
const times = ['ready', 'departs', 'arrives'] as const;

/** What an act says, or what a form is about to, whichever it is; `data` is a foreign value. */
export function Told({ data, items = [] }: { data: unknown; items?: readonly Item[] }) {
  const t = useAssistanceText();
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const text = (key: (typeof words)[number] | (typeof more)[number]) => {
    const said = textAt(data, key);
    return said === null ? null : (
      <Fact key={key} label={t(key)}>
        <RecordText block>{said}</RecordText>
      </Fact>
    );
  };
  return (
    <Facts>
      {words.map(text)}
      <Places data={data} />
      <Lines data={data} items={items} />
      {lists.map(([key, list]) => {
        const said = textAt(data, key);
        return said === null ? null : (
          <Fact key={key} label={t(key)}>
            {t.maybe(`${list}.${said}`) ?? said}
          </Fact>
        );
      })}
      {more.map(text)}
      {days.map((key) => {
        const said = textAt(data, key);
        return said === null ? null : (
          <Fact key={key} label={t(key)}>
            <Day day={said} />
          </Fact>
        );
      })}
      {numbers.map((key) => {
        const said = valueAt(data, key);
        return typeof said === 'number' && said > 0 ? (
          <Fact key={key} label={t(key)}>
            {number.format(said)}
          </Fact>
        ) : null;
      })}
      {times.map((key) => {
        const said = textAt(data, key) ?? textAt(valueAt(data, key), 'instant');
        return said === null ? null : (
          <Fact key={key} label={t(key)}>
            <Moment instant={said} />
          </Fact>
        );
      })}
      <Dangerous data={data} />
    </Facts>
  );
}

function Places({ data }: { data: unknown }) {
  const t = useAssistanceText();
  const nameIn = useNameIn();
  const namesOf = (place: unknown): string => {
    const names = valueAt(place, 'names');
    const all = (Array.isArray(names) ? names : []).flatMap((one: unknown) => {
      const [language, text] = [textAt(one, 'language'), textAt(one, 'text')];
      return language === null || text === null ? [] : [{ language, text }];
    });
    return nameIn(all);
  };
  const hub = (key: 'embark' | 'disembark') => {
    const place = valueAt(data, key);
    const parts = ['name', 'locode', 'contact'].flatMap((part) => textAt(place, part) ?? []);
    return parts.length === 0 ? null : (
      <Fact label={t(key)}>
        <RecordText>{parts.join(' · ')}</RecordText>
      </Fact>
    );
  };
  const drawn = area.safeParse(valueAt(data, 'area'));
  const [where, entry] = [namesOf(valueAt(data, 'where')), namesOf(valueAt(valueAt(data, 'entry'), 'place'))];
  return (
    <>
      {where === '' ? null : (
        <Fact label={t('where')}>
          <RecordText>{where}</RecordText>
        </Fact>
      )}
      {entry === '' ? null : (
        <Fact label={t('entry')}>
          <RecordText>{entry}</RecordText>
        </Fact>
      )}
      {drawn.success ? (
        <Fact label={t('area')}>
          <Where ground={{ shape: 'area', area: drawn.data }} />
        </Fact>
      ) : null}
      {hub('embark')}
      {hub('disembark')}
    </>
  );
}

/** Items of a request with their own names, or lines that name items of the record. */
function Lines({ data, items }: { data: unknown; items: readonly Item[] }) {
  const t = useAssistanceText();
  const nameIn = useNameIn();
  const nameOf = useItemName(items);
  const { locale } = useVoice();
  const number = new Intl.NumberFormat(locale);
  const [asked, lines] = [valueAt(data, 'items'), valueAt(data, 'lines')];
  const all = [...(Array.isArray(asked) ? asked : []), ...(Array.isArray(lines) ? lines : [])];
  if (all.length === 0) return null;
  return (
    <Fact label={t('items')}>
      <ul>
        {all.map((line: unknown, index) => {
          const names = valueAt(line, 'names');
          const spoken = (Array.isArray(names) ? names : []).flatMap((one: unknown) => {
            const [language, text] = [textAt(one, 'language'), textAt(one, 'text')];
            return language === null || text === null ? [] : [{ language, text }];
          });
          const id = textAt(line, 'item');
          const unit = textAt(line, 'unit') ?? items.find((item) => item.id === id)?.unit ?? '';
          const quantity = valueAt(line, 'quantity');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other identity
            <li key={index}>
              <RecordText>{nameIn(spoken) || nameOf(id ?? '')}</RecordText>:{' '}
              {typeof quantity === 'number' ? number.format(quantity) : ''} {t.maybe(`unit.${unit}`) ?? unit}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}

function Dangerous({ data }: { data: unknown }) {
  const t = useAssistanceText();
  const goods = valueAt(data, 'dangerous');
  if (!Array.isArray(goods) || goods.length === 0) return null;
  return (
    <Fact label={t('dangerous')}>
      <ul>
        {goods.map((one: unknown, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other identity
          <li key={index}>
            <RecordText>{['un', 'class', 'note'].flatMap((key) => textAt(one, key) ?? []).join(' · ')}</RecordText>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** Who an offer is from, for a list to choose from. */
export function useOfferLabel(): (offer: { readonly author: string; readonly time: string }) => string {
  const name = useMemberName();
  const { locale } = useVoice();
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return ({ author, time }) => `${name(author)} · ${format.format(new Date(time))}`;
}

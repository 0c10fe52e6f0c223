import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { figureId } from '../../kind/figure.ts';
import type { Picture, PictureRow, PictureSide, ReportStanding } from '../../kind/picture.ts';
import { NativeSelect } from '../form/native-select.tsx';
import { useMemberName, useSurroundings } from '../kind/surroundings.tsx';
import { Badge } from '../parts/badge.tsx';
import { Table } from '../parts/table.tsx';
import type { Tone } from '../parts/tone.ts';
import { RecordText } from '../text/record-text.tsx';
import { useVoice } from '../text/voice.tsx';
import { formatInstant, Moment } from '../time/moment.tsx';
import { useFigureName } from './figure-words.ts';
import css from './picture.module.css';
import { PictureWords } from './picture-words.tsx';
import { usePictureText } from './text/index.ts';

interface Props {
  readonly picture: Picture;
  /** Where the reports stand: the group and the kind they are records of. */
  readonly place: { readonly group: string; readonly kind: string };
  readonly onHour: (hour: string) => void;
}

const tones: Readonly<Record<ReportStanding, Tone>> = { inTime: 'ok', late: 'warn', missing: 'danger', due: 'neutral' };

/** What all sides report for one hour: each by its own words, what differs marked, what is agreed said. */
export function PictureView({ picture, place, onHour }: Props) {
  const t = usePictureText();
  if (picture.hour === null) return <p>{t('picture.noHours')}</p>;
  return (
    <>
      {picture.cut ? <p>{t('picture.cut')}</p> : null}
      <Hours picture={picture} onHour={onHour} />
      <Sides picture={picture} place={place} />
      {picture.rows.length === 0 ? <p>{t('picture.none')}</p> : <Rows picture={picture} place={place} />}
      <PictureWords sides={picture.sides} />
    </>
  );
}

function Hours({ picture, onHour }: Pick<Props, 'picture' | 'onHour'>) {
  const t = usePictureText();
  const { locale } = useVoice();
  const name = (hour: string) => formatInstant(locale, hour, 'minute', picture.zone);
  const data = picture.hours.toReversed().map(({ hour, standings }) => ({
    value: hour,
    label: `${name(hour)} · ${standings.map((one) => t(`standing.${one}`)).join(' / ')}`,
  }));
  return (
    <div className={css.head}>
      <NativeSelect
        className={css.hour ?? ''}
        label={t('picture.hour')}
        value={picture.hour ?? ''}
        onChange={(event) => onHour(event.currentTarget.value)}
        data={data}
      />
    </div>
  );
}

function Sides({ picture, place }: Pick<Props, 'picture' | 'place'>) {
  const t = usePictureText();
  const name = useMemberName();
  const { RecordLink } = useSurroundings();
  return (
    <ul className={css.sides} aria-label={t('picture.sides')}>
      {picture.sides.map(({ member, standing, report }) => (
        <li key={member} className={css.side}>
          {report === null ? (
            <bdi>{name(member)}</bdi>
          ) : (
            <RecordLink {...place} record={report.record}>
              <bdi>{name(member)}</bdi>
            </RecordLink>
          )}
          <Badge tone={tones[standing]}>{t(`standing.${standing}`)}</Badge>
          {report === null ? null : (
            <span className={css.more}>
              <Moment instant={report.time} />
              {report.version > 1 ? ` · ${t('picture.corrected', { version: report.version })}` : null}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Rows({ picture, place }: Pick<Props, 'picture' | 'place'>) {
  const t = usePictureText();
  const { locale } = useVoice();
  const name = useMemberName();
  const figureName = useFigureName();
  const heads = [t('picture.figure'), ...picture.sides.map(({ member }) => <bdi key={member}>{name(member)}</bdi>)];
  const hour = formatInstant(locale, picture.hour ?? '', 'minute', picture.zone);
  const rows = picture.rows.map((row) => {
    const called = figureName(row.name);
    return {
      key: row.id,
      cells: [
        <span key="name">
          <RecordText>{called.name}</RecordText>
          <span className={css.more}>{called.unit}</span>
          <Together row={row} />
        </span>,
        ...picture.sides.map((side) => (
          <Cell key={side.member} row={row} side={side} place={place} picture={picture} />
        )),
      ],
    };
  });
  return <Table label={t('picture.table', { hour })} heads={heads} rows={rows} />;
}

function Cell(props: { row: PictureRow; side: PictureSide; place: Props['place']; picture: Picture }) {
  const { row, side, place } = props;
  const { zone, hour } = props.picture;
  const t = usePictureText();
  const name = useMemberName();
  const { locale } = useVoice();
  const { ActButton, me } = useSurroundings();
  const found = row.sides.find(({ member }) => member === side.member);
  const figure = found?.figure ?? null;
  const accepts = found?.accepts ?? null;
  const own = row.sides.find(({ member }) => member === me);
  const open = side.member !== me && own !== undefined && own.accepts === null && row.agreed === null;
  return (
    <>
      {figure === null ? <span className={css.more}>–</span> : null}
      {figure === null ? null : (
        <>
          <bdi className={css.value}>{new Intl.NumberFormat(locale).format(figure.value)}</bdi>
          <span className={css.more}>{t('picture.asOf', { time: countedAt(locale, figure.asOf, hour, zone) })}</span>
          {figure.note === null ? null : (
            <span className={css.more}>
              <RecordText>{figure.note}</RecordText>
            </span>
          )}
        </>
      )}
      {accepts === null ? null : <span className={css.more}>{t('picture.accepts', { who: name(accepts) })}</span>}
      {figure !== null && side.report !== null && open ? (
        <span className={css.act}>
          <ActButton
            {...place}
            record={side.report.record}
            command="accept"
            values={{ hash: side.report.hash, figures: [figureId(figure)] }}
          >
            {t('picture.accept')}
          </ActButton>
        </span>
      ) : null}
    </>
  );
}

/** The clock alone on the day of the report; with the date on any other. */
function countedAt(locale: string, at: string, hour: string | null, zone: string): string {
  const dayOf = (instant: string) => formatInstant(locale, instant, 'day', zone);
  if (hour === null || dayOf(at) !== dayOf(hour)) return formatInstant(locale, at, 'minute', zone);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale, clock).format(new Date(at));
}

function Together({ row }: { row: PictureRow }) {
  const t = usePictureText();
  const { locale } = useVoice();
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  if (row.agreed !== null)
    return (
      <Badge tone="ok" icon={<IconCheck size={14} />}>
        {t('picture.agreed', { value: number(row.agreed) })}
      </Badge>
    );
  if (row.differs)
    return (
      <Badge tone="warn" icon={<IconAlertTriangle size={14} />}>
        {t('picture.differs', { value: number(row.difference ?? 0) })}
      </Badge>
    );
  return <Badge>{t('picture.oneSide')}</Badge>;
}

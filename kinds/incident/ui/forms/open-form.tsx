import { OneField, SelectField } from '../../../../packages/ui/form/choice-fields.tsx';
import { Columns } from '../../../../packages/ui/form/columns.tsx';
import { FieldStack } from '../../../../packages/ui/form/field-stack.tsx';
import { LineField } from '../../../../packages/ui/form/text-fields.tsx';
import { commandForm } from '../../../../packages/ui/kind/kind-ui.ts';
import { type AreaDraft, areaInput, blankArea } from '../../../../packages/ui/map/area-draft.ts';
import { AreaField } from '../../../../packages/ui/map/area-field.tsx';
import { orMissing } from '../../../../packages/ui/matter/drafts.ts';
import { useMatterText } from '../../../../packages/ui/matter/text/index.ts';
import { Fact, Facts } from '../../../../packages/ui/parts/facts.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { openInput } from '../../inputs.ts';
import { templateCalled, templates } from '../../templates/index.ts';
import { type Severity, severities } from '../../vocabulary.ts';
import { useIncidentText } from '../text/index.ts';
import { Told } from '../told.tsx';

interface OpenDraft {
  readonly template: string;
  readonly title: string;
  readonly place: string;
  /** As it is typed: degrees north and east, with a point or a comma. */
  readonly lat: string;
  readonly lon: string;
  readonly area: AreaDraft;
  readonly severity: Severity | '';
  readonly occasionKind: string;
  readonly occasionRecord: string;
}

/** A point as it was typed; null when neither coordinate was. What is no number is left for the schema to name. */
function pointInput(lat: string, lon: string) {
  const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));
  return lat.trim() === '' && lon.trim() === '' ? null : { lat: number(lat), lon: number(lon) };
}

const isBlank = ({ polygons, circles }: AreaDraft): boolean => polygons.length + circles.length === 0;

/** Four answers; the template, the charter and the hour give the rest. */
export const openForm = commandForm<OpenDraft>({
  command: 'open',
  schema: openInput,
  blank: () => ({
    ...{ template: '', title: '', place: '', lat: '', lon: '', severity: '', area: blankArea },
    ...{ occasionKind: '', occasionRecord: '' },
  }),
  title: ({ title }) => title,
  input: ({ template, title, place, lat, lon, area, severity, occasionKind, occasionRecord }) => ({
    ...{ template: orMissing(template), title: orMissing(title.trim()), place: orMissing(place.trim()) },
    ...{
      at: pointInput(lat, lon),
      area: isBlank(area) ? null : areaInput(area),
      severity: orMissing(severity),
      began: null,
    },
    occasion: occasionRecord === '' ? null : { kind: occasionKind, record: occasionRecord },
  }),
  Fields: ({ form }) => {
    const t = useIncidentText();
    const m = useMatterText();
    const { language } = useVoice();
    return (
      <FieldStack>
        <SelectField
          field={form.field('template')}
          label={t('template')}
          help={t('template.help')}
          required
          none={m('choose')}
          choices={templates.map(({ key, names }) => ({ value: key, label: names[language] }))}
        />
        <Brings template={form.value.template} />
        <LineField field={form.field('title')} label={t('title')} required max={200} />
        <LineField field={form.field('place')} label={t('place')} help={t('place.help')} required max={200} />
        <Columns>
          <LineField
            field={{ ...form.field('lat'), name: 'at.lat' }}
            label={t('lat')}
            help={t('lat.help')}
            max={12}
            ltr
          />
          <LineField
            field={{ ...form.field('lon'), name: 'at.lon' }}
            label={t('lon')}
            help={t('lon.help')}
            max={12}
            ltr
          />
        </Columns>
        <OneField
          field={form.field('severity')}
          label={t('severity')}
          required
          choices={severities.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        />
        <AreaField field={form.field('area')} label={t('area')} help={t('area.help')} language={language} />
      </FieldStack>
    );
  },
  Review: ({ input }) => <Told data={input} />,
});

/** What the template brings, before the room is opened. */
function Brings({ template: key }: { template: string }) {
  const t = useIncidentText();
  const { language } = useVoice();
  const template = templateCalled(key);
  if (template === null) return null;
  return (
    <Facts>
      <Fact label={t('brings.tasks')}>
        <ul>
          {template.tasks.map(({ texts, minutes }) => (
            <li key={texts.en}>
              {texts[language]} ({t('brings.within', { minutes })})
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label={t('brings.hours')}>
        <bdi>{template.hours.join(' · ')}</bdi>
      </Fact>
    </Facts>
  );
}

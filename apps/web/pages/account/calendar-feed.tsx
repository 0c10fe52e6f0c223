import { Button, CopyButton, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '../../../../packages/contract/routes.ts';
import { Notice } from '../../../../packages/ui/parts/notice.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { useVoice } from '../../../../packages/ui/text/voice.tsx';
import { formatInstant } from '../../../../packages/ui/time/moment.tsx';
import { call } from '../../client/call.ts';
import { calendarFeedQuery } from '../../client/queries.ts';
import { useSigned } from '../../frame/officer.ts';
import { useSentence } from '../../frame/sentence.ts';
import { useFrameText } from '../../text/index.ts';

/** The officer's own calendar address: made, seen once, ended. Shown to those who may list records. */
export function CalendarFeed() {
  const { officer } = useSigned();
  return officer.may.includes('record.list') ? <Feed /> : null;
}

function Feed() {
  const t = useFrameText();
  const sentence = useSentence();
  const { locale } = useVoice();
  const client = useQueryClient();
  const feed = useQuery(calendarFeedQuery);
  const [titles, setTitles] = useState(true);
  const after = () => client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const make = useMutation({ mutationFn: () => call(routes.makeCalendarFeed, { body: { titles } }), onSuccess: after });
  const end = useMutation({
    mutationFn: () => call(routes.endCalendarFeed, {}),
    onSuccess: async () => {
      make.reset();
      await after();
    },
  });
  const fault = make.error ?? end.error;
  const made = feed.data?.made ?? null;
  return (
    <Section title={t('account.calendar')} note={t('account.calendar.note')}>
      <Stack gap="sm">
        {fault ? <Notice tone="danger" alert title={sentence(fault)} /> : null}
        {make.data ? <Address address={make.data.address} /> : null}
        {made === null ? (
          <p>{t('account.calendar.none')}</p>
        ) : (
          <p>
            {t(feed.data?.titles ? 'account.calendar.titles' : 'account.calendar.busy', {
              when: formatInstant(locale, made, 'minute'),
            })}
          </p>
        )}
        <Switch
          label={t('account.calendar.switch')}
          description={t('account.calendar.switch.help')}
          checked={titles}
          onChange={(event) => setTitles(event.currentTarget.checked)}
        />
        <Group gap="xs">
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
            {t(made === null ? 'account.calendar.make' : 'account.calendar.renew')}
          </Button>
          {made === null ? null : (
            <Button variant="subtle" color="red" loading={end.isPending} onClick={() => end.mutate()}>
              {t('account.calendar.end')}
            </Button>
          )}
        </Group>
      </Stack>
    </Section>
  );
}

function Address({ address }: { address: string }) {
  const t = useFrameText();
  return (
    <Notice tone="info" title={t('account.calendar.once')}>
      <TextInput readOnly dir="ltr" aria-label={t('account.calendar.address')} value={address} />
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button mt="xs" size="xs" variant="default" onClick={copy}>
            {t(copied ? 'account.calendar.copied' : 'account.calendar.copy')}
          </Button>
        )}
      </CopyButton>
    </Notice>
  );
}

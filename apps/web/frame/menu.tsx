import { CloseButton, FocusTrap } from '@mantine/core';
import { useFocusReturn } from '@mantine/hooks';
import {
  IconActivityHeartbeat,
  IconAddressBook,
  IconChartBar,
  IconEye,
  IconHourglass,
  IconInbox,
  IconListSearch,
  IconPencil,
  IconPlugConnected,
  IconReportAnalytics,
  IconSearch,
  IconUserSearch,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { countersQuery } from '../client/queries.ts';
import { useFrameText } from '../text/index.ts';
import { ButtonLink } from './button-link.tsx';
import { Count } from './count.tsx';
import { useCreations } from './creations.ts';
import { ExerciseBadge, useStandingGroups } from './exercise.tsx';
import { kinds, useKindTexts } from './kinds.ts';
import css from './menu.module.css';
import { useMay } from './officer.ts';
import { useReads } from './recorded.tsx';
import { useShortcut } from './shortcuts.ts';

/** The way to every page. On a narrow screen it lies over the page and closes with Escape. */
export function Menu(props: { open: boolean; onClose: () => void }) {
  const t = useFrameText();
  // Not when a link was followed: the page it leads to takes the focus.
  const giveBack = useFocusReturn({ opened: props.open, shouldReturnFocus: false });
  const close = () => {
    props.onClose();
    giveBack();
  };
  return (
    <>
      {props.open ? <div className={css.veil} onClick={close} aria-hidden="true" /> : null}
      <FocusTrap active={props.open}>
        <nav
          className={css.menu}
          data-open={props.open}
          aria-label={t('frame.menu')}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          {props.open ? <CloseButton className={css.close} aria-label={t('frame.close')} onClick={close} /> : null}
          <Creations />
          <Pages />
        </nav>
      </FocusTrap>
    </>
  );
}

/** One button per kind that can be begun; the first is the one an officer comes for. */
function Creations() {
  const texts = useKindTexts();
  const navigate = useNavigate();
  const creating = useCreations().filter(({ atGroup }) => !atGroup);
  const first = creating[0];
  useShortcut('ask', () => first && void navigate({ to: '/new/$kind', params: { kind: first.kind } }));
  if (creating.length === 0) return null;
  return (
    <div className={css.creations}>
      {creating.map(({ kind, icon: Icon }, index) => (
        <ButtonLink
          key={kind}
          to="/new/$kind"
          params={{ kind }}
          variant={index === 0 ? 'filled' : 'default'}
          justify="start"
          leftSection={<Icon size={18} />}
        >
          {texts(kind)?.maybe('create') ?? kind}
        </ButtonLink>
      ))}
    </div>
  );
}

function Pages() {
  const t = useFrameText();
  const may = useMay();
  return (
    <ul className={css.pages}>
      {may('record.list') ? <WorkPages /> : null}
      {may('peers.read') ? (
        <Entry link={{ to: '/directory' }} icon={IconAddressBook} apart>
          {t('menu.directory')}
        </Entry>
      ) : null}
      {may('statistics.read') ? (
        <Entry link={{ to: '/statistics' }} icon={IconChartBar}>
          {t('menu.statistics')}
        </Entry>
      ) : null}
      {may('health.read') ? (
        <Entry link={{ to: '/health' }} icon={IconActivityHeartbeat}>
          {t('menu.health')}
        </Entry>
      ) : null}
      {may('journal.read') ? (
        <Entry link={{ to: '/transparency' }} icon={IconReportAnalytics}>
          {t('menu.transparency')}
        </Entry>
      ) : null}
      {may('journal.read') ? (
        <Entry link={{ to: '/journal' }} icon={IconEye}>
          {t('menu.journal')}
        </Entry>
      ) : null}
      {may('retention.read') ? (
        <Entry link={{ to: '/retention' }} icon={IconHourglass}>
          {t('menu.retention')}
        </Entry>
      ) : null}
      {may('machines.read') ? (
        <Entry link={{ to: '/machines' }} icon={IconPlugConnected}>
          {t('menu.machines')}
        </Entry>
      ) : null}
      {may('accounts.read') ? (
        <Entry link={{ to: '/accounts' }} icon={IconUsersGroup}>
          {t('menu.accounts')}
        </Entry>
      ) : null}
      {may('lists.manage') ? (
        <Entry link={{ to: '/lists' }} icon={IconListSearch}>
          {t('menu.lists')}
        </Entry>
      ) : null}
    </ul>
  );
}

function WorkPages() {
  const t = useFrameText();
  const texts = useKindTexts();
  const may = useMay();
  const reads = useReads();
  const counters = useQuery(countersQuery).data;
  const groups = useStandingGroups();
  const navigate = useNavigate();
  useShortcut('inbox', () => void navigate({ to: '/inbox' }));
  useShortcut('drafts', () => void navigate({ to: '/drafts' }));
  const lists = kinds.flatMap(([kind, { menu }]) => (menu.list && reads(kind) ? [{ kind, Icon: menu.list.icon }] : []));
  return (
    <>
      <Entry link={{ to: '/inbox' }} icon={IconInbox}>
        {t('menu.inbox')}
        {counters ? <Count value={counters.counters.us ?? 0} cap={counters.cap} label={t('box.us')} /> : null}
      </Entry>
      {groups.map(({ id, title, exercise }) => (
        <Entry key={id} link={{ to: '/groups/$group', params: { group: id } }} icon={IconUsers}>
          <bdi>{title}</bdi>
          {exercise ? <ExerciseBadge /> : null}
        </Entry>
      ))}
      {lists.map(({ kind, Icon }) => (
        <Entry key={kind} link={{ to: '/list/$kind', params: { kind } }} icon={Icon}>
          {texts(kind)?.maybe('list') ?? kind}
        </Entry>
      ))}
      {may('draft.keep') ? (
        <Entry link={{ to: '/drafts' }} icon={IconPencil}>
          {t('menu.drafts')}
        </Entry>
      ) : null}
      <Entry link={{ to: '/search' }} icon={IconSearch}>
        {t('menu.search')}
      </Entry>
      {may('record.search') ? (
        <Entry link={{ to: '/names' }} icon={IconUserSearch}>
          {t('menu.names')}
          {counters && counters.met > 0 ? (
            <Count value={counters.met} cap={counters.cap} label={t('menu.names.met')} />
          ) : null}
        </Entry>
      ) : null}
    </>
  );
}

function Entry(props: {
  link: LinkProps;
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  apart?: boolean;
  children: ReactNode;
}) {
  const Icon = props.icon;
  return (
    <li data-apart={props.apart}>
      <Link {...props.link} className={css.entry} activeProps={{ 'aria-current': 'page' }}>
        <Icon size={19} stroke={1.7} />
        {props.children}
      </Link>
    </li>
  );
}

import { IconMap } from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import { type Area, areas } from '../../../../packages/ui/kind/area.ts';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useCreations } from '../../frame/creations.ts';
import { kindEntry, kinds, useKindTexts } from '../../frame/kinds.ts';
import { useSees } from '../../frame/sees.ts';
import { useFrameText } from '../../text/index.ts';
import css from './ways.module.css';

interface Way {
  readonly key: string;
  readonly atHand: boolean;
  readonly link: ReactNode;
}

/** Fewer than these are not worth a fold. */
const leastFolded = 3;

/**
 * The ways on from a group's home page, by area of work: pages that tools have of their own, and what can be begun. On a narrow screen
 * the few that are needed standing up come first and the others are folded; on a desk all of them stand open.
 */
export function Ways({ group }: { group: string }) {
  const t = useFrameText();
  const ways = useWays(group);
  const used = areas.filter((area) => ways[area].length > 0);
  return (
    <nav aria-label={t('group.pages')} className={css.ways}>
      {used.map((area) => (
        <section key={area} className={css.area} aria-label={t(`group.area.${area}`)}>
          <h2 className={css.name}>{t(`group.area.${area}`)}</h2>
          <OfArea ways={ways[area]} />
        </section>
      ))}
    </nav>
  );
}

const desk = '(min-width: 48.01rem)';

function OfArea({ ways }: { ways: readonly Way[] }) {
  const t = useFrameText();
  const [open, setOpen] = useState(() => window.matchMedia(desk).matches);
  const others = ways.filter(({ atHand }) => !atHand);
  const folds = others.length >= leastFolded;
  const first = folds ? ways.filter(({ atHand }) => atHand) : ways;
  return (
    <div className={css.folding}>
      {first.length === 0 ? null : <Links of={first} />}
      {folds ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className={css.more}>{t('group.more', { count: others.length })}</summary>
          <Links of={others} />
        </details>
      ) : null}
    </div>
  );
}

function Links({ of }: { of: readonly Way[] }) {
  return (
    <div className={css.links}>
      {of.map(({ key, link }) => (
        <Fragment key={key}>{link}</Fragment>
      ))}
    </div>
  );
}

const areaOf = (kind: string): Area => kindEntry(kind)?.menu.area ?? 'exchange';

/** What is begun comes before what is looked at: somebody who opens the page with one hand came to say something. */
function useWays(group: string): Readonly<Record<Area, readonly Way[]>> {
  const t = useFrameText();
  const sees = useSees();
  const beginnings = useCreations().flatMap(({ kind, icon, atGroup }) =>
    atGroup
      ? [
          {
            area: areaOf(kind),
            key: `${kind} begin`,
            atHand: kindEntry(kind)?.menu.create?.atHand === true,
            link: <Beginning group={group} kind={kind} Icon={icon} />,
          },
        ]
      : [],
  );
  const places = kinds.flatMap(([kind, { menu }]) =>
    sees(kind)
      ? (menu.pages ?? []).map(({ page, icon, atHand }) => ({
          area: areaOf(kind),
          key: `${kind} ${page}`,
          atHand: atHand === true,
          link: <Place group={group} kind={kind} page={page} Icon={icon} />,
        }))
      : [],
  );
  const map = {
    area: 'operations' as const,
    key: 'map',
    atHand: true,
    link: (
      <ButtonLink to="/groups/$group/map" params={{ group }} variant="light" leftSection={<IconMap size={18} />}>
        {t('group.map')}
      </ButtonLink>
    ),
  };
  const all = [...beginnings, map, ...places];
  const of = (area: Area): readonly Way[] => all.filter((way) => way.area === area);
  return {
    operations: of('operations'),
    group: of('group'),
    agreed: of('agreed'),
    press: of('press'),
    exchange: of('exchange'),
  };
}

type Icon = ReturnType<typeof useCreations>[number]['icon'];

function Place({ group, kind, page, Icon }: { group: string; kind: string; page: string; Icon: Icon }) {
  const texts = useKindTexts();
  return (
    <ButtonLink
      to="/groups/$group/$kind/$page"
      params={{ group, kind, page }}
      variant="light"
      leftSection={<Icon size={18} />}
    >
      {texts(kind)?.maybe(`page.${page}`) ?? page}
    </ButtonLink>
  );
}

function Beginning({ group, kind, Icon }: { group: string; kind: string; Icon: Icon }) {
  const texts = useKindTexts();
  return (
    <ButtonLink to="/new/$kind" params={{ kind }} search={{ group }} variant="default" leftSection={<Icon size={18} />}>
      {texts(kind)?.maybe('create') ?? kind}
    </ButtonLink>
  );
}

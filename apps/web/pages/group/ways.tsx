import { IconMap } from '@tabler/icons-react';
import { type Area, areas } from '../../../../packages/ui/kind/area.ts';
import { ButtonLink } from '../../frame/button-link.tsx';
import { useCreations } from '../../frame/creations.ts';
import { kinds, useKindTexts } from '../../frame/kinds.ts';
import { useSees } from '../../frame/sees.ts';
import { useFrameText } from '../../text/index.ts';
import css from './ways.module.css';

/** The ways on from a group's home page, by area of work: pages that tools have of their own, and what can be begun. */
export function Ways({ group }: { group: string }) {
  const t = useFrameText();
  const places = usePlaces();
  const beginnings = useBeginnings();
  const used = areas.filter((area) => area === 'operations' || places[area].length + beginnings[area].length > 0);
  return (
    <nav aria-label={t('group.pages')} className={css.ways}>
      {used.map((area) => (
        <section key={area} className={css.area} aria-label={t(`group.area.${area}`)}>
          <h2 className={css.name}>{t(`group.area.${area}`)}</h2>
          <div className={css.links}>
            {area === 'operations' ? (
              <ButtonLink
                to="/groups/$group/map"
                params={{ group }}
                variant="light"
                leftSection={<IconMap size={18} />}
              >
                {t('group.map')}
              </ButtonLink>
            ) : null}
            {places[area].map(({ kind, page, Icon }) => (
              <Place key={`${kind} ${page}`} group={group} kind={kind} page={page} Icon={Icon} />
            ))}
            {beginnings[area].map(({ kind, icon: Icon }) => (
              <Beginning key={kind} group={group} kind={kind} Icon={Icon} />
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
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

const areaOf = new Map(kinds.map(([kind, { menu }]) => [kind, menu.area ?? 'exchange'] as const));

function byArea<T extends { readonly kind: string }>(all: readonly T[]): Readonly<Record<Area, readonly T[]>> {
  const of = (area: Area): readonly T[] => all.filter(({ kind }) => areaOf.get(kind) === area);
  return {
    operations: of('operations'),
    group: of('group'),
    agreed: of('agreed'),
    press: of('press'),
    exchange: of('exchange'),
  };
}

function usePlaces() {
  const sees = useSees();
  return byArea(
    kinds.flatMap(([kind, { menu }]) =>
      sees(kind) ? (menu.pages ?? []).map(({ page, icon }) => ({ kind, page, Icon: icon })) : [],
    ),
  );
}

function useBeginnings() {
  return byArea(useCreations().filter(({ atGroup }) => atGroup));
}

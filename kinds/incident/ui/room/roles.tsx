import { useMemberName } from '../../../../packages/ui/kind/surroundings.tsx';
import { Section } from '../../../../packages/ui/parts/section.tsx';
import { Table } from '../../../../packages/ui/parts/table.tsx';
import { useIncidentText } from '../text/index.ts';
import { Called } from './called.tsx';
import css from './room.module.css';
import type { PartProps } from './state.tsx';

/** Who does what on which side; an empty cell is a role nobody has taken. */
export function Roles({ state, room }: PartProps) {
  const t = useIncidentText();
  const name = useMemberName();
  const { opened, members, roles } = state;
  if (opened === null) return null;
  const heads = [t('role'), ...members.map((member) => <bdi key={member}>{name(member)}</bdi>)];
  const rows = opened.roles.map((role) => ({
    key: role,
    cells: [
      t(`role.${role}`),
      ...members.map((member) => {
        const found = room?.roles.filter((one) => one.role === role && one.member === member) ?? [];
        return (
          <span key={member}>
            {found.length === 0 ? <span className={css.empty}>–</span> : null}
            {found.map((one) => (
              <span key={one.record} className={css.holder}>
                <Called called={one} />
              </span>
            ))}
          </span>
        );
      }),
    ],
  }));
  const notes = roles.filter(({ note }) => note !== null).slice(-3);
  return (
    <Section title={t('roles')}>
      <div className={css.roles}>
        <Table label={t('roles')} heads={heads} rows={rows} />
      </div>
      {notes.map(({ id, author, role, note }) => (
        <p key={id} className={css.meta}>
          {t('handover', { role: t(`role.${role}`), who: name(author) })} <bdi>{note}</bdi>
        </p>
      ))}
    </Section>
  );
}

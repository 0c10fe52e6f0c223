import { ActionIcon, Burger } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef } from 'react';
import { useFrameText } from '../text/index.ts';
import { useMay, useSigned } from './officer.ts';
import { PersonMenu } from './person-menu.tsx';
import { useShortcut } from './shortcuts.ts';
import css from './top.module.css';

export function Top(props: { open: boolean; onMenu: () => void }) {
  const t = useFrameText();
  const { node } = useSigned();
  const may = useMay();
  return (
    <header className={css.top}>
      <Burger
        className={css.burger}
        size="sm"
        opened={props.open}
        onClick={props.onMenu}
        aria-label={t('frame.menu')}
        aria-expanded={props.open}
      />
      <Link to="/inbox" className={css.brand}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>
          <span className={css.product}>Entente</span>
          <bdi className={css.authority}>{node.name}</bdi>
        </span>
      </Link>
      {may('record.search') ? <SearchBox /> : null}
      <PersonMenu />
    </header>
  );
}

function SearchBox() {
  const t = useFrameText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useShortcut('search', () => input.current?.focus());
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input.current?.value.trim() ?? '';
    void navigate({ to: '/search', search: text ? { text } : {} });
  };
  return (
    <search className={css.search}>
      <form onSubmit={submit}>
        <input
          ref={input}
          type="search"
          name="text"
          dir="auto"
          maxLength={200}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
        />
        <ActionIcon type="submit" variant="subtle" color="gray" size="lg" aria-label={t('search.submit')}>
          <IconSearch size={18} />
        </ActionIcon>
      </form>
    </search>
  );
}

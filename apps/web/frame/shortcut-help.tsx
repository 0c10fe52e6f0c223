import { Kbd, Modal, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePreferences } from '../client/preferences.ts';
import { useFrameText } from '../text/index.ts';
import { keyOf, onShowShortcuts, shortcutNames, useShortcut } from './shortcuts.ts';

/** `?`: what can be done without a mouse, with the keys now in force. */
export function ShortcutHelp() {
  const t = useFrameText();
  const [open, setOpen] = useState(false);
  const { shortcuts } = usePreferences();
  useEffect(() => onShowShortcuts(() => setOpen(true)), []);
  useShortcut('help', () => setOpen(true));
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {shortcuts ? null : <p>{t('shortcuts.off')}</p>}
      <Table>
        <Table.Tbody>
          <Row label={t('shortcuts.palette')} keys="Ctrl K" />
          {shortcutNames.map((name) => (
            <Row key={name} label={t(`shortcut.${name}`)} keys={keyOf(name)} />
          ))}
        </Table.Tbody>
      </Table>
      <p>
        <Link to="/account" onClick={() => setOpen(false)}>
          {t('shortcuts.change')}
        </Link>
      </p>
    </Modal>
  );
}

function Row(props: { label: string; keys: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {props.label}
      </Table.Th>
      <Table.Td ta="end">
        <Kbd dir="ltr">{props.keys}</Kbd>
      </Table.Td>
    </Table.Tr>
  );
}

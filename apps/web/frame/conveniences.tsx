import { AgainDialog } from './again-dialog.tsx';
import { Palette } from './palette.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';

/** What may arrive after the page: palette, help, and the dialog for a session that ended. */
export default function Conveniences() {
  return (
    <>
      <Palette />
      <ShortcutHelp />
      <AgainDialog />
    </>
  );
}

import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { Rail } from './rail.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';

/** The rail over the page, on narrow screens. */
export function RailDrawer({ onClose }: { onClose: () => void }) {
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  if (isHelpOpen) return <ShortcutHelp onClose={onClose} />;
  return (
    <Drawer
      opened
      onClose={onClose}
      size={280}
      padding={0}
      withCloseButton={false}
      title="Pages"
      styles={{ header: { display: 'none' }, body: { height: '100%' } }}
    >
      <Rail onHelp={() => setIsHelpOpen(true)} onLeave={onClose} />
    </Drawer>
  );
}

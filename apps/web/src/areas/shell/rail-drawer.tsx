import { Drawer } from '@mantine/core';
import { Rail } from './rail.tsx';

/** The rail over the page, on narrow screens. */
export function RailDrawer({ onClose }: { onClose: () => void }) {
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
      <Rail onLeave={onClose} />
    </Drawer>
  );
}

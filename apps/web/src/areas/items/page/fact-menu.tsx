import { Menu } from '@mantine/core';
import type { Kind } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { fieldLabel } from '../../../kinds/field-words.ts';

interface FactMenuProps {
  kind: Kind;
  names: readonly string[];
  target: ReactNode;
  onAdd: (name: string) => void;
  onClose: () => void;
}

/** The facts that can be added. */
export function FactMenu({ kind, names, target, onAdd, onClose }: FactMenuProps) {
  return (
    <Menu opened onChange={(isOpen) => !isOpen && onClose()} width={180} returnFocus={false}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {names.map((name) => (
          <Menu.Item key={name} onClick={() => onAdd(name)}>
            {fieldLabel(kind, name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

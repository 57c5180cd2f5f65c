import { Button } from '@mantine/core';
import { Suspense, useState, type ReactNode } from 'react';

interface LateButtonProps {
  label: string;
  icon: ReactNode;
  /** The button with what it opens, already open. */
  children: ReactNode;
}

/** A button whose popover comes when it is first pressed. */
export function LateButton({ label, icon, children }: LateButtonProps) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <Button
      variant="default"
      leftSection={icon}
      aria-haspopup="dialog"
      onClick={() => setIsWanted(true)}
    >
      {label}
    </Button>
  );
  if (!isWanted) return button;
  return <Suspense fallback={button}>{children}</Suspense>;
}

import { DashIcon, PlusIcon, ScreenFullIcon } from '@primer/octicons-react';
import { useReactFlow } from '@xyflow/react';
import classes from './zoom-buttons.module.css';

export function ZoomButtons({ onWhole }: { onWhole: () => void }) {
  const { zoomIn, zoomOut } = useReactFlow();
  return (
    <div className={classes.buttons} data-no-print>
      <button type="button" aria-label="Closer" title="Closer" onClick={() => void zoomIn()}>
        <PlusIcon />
      </button>
      <button
        type="button"
        aria-label="Further away"
        title="Further away"
        onClick={() => void zoomOut()}
      >
        <DashIcon />
      </button>
      <button type="button" aria-label="All of it" title="All of it" onClick={onWhole}>
        <ScreenFullIcon />
      </button>
    </div>
  );
}

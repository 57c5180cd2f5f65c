import picocolors from 'picocolors';

/** Colours for texts; without colours it leaves them as they are. */
export type Paint = ReturnType<typeof picocolors.createColors>;

export function createPaint(hasColour: boolean): Paint {
  return picocolors.createColors(hasColour);
}

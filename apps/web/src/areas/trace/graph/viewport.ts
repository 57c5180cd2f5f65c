import type { Viewport } from '@xyflow/react';
import type { Box, GraphLayout } from './graph-layout.ts';

export const ZOOM_MIN = 0.08;
export const ZOOM_MAX = 1.6;
/** Below this the words on tiles are too small to read: the picture opens no further away. */
const READABLE = 0.66;
const PAD = 36;

interface Size {
  width: number;
  height: number;
}

/** On a narrow page what is said of an item covers this much of the picture from below. */
const COVERED = 0.62;
const NARROW = 860;

/** The part of the picture that stays free while an item is looked at. */
export const freeSize = ({ width, height }: Size, isLooking: boolean): Size => ({
  width,
  height: isLooking && width < NARROW ? height * (1 - COVERED) : height,
});

/** Where a picture opens: whole where that is readable, else around what is looked at, else at the height of its middle. */
export function openingView(layout: GraphLayout, size: Size, focus: Box | undefined): Viewport {
  const fit = fitZoom(layout, size);
  if (fit >= READABLE) return centred(layout, size, Math.min(1, fit));
  const byHeight = (size.height - PAD * 2) / Math.max(1, layout.height);
  const zoom = Math.min(0.9, Math.max(READABLE, byHeight));
  if (focus) {
    return {
      x: size.width / 2 - (focus.x + focus.width / 2) * zoom,
      y: size.height / 2 - (focus.y + focus.height / 2) * zoom,
      zoom,
    };
  }
  return {
    x: layout.width * zoom <= size.width - PAD * 2 ? (size.width - layout.width * zoom) / 2 : PAD,
    y: (size.height - layout.height * zoom) / 2,
    zoom,
  };
}

/** All of it, however small. */
export const wholeView = (layout: GraphLayout, size: Size): Viewport =>
  centred(layout, size, Math.max(ZOOM_MIN, Math.min(1, fitZoom(layout, size))));

const fitZoom = (layout: GraphLayout, size: Size): number =>
  Math.min(
    (size.width - PAD * 2) / Math.max(1, layout.width),
    (size.height - PAD * 2) / Math.max(1, layout.height),
  );

const centred = (layout: GraphLayout, size: Size, zoom: number): Viewport => ({
  x: (size.width - layout.width * zoom) / 2,
  y: (size.height - layout.height * zoom) / 2,
  zoom,
});

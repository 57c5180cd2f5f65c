import * as z from 'zod';
import { ComponentId } from './ids.ts';
import { defineKind } from './item.ts';
import { line, prose } from './text.ts';

/** The levels of the C4 model, with data stores and interfaces told apart. */
export const ComponentLevel = z.enum([
  'system',
  'container',
  'component',
  'data_store',
  'interface',
]);

export const components = defineKind(
  'component',
  ComponentId,
  { level: ComponentLevel, technology: line.nullable(), interface: prose },
  { level: 'component', technology: null, interface: '' },
);
export type Component = z.infer<typeof components.item>;

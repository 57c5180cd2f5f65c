import { day, line, lines, prose, SCHEMAS, type Kind } from '@throughline/shared/schema';
import * as z from 'zod';
import { partWords } from '../../../kinds/part-words.ts';
import { fieldsOf, fieldWords, type FieldWords } from '../../../kinds/field-words.ts';

/** How a field is written; derived from the field's schema, so that a new field of a kind has its control at once. */
export type Control =
  | { type: 'line' | 'prose' | 'lines' | 'proseList' | 'checks' | 'options'; isNullable: boolean }
  | { type: 'day'; isNullable: boolean }
  | { type: 'choice'; isNullable: boolean; options: readonly string[] }
  | { type: 'steps'; isNullable: boolean; steps: readonly number[] }
  | { type: 'parts'; isNullable: boolean; parts: readonly FormField[] }
  | {
      type: 'number';
      isNullable: boolean;
      min: number | null;
      max: number | null;
      isWhole: boolean;
    };

export interface FormField extends FieldWords {
  control: Control;
}

// Schemas are checked without `eval`, which the page's content security policy forbids.
z.config({ jitless: true });

const SHARED = ['title', 'priority', 'owner', 'labels'];

/** A kind's fields with their controls: what all kinds have, then the kind's own in reading order. */
export function formFields(kind: Kind): FormField[] {
  const shape: Record<string, unknown> = SCHEMAS[kind].create.shape.data.shape;
  const names = [...SHARED, ...fieldsOf(kind).map(({ name }) => name)];
  return names.flatMap((name) => {
    const control = controlOf(shape[name]);
    const words = fieldWords(kind, name);
    return control && words ? [{ ...words, control }] : [];
  });
}

function controlOf(schema: unknown): Control | null {
  let inner = schema;
  let isNullable = false;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault
  ) {
    isNullable ||= inner instanceof z.ZodNullable;
    inner = inner.unwrap();
  }
  if (inner === line) return { type: 'line', isNullable };
  if (inner === prose) return { type: 'prose', isNullable };
  if (inner === lines) return { type: 'lines', isNullable };
  if (inner === day) return { type: 'day', isNullable };
  if (inner instanceof z.ZodEnum)
    return { type: 'choice', isNullable, options: inner.options.map(String) };
  if (inner instanceof z.ZodNumber) {
    const { minValue, maxValue, format } = inner;
    return {
      type: 'number',
      isNullable,
      min: finite(minValue),
      max: finite(maxValue),
      isWhole: format?.includes('int') ?? false,
    };
  }
  if (inner instanceof z.ZodLiteral)
    return { type: 'steps', isNullable, steps: [...inner.values].map(Number) };
  if (inner instanceof z.ZodObject) return { type: 'parts', isNullable, parts: partsOf(inner) };
  if (inner instanceof z.ZodString) return { type: 'line', isNullable };
  if (!(inner instanceof z.ZodArray)) return null;
  if (inner.element === prose) return { type: 'proseList', isNullable };
  if (inner.element instanceof z.ZodObject)
    return { type: 'isMet' in inner.element.shape ? 'checks' : 'options', isNullable };
  return null;
}

const partsOf = ({ shape }: z.ZodObject): FormField[] =>
  Object.entries(shape).flatMap(([name, schema]) => {
    const control = controlOf(schema);
    return control ? [{ name, place: 'fact', ...partWords(name), control }] : [];
  });

const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null);

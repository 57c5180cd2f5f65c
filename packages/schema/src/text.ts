import * as z from 'zod';

/** PostgreSQL stores neither NUL nor lone surrogates: refuse them at the door, in words. */
const isStorable = (value: string) => value.isWellFormed() && !value.includes('\u0000');
const storable = { error: 'contains a NUL character or half of a surrogate pair' };

/** One line, trimmed, 1 to 500 characters: titles, names, labels. */
export const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(500, 'must be at most 500 characters')
  .refine((value) => !/[\r\n\u2028\u2029]/.test(value), 'must be one line')
  .refine(isStorable, storable);

/** Markdown or plain prose, at most 200,000 characters; may be empty. */
export const prose = z
  .string()
  .max(200_000, 'must be at most 200,000 characters')
  .refine(isStorable, storable);

/** Any short text that can be stored. */
export const storableText = (maxLength: number) =>
  z.string().max(maxLength).refine(isStorable, storable);

/** What somebody types to find something; may be empty. */
export const searchText = z.string().trim().max(200).refine(isStorable, storable);

/** A list of short lines, at most 200. */
export const lines = z.array(line).max(200);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** Lower-case words joined by hyphens, 1 to 60 characters: `checkout-redesign`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
  .max(60);

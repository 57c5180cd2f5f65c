import * as z from 'zod';
import { ProjectId, TermId } from './ids.ts';
import { cursorOptions, mutationOptions, pageOf } from './item.ts';
import { ResolvedMoment, Moment } from './moments.ts';
import { line, prose } from './text.ts';

/** A word or phrase, 1 to 100 characters. */
const words = line.max(100, 'must be at most 100 characters');

/** What a glossary says of a term. `aliases` are other words for the same thing, which are not to be used. */
const content = {
  term: words,
  definition: prose.max(2000, 'must be at most 2,000 characters'),
  aliases: z.array(words).max(50),
  /** Where the definition comes from: a standard, a contract, a person. */
  source: line.nullable(),
};

/** A term of a project’s glossary. */
export const Term = z.strictObject({
  id: TermId,
  projectId: ProjectId,
  ...content,
  version: z.int().positive(),
  createdAt: z.date(),
  updatedAt: z.date(),
  archivedAt: z.date().nullable(),
});
export type Term = z.infer<typeof Term>;
export type TermContent = Pick<Term, keyof typeof content>;

const target = { projectId: ProjectId, id: TermId, expectedVersion: z.int().positive() };

export const CreateTermInput = z.strictObject({
  projectId: ProjectId,
  data: z.strictObject({
    term: content.term,
    definition: content.definition.default(''),
    aliases: content.aliases.default([]),
    source: content.source.default(null),
  }),
  ...mutationOptions,
});
export const UpdateTermInput = z.strictObject({
  ...target,
  data: z
    .strictObject(content)
    .partial()
    .refine((given) => Object.keys(given).length > 0, 'name at least one field to change'),
  ...mutationOptions,
});
export const ArchiveTermInput = z.strictObject({ ...target, ...mutationOptions });
/** In alphabetical order. */
export const ListTermsInput = z.strictObject({
  projectId: ProjectId,
  isArchived: z.boolean().default(false),
  ...cursorOptions,
});
export const TermList = pageOf(Term);
export type CreateTermInput = z.infer<typeof CreateTermInput>;
export type UpdateTermInput = z.infer<typeof UpdateTermInput>;
export type ArchiveTermInput = z.infer<typeof ArchiveTermInput>;
export type ListTermsInput = z.infer<typeof ListTermsInput>;

/** The glossary as the log tells it: the terms that were not archived then, in alphabetical order. */
export const ListPastTermsInput = z.strictObject({ projectId: ProjectId, at: Moment });
export const PastTerm = z.strictObject({ id: TermId, ...content });
export type PastTerm = z.infer<typeof PastTerm>;
export const PastTermList = z.strictObject({ at: ResolvedMoment, terms: z.array(PastTerm) });
export type PastTermList = z.infer<typeof PastTermList>;

/** A term of a project file. */
export const FiledTerm = z.strictObject({
  ...content,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
});
export type FiledTerm = z.infer<typeof FiledTerm>;

import * as z from 'zod';

/**
 * Identifiers are branded on both sides, so that a TaskId where a RequirementId is wanted does not
 * compile. Every id of a kind is also an ItemId.
 */
export const WorkspaceId = z.uuid().brand<'WorkspaceId', 'inout'>();
export const ProjectId = z.uuid().brand<'ProjectId', 'inout'>();
export const SourceFileId = z.uuid().brand<'SourceFileId', 'inout'>();
export const BaselineId = z.uuid().brand<'BaselineId', 'inout'>();
export const TermId = z.uuid().brand<'TermId', 'inout'>();
export const ItemId = z.uuid().brand<'ItemId', 'inout'>();

export const StakeholderId = z.uuid().brand<'ItemId' | 'StakeholderId', 'inout'>();
export const GoalId = z.uuid().brand<'ItemId' | 'GoalId', 'inout'>();
export const RequirementId = z.uuid().brand<'ItemId' | 'RequirementId', 'inout'>();
export const QuestionId = z.uuid().brand<'ItemId' | 'QuestionId', 'inout'>();
export const ResearchId = z.uuid().brand<'ItemId' | 'ResearchId', 'inout'>();
export const DecisionId = z.uuid().brand<'ItemId' | 'DecisionId', 'inout'>();
export const ComponentId = z.uuid().brand<'ItemId' | 'ComponentId', 'inout'>();
export const TaskId = z.uuid().brand<'ItemId' | 'TaskId', 'inout'>();
export const TestId = z.uuid().brand<'ItemId' | 'TestId', 'inout'>();
export const ReleaseId = z.uuid().brand<'ItemId' | 'ReleaseId', 'inout'>();
export const DocumentId = z.uuid().brand<'ItemId' | 'DocumentId', 'inout'>();
export const FeedbackId = z.uuid().brand<'ItemId' | 'FeedbackId', 'inout'>();

export type WorkspaceId = z.infer<typeof WorkspaceId>;
export type ProjectId = z.infer<typeof ProjectId>;
export type SourceFileId = z.infer<typeof SourceFileId>;
export type BaselineId = z.infer<typeof BaselineId>;
export type TermId = z.infer<typeof TermId>;
export type ItemId = z.infer<typeof ItemId>;
export type StakeholderId = z.infer<typeof StakeholderId>;
export type GoalId = z.infer<typeof GoalId>;
export type RequirementId = z.infer<typeof RequirementId>;
export type QuestionId = z.infer<typeof QuestionId>;
export type ResearchId = z.infer<typeof ResearchId>;
export type DecisionId = z.infer<typeof DecisionId>;
export type ComponentId = z.infer<typeof ComponentId>;
export type TaskId = z.infer<typeof TaskId>;
export type TestId = z.infer<typeof TestId>;
export type ReleaseId = z.infer<typeof ReleaseId>;
export type DocumentId = z.infer<typeof DocumentId>;
export type FeedbackId = z.infer<typeof FeedbackId>;

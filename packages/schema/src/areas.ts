import { components } from './components.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { feedback } from './feedback.ts';
import { goals } from './goals.ts';
import { questions } from './questions.ts';
import { releases } from './releases.ts';
import { requirements } from './requirements.ts';
import { research } from './research.ts';
import { stakeholders } from './stakeholders.ts';
import { tasks } from './tasks.ts';
import { tests } from './tests.ts';

/** The schemas of every kind, by kind. */
export const SCHEMAS = {
  stakeholder: stakeholders,
  goal: goals,
  requirement: requirements,
  question: questions,
  research,
  decision: decisions,
  component: components,
  task: tasks,
  test: tests,
  release: releases,
  document: documents,
  feedback,
} as const;

import { getRouteApi } from '@tanstack/react-router';
import type { Project } from '@throughline/shared/schema';

const projectApi = getRouteApi('/p/$slug');

/** The project whose page this is. */
export const useProject = (): Project => projectApi.useRouteContext().project;

import { getRouteApi } from '@tanstack/react-router';
import type { FoundProject } from '@throughline/shared/schema';

const projectApi = getRouteApi('/p/$slug');

/** The project whose page this is. */
export const useProject = (): FoundProject => projectApi.useRouteContext().project;

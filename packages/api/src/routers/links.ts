import {
  CreateLinkInput,
  Link,
  LinkList,
  LinkRef,
  ListLinksInput,
  ListSuspectLinksInput,
  pageOf,
  RemoveLinkInput,
  ReviewLinkInput,
} from '@throughline/schema';
import {
  createLink,
  listLinks,
  listSuspectLinks,
  removeLink,
  reviewLink,
} from '@throughline/services';
import type { TRPCRouterRecord } from '@trpc/server';
import { procedure } from '../trpc.ts';

export const linksRouter = {
  create: procedure
    .input(CreateLinkInput)
    .output(Link)
    .mutation(({ ctx, input }) => createLink(ctx, input)),

  list: procedure
    .input(ListLinksInput)
    .output(LinkList)
    .query(({ ctx, input }) => listLinks(ctx, input)),

  listSuspect: procedure
    .input(ListSuspectLinksInput)
    .output(pageOf(Link))
    .query(({ ctx, input }) => listSuspectLinks(ctx, input)),

  review: procedure
    .input(ReviewLinkInput)
    .output(Link)
    .mutation(({ ctx, input }) => reviewLink(ctx, input)),

  remove: procedure
    .input(RemoveLinkInput)
    .output(LinkRef)
    .mutation(({ ctx, input }) => removeLink(ctx, input)),
} satisfies TRPCRouterRecord;

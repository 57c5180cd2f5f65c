/**
 * The types of Throughline's router. They need @trpc/client, superjson and zod beside them:
 *
 *   import { createTRPCClient, httpBatchLink } from '@trpc/client';
 *   import superjson from 'superjson';
 *   import type { AppRouter } from './router.d.ts';
 *
 *   const headers = { authorization: `Bearer ${token}` };
 *   const link = httpBatchLink({ url: 'http://127.0.0.1:3000/trpc', transformer: superjson, headers });
 *   const throughline = createTRPCClient<AppRouter>({ links: [link] });
 *
 * Written by `pnpm contract:update`.
 */
import * as z from "zod";
import { TRPCBuiltRouter, TRPCDecorateCreateRouterOptions, TRPCDefaultErrorShape, inferRouterInputs, inferRouterOutputs } from "@trpc/server";
declare const Problem: z.ZodDiscriminatedUnion<[z.ZodObject<{
  code: z.ZodLiteral<"UNAUTHENTICATED">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"FORBIDDEN">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"NOT_FOUND">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"INVALID_INPUT">;
  message: z.ZodString;
  issues: z.ZodArray<z.ZodObject<{
    path: z.ZodString;
    message: z.ZodString;
  }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"VERSION_CONFLICT">;
  message: z.ZodString;
  currentVersion: z.ZodInt;
  lastChange: z.ZodNullable<z.ZodObject<{
    sequence: z.ZodInt;
    at: z.ZodDate;
    actor: z.ZodObject<{
      type: z.ZodEnum<{
        system: "system";
        token: "token";
        user: "user";
      }>;
      id: z.ZodString;
      name: z.ZodString;
    }, z.core.$strict>;
  }, z.core.$strict>>;
  item: z.ZodNullable<z.ZodObject<{
    projectId: z.core.$ZodBranded<z.ZodUUID, "ProjectId", "inout">;
    key: z.ZodString;
    number: z.ZodInt;
    title: z.ZodString;
    body: z.ZodString;
    labels: z.ZodArray<z.ZodString>;
    owner: z.ZodNullable<z.ZodString>;
    version: z.ZodInt;
    createdAt: z.ZodDate;
    updatedAt: z.ZodDate;
    archivedAt: z.ZodNullable<z.ZodDate>;
    id: z.core.$ZodBranded<z.ZodUUID, "ItemId", "inout">;
    kind: z.ZodEnum<{
      component: "component";
      decision: "decision";
      document: "document";
      feedback: "feedback";
      goal: "goal";
      question: "question";
      release: "release";
      requirement: "requirement";
      research: "research";
      stakeholder: "stakeholder";
      task: "task";
      test: "test";
    }>;
    state: z.ZodEnum<{
      accepted: "accepted";
      active: "active";
      answered: "answered";
      archived: "archived";
      backlog: "backlog";
      built: "built";
      cancelled: "cancelled";
      concluded: "concluded";
      current: "current";
      declined: "declined";
      deprecated: "deprecated";
      doing: "doing";
      done: "done";
      draft: "draft";
      dropped: "dropped";
      incorporated: "incorporated";
      live: "live";
      met: "met";
      open: "open";
      planned: "planned";
      proposed: "proposed";
      rejected: "rejected";
      released: "released";
      retired: "retired";
      review: "review";
      running: "running";
      stale: "stale";
      superseded: "superseded";
      todo: "todo";
      withdrawn: "withdrawn";
    }>;
    priority: z.ZodNullable<z.ZodEnum<{
      could: "could";
      high: "high";
      low: "low";
      medium: "medium";
      must: "must";
      should: "should";
      urgent: "urgent";
      wont: "wont";
    }>>;
    fields: z.ZodRecord<z.ZodString, z.ZodJSONSchema>;
  }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"IDEMPOTENCY_MISMATCH">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"UNAVAILABLE">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"INTERNAL">;
  message: z.ZodString;
  requestId: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"SLUG_TAKEN">;
  message: z.ZodString;
  slug: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"CONFIRMATION_MISMATCH">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"PROJECT_NOT_EMPTY">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"ILLEGAL_STATE_CHANGE">;
  message: z.ZodString;
  from: z.ZodString;
  to: z.ZodString;
  allowed: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"ITEM_ARCHIVED">;
  message: z.ZodString;
  key: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"QUESTIONS_OPEN">;
  message: z.ZodString;
  questions: z.ZodArray<z.ZodObject<{
    key: z.ZodString;
    title: z.ZodString;
  }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"TASK_BLOCKED">;
  message: z.ZodString;
  blockers: z.ZodArray<z.ZodObject<{
    key: z.ZodString;
    title: z.ZodString;
  }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"ILLEGAL_LINK">;
  message: z.ZodString;
  allowed: z.ZodArray<z.ZodObject<{
    type: z.ZodEnum<{
      addresses: "addresses";
      affects: "affects";
      amends: "amends";
      blocks: "blocks";
      clarifies: "clarifies";
      concerns: "concerns";
      conflicts: "conflicts";
      depends: "depends";
      describes: "describes";
      has: "has";
      implements: "implements";
      informs: "informs";
      parent: "parent";
      realises: "realises";
      refines: "refines";
      satisfies: "satisfies";
      ships: "ships";
      supersedes: "supersedes";
      uses: "uses";
      verifies: "verifies";
    }>;
    from: z.ZodString;
    to: z.ZodString;
  }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"LINK_EXISTS">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"LINK_CYCLE">;
  message: z.ZodString;
  cycle: z.ZodArray<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"IMPORT_OVERTAKEN">;
  message: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"DUPLICATE_PATH">;
  message: z.ZodString;
  path: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"CANNOT_PLACE">;
  message: z.ZodString;
  key: z.ZodString;
  into: z.ZodNullable<z.ZodString>;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"UNKNOWN_MOMENT">;
  message: z.ZodString;
  moment: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"BASELINE_NAME_TAKEN">;
  message: z.ZodString;
  name: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
  code: z.ZodLiteral<"TERM_TAKEN">;
  message: z.ZodString;
  word: z.ZodString;
  term: z.ZodString;
}, z.core.$strict>], "code">;
type Problem = z.infer<typeof Problem>;
type ProblemCode = Problem['code'];
/** What a client finds at `error`: tRPC's own shape, and the problem to switch on at `error.data.problem`. */
interface ErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape['data'] & {
    problem: Problem;
  };
}
declare const analysisRouter: {
  settings: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      config: {
        rules: Record<string, "error" | "info" | "off" | "warning">;
        systemNames: string[];
        terms: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity: "error" | "info" | "warning";
        }[];
        glossary: {
          term: string;
          definition: string;
          aliases: string[];
        }[];
        suppress: {
          rule: string;
          path?: string | undefined;
          item?: string | undefined;
          text?: string | undefined;
          reason: string;
          by?: string | undefined;
        }[];
      };
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  findings: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        rules?: string[] | undefined;
        severities?: ("error" | "info" | "warning")[] | undefined;
        scope?: "set" | "statement" | undefined;
        isSuppressed?: boolean | undefined;
      } | undefined;
    };
    output: {
      items: {
        id: string;
        scope: "set" | "statement";
        rule: string;
        guide: string;
        severity: "error" | "info" | "warning";
        confidence: number;
        message: string;
        places: {
          id: string & import("zod").$brand<"ItemId" | "RequirementId">;
          start: number;
          end: number;
          text: string;
        }[];
        placesTotal: number;
        rewrite: {
          start: number;
          end: number;
          text: string;
        } | null;
        reason: string | null;
      }[];
      nextCursor: string | null;
      total: number;
      requirements: {
        id: string & import("zod").$brand<"ItemId" | "RequirementId">;
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        version: number;
        statement: string;
      }[];
      counts: {
        requirements: number;
        readiness: number | null;
        error: number;
        warning: number;
        info: number;
        suppressed: number;
        rules: {
          rule: string;
          title: string;
          count: number;
        }[];
      };
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  checklist: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id?: (string & import("zod").$brand<"ItemId" | "RequirementId">) | undefined;
    };
    output: {
      rule: string;
      guide: string;
      title: string;
      scope: "requirement" | "set";
      question: string;
      why: string;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      expectedVersion: number;
      data: {
        rules?: Record<string, "error" | "info" | "off" | "warning"> | undefined;
        systemNames?: string[] | undefined;
        terms?: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity?: "error" | "info" | "warning" | undefined;
        }[] | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      config: {
        rules: Record<string, "error" | "info" | "off" | "warning">;
        systemNames: string[];
        terms: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity: "error" | "info" | "warning";
        }[];
        glossary: {
          term: string;
          definition: string;
          aliases: string[];
        }[];
        suppress: {
          rule: string;
          path?: string | undefined;
          item?: string | undefined;
          text?: string | undefined;
          reason: string;
          by?: string | undefined;
        }[];
      };
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  suppress: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      rule: string;
      path?: string | undefined;
      item?: string | undefined;
      text?: string | undefined;
      reason: string;
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      config: {
        rules: Record<string, "error" | "info" | "off" | "warning">;
        systemNames: string[];
        terms: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity: "error" | "info" | "warning";
        }[];
        glossary: {
          term: string;
          definition: string;
          aliases: string[];
        }[];
        suppress: {
          rule: string;
          path?: string | undefined;
          item?: string | undefined;
          text?: string | undefined;
          reason: string;
          by?: string | undefined;
        }[];
      };
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  unsuppress: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      rule: string;
      path?: string | undefined;
      item?: string | undefined;
      text?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      config: {
        rules: Record<string, "error" | "info" | "off" | "warning">;
        systemNames: string[];
        terms: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity: "error" | "info" | "warning";
        }[];
        glossary: {
          term: string;
          definition: string;
          aliases: string[];
        }[];
        suppress: {
          rule: string;
          path?: string | undefined;
          item?: string | undefined;
          text?: string | undefined;
          reason: string;
          by?: string | undefined;
        }[];
      };
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const baselinesRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        name: string;
        note?: string | undefined;
      };
    };
    output: {
      id: string & import("zod").$brand<"BaselineId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      name: string;
      note: string;
      sequence: number;
      headHash: string;
      actor: {
        type: "system" | "token" | "user";
        id: string;
        name: string;
      };
      createdAt: Date;
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      items: {
        id: string & import("zod").$brand<"BaselineId">;
        projectId: string & import("zod").$brand<"ProjectId">;
        name: string;
        note: string;
        sequence: number;
        headHash: string;
        actor: {
          type: "system" | "token" | "user";
          id: string;
          name: string;
        };
        createdAt: Date;
        version: number;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"BaselineId">;
      expectedVersion: number;
      data: {
        name?: string | undefined;
        note?: string | undefined;
      };
    };
    output: {
      id: string & import("zod").$brand<"BaselineId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      name: string;
      note: string;
      sequence: number;
      headHash: string;
      actor: {
        type: "system" | "token" | "user";
        id: string;
        name: string;
      };
      createdAt: Date;
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  remove: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"BaselineId">;
      expectedVersion: number;
    };
    output: {
      id: string & import("zod").$brand<"BaselineId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      name: string;
      note: string;
      sequence: number;
      headHash: string;
      actor: {
        type: "system" | "token" | "user";
        id: string;
        name: string;
      };
      createdAt: Date;
      version: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const changesRouter: {
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      itemId?: (string & import("zod").$brand<"ItemId">) | undefined;
      before?: number | undefined;
      after?: number | undefined;
      limit?: number | undefined;
    };
    output: {
      changes: {
        sequence: number;
        at: Date;
        actor: {
          type: "system" | "token" | "user";
          id: string;
          name: string;
        };
        action: "analysis.updated" | "baseline.created" | "baseline.removed" | "baseline.updated" | "finding.suppressed" | "finding.unsuppressed" | "item.archived" | "item.created" | "item.moved" | "item.restored" | "item.updated" | "link.created" | "link.removed" | "link.reviewed" | "project.archived" | "project.created" | "project.updated" | "source.imported" | "source.placed" | "source.reopened" | "source.settled" | "term.archived" | "term.created" | "term.restored" | "term.updated";
        itemId: (string & import("zod").$brand<"ItemId">) | null;
        itemKey: string | null;
        before: import("zod").JSONType;
        after: import("zod").JSONType;
        requestId: string;
        previousHash: string;
        hash: string;
      }[];
      nextBefore: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  follow: import("@trpc/server").TRPCSubscriptionProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      after: number;
      lastEventId?: string | undefined;
    };
    output: AsyncIterable<import("@trpc/server/unstable-core-do-not-import").TrackedData<{
      sequence: number;
      at: Date;
      actor: {
        type: "system" | "token" | "user";
        id: string;
        name: string;
      };
      action: "analysis.updated" | "baseline.created" | "baseline.removed" | "baseline.updated" | "finding.suppressed" | "finding.unsuppressed" | "item.archived" | "item.created" | "item.moved" | "item.restored" | "item.updated" | "link.created" | "link.removed" | "link.reviewed" | "project.archived" | "project.created" | "project.updated" | "source.imported" | "source.placed" | "source.reopened" | "source.settled" | "term.archived" | "term.created" | "term.restored" | "term.updated";
      itemId: (string & import("zod").$brand<"ItemId">) | null;
      itemKey: string | null;
      before: import("zod").JSONType;
      after: import("zod").JSONType;
      requestId: string;
      previousHash: string;
      hash: string;
    }>, any, any>;
    meta: object;
    errorShape: ErrorShape;
  }>;
  verify: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      isIntact: boolean;
      changes: number;
      headHash: string;
      brokenAt: number | null;
      reason: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const componentsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        level?: "component" | "container" | "data_store" | "interface" | "system" | undefined;
        technology?: string | null | undefined;
        interface?: string | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("live" | "planned" | "retired")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ComponentId" | "ItemId">;
        kind: "component";
        state: "live" | "planned" | "retired";
        priority: null;
        level: "component" | "container" | "data_store" | "interface" | "system";
        technology: string | null;
        interface: string;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        level?: "component" | "container" | "data_store" | "interface" | "system" | undefined;
        technology?: string | null | undefined;
        interface?: string | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      expectedVersion: number;
      to: "live" | "planned" | "retired";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ComponentId" | "ItemId">;
      kind: "component";
      state: "live" | "planned" | "retired";
      priority: null;
      level: "component" | "container" | "data_store" | "interface" | "system";
      technology: string | null;
      interface: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const decisionsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        context?: string | undefined;
        drivers?: string[] | undefined;
        options?: {
          title: string;
          body: string;
        }[] | undefined;
        outcome?: string | undefined;
        consequences?: string | undefined;
        confirmation?: string | undefined;
        deciders?: string[] | undefined;
        decidedOn?: string | null | undefined;
        reviewBy?: string | null | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("accepted" | "deprecated" | "proposed" | "rejected" | "superseded")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"DecisionId" | "ItemId">;
        kind: "decision";
        state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
        priority: null;
        context: string;
        drivers: string[];
        options: {
          title: string;
          body: string;
        }[];
        outcome: string;
        consequences: string;
        confirmation: string;
        deciders: string[];
        decidedOn: string | null;
        reviewBy: string | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        context?: string | undefined;
        drivers?: string[] | undefined;
        options?: {
          title: string;
          body: string;
        }[] | undefined;
        outcome?: string | undefined;
        consequences?: string | undefined;
        confirmation?: string | undefined;
        deciders?: string[] | undefined;
        decidedOn?: string | null | undefined;
        reviewBy?: string | null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      expectedVersion: number;
      to: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  supersede: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      expectedVersion: number;
      successorId: string & import("zod").$brand<"DecisionId" | "ItemId">;
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DecisionId" | "ItemId">;
      kind: "decision";
      state: "accepted" | "deprecated" | "proposed" | "rejected" | "superseded";
      priority: null;
      context: string;
      drivers: string[];
      options: {
        title: string;
        body: string;
      }[];
      outcome: string;
      consequences: string;
      confirmation: string;
      deciders: string[];
      decidedOn: string | null;
      reviewBy: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const documentsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("archived" | "current" | "draft" | "stale")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"DocumentId" | "ItemId">;
        kind: "document";
        state: "archived" | "current" | "draft" | "stale";
        priority: null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      expectedVersion: number;
      to: "archived" | "current" | "draft" | "stale";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"DocumentId" | "ItemId">;
      kind: "document";
      state: "archived" | "current" | "draft" | "stale";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const feedbackRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("accepted" | "declined" | "incorporated" | "open")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
        kind: "feedback";
        state: "accepted" | "declined" | "incorporated" | "open";
        priority: null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      expectedVersion: number;
      to: "accepted" | "declined" | "incorporated" | "open";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"FeedbackId" | "ItemId">;
      kind: "feedback";
      state: "accepted" | "declined" | "incorporated" | "open";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const goalsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        metric?: string | null | undefined;
        baseline?: string | null | undefined;
        target?: string | null | undefined;
        dueOn?: string | null | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("active" | "dropped" | "met" | "proposed")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"GoalId" | "ItemId">;
        kind: "goal";
        state: "active" | "dropped" | "met" | "proposed";
        priority: null;
        metric: string | null;
        baseline: string | null;
        target: string | null;
        dueOn: string | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        metric?: string | null | undefined;
        baseline?: string | null | undefined;
        target?: string | null | undefined;
        dueOn?: string | null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      expectedVersion: number;
      to: "active" | "dropped" | "met" | "proposed";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"GoalId" | "ItemId">;
      kind: "goal";
      state: "active" | "dropped" | "met" | "proposed";
      priority: null;
      metric: string | null;
      baseline: string | null;
      target: string | null;
      dueOn: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
/** What works on items of any kind. */
declare const itemsRouter: {
  find: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
    };
    output: {
      item: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        fields: Record<string, import("zod").JSONType>;
      };
      links: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        to: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        isSuspect: boolean;
        createdAt: Date;
        reviewedAt: Date;
        reviewReason: string | null;
      }[];
      origin: {
        path: string;
        line: number;
        sourceId: string;
        format: string;
        conflicts: string[];
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        kinds?: ("component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test")[] | undefined;
        states?: ("accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn")[] | undefined;
        priorities?: ("could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont")[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  facets: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
    };
    output: {
      labels: {
        value: string;
        count: number;
      }[];
      owners: {
        value: string;
        count: number;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const linksRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      fromId: string & import("zod").$brand<"ItemId">;
      toId: string & import("zod").$brand<"ItemId">;
    };
    output: {
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      from: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      to: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      isSuspect: boolean;
      createdAt: Date;
      reviewedAt: Date;
      reviewReason: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      itemId: string & import("zod").$brand<"ItemId">;
    };
    output: {
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      from: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      to: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      isSuspect: boolean;
      createdAt: Date;
      reviewedAt: Date;
      reviewReason: string | null;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  listSuspect: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      type?: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies" | undefined;
    };
    output: {
      items: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        to: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        isSuspect: boolean;
        createdAt: Date;
        reviewedAt: Date;
        reviewReason: string | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  review: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      fromId: string & import("zod").$brand<"ItemId">;
      toId: string & import("zod").$brand<"ItemId">;
      reason: string;
    };
    output: {
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      from: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      to: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      isSuspect: boolean;
      createdAt: Date;
      reviewedAt: Date;
      reviewReason: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  remove: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      fromId: string & import("zod").$brand<"ItemId">;
      toId: string & import("zod").$brand<"ItemId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
      fromId: string & import("zod").$brand<"ItemId">;
      toId: string & import("zod").$brand<"ItemId">;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
/** The project as it was, from the log alone. */
declare const momentsRouter: {
  compare: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      from: string;
      to?: string | undefined;
      limit?: number | undefined;
    };
    output: {
      from: {
        moment: string;
        sequence: number;
        at: Date | null;
        baseline: string | null;
      };
      to: {
        moment: string;
        sequence: number;
        at: Date | null;
        baseline: string | null;
      };
      counts: {
        items: {
          added: number;
          changed: number;
          removed: number;
        };
        links: {
          added: number;
          removed: number;
          reviewed: number;
        };
        terms: {
          added: number;
          changed: number;
          removed: number;
        };
      };
      items: {
        change: "added" | "changed" | "removed";
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        fields: {
          name: string;
          before: import("zod").JSONType;
          after: import("zod").JSONType;
        }[];
      }[];
      links: {
        change: "added" | "removed" | "reviewed";
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        to: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        reason: string | null;
      }[];
      terms: {
        change: "added" | "changed" | "removed";
        term: string;
        fields: {
          name: string;
          before: import("zod").JSONType;
          after: import("zod").JSONType;
        }[];
      }[];
      isTruncated: boolean;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  find: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      at: string;
      key: string;
    };
    output: {
      at: {
        moment: string;
        sequence: number;
        at: Date | null;
        baseline: string | null;
      };
      item: {
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        fields: Record<string, import("zod").JSONType>;
        isArchived: boolean;
        sequence: number;
        changedAt: Date;
      };
      links: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        to: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        isSuspect: boolean;
        reviewedAt: Date;
        reviewReason: string | null;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      at: string;
      filter?: {
        kinds?: ("component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test")[] | undefined;
        states?: ("accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn")[] | undefined;
        priorities?: ("could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont")[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
    };
    output: {
      at: {
        moment: string;
        sequence: number;
        at: Date | null;
        baseline: string | null;
      };
      items: {
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        fields: Record<string, import("zod").JSONType>;
        isArchived: boolean;
        sequence: number;
        changedAt: Date;
      }[];
      nextCursor: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  listTerms: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      at: string;
    };
    output: {
      at: {
        moment: string;
        sequence: number;
        at: Date | null;
        baseline: string | null;
      };
      terms: {
        term: string;
        definition: string;
        aliases: string[];
        source: string | null;
        id: string & import("zod").$brand<"TermId">;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
/** What to do next, and what it is worth. */
declare const prioritiesRouter: {
  backlog: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      kind?: "requirement" | "task" | undefined;
      method?: "rice" | "wsjf" | undefined;
      limit?: number | undefined;
    };
    output: {
      kind: "requirement" | "task";
      method: "rice" | "wsjf";
      explanation: string;
      entries: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        rank: number;
        score: number;
        inputs: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        };
        after: string[];
        before: string | null;
        explanation: string;
      }[];
      total: number;
      unscored: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
      }[];
      unscoredTotal: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  balance: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      limit?: number | undefined;
    };
    output: {
      entries: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        value: number;
        isValueDerived: boolean;
        feasibility: number;
        performanceCost: number;
        note: string;
        quadrant: "do_first" | "drop" | "plan" | "reconsider";
        explanation: string;
      }[];
      total: number;
      unjudged: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
      }[];
      unjudgedTotal: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const projectsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      workspaceId: string & z.$brand<"WorkspaceId">;
      data: {
        slug: string;
        name: string;
        description?: string | undefined;
      };
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      id: string & z.$brand<"ProjectId">;
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  find: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      slug: string;
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
      sequence: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      workspaceId?: (string & z.$brand<"WorkspaceId">) | undefined;
      isArchived?: boolean | undefined;
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  overview: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      id: string & z.$brand<"ProjectId">;
    };
    output: {
      project: {
        id: string & z.$brand<"ProjectId">;
        workspaceId: string & z.$brand<"WorkspaceId">;
        slug: string;
        name: string;
        description: string;
        isSample: boolean;
        version: number;
        createdAt: Date;
        archivedAt: Date | null;
      };
      counts: {
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        count: number;
      }[];
      links: number;
      linkCounts: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        to: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        count: number;
        suspects: number;
      }[];
      suspectLinks: number;
      conflicts: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      id: string & z.$brand<"ProjectId">;
      expectedVersion: number;
      data: {
        slug?: string | undefined;
        name?: string | undefined;
        description?: string | undefined;
      };
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      id: string & z.$brand<"ProjectId">;
      expectedVersion: number;
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      workspaceId: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      description: string;
      isSample: boolean;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  remove: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      id: string & z.$brand<"ProjectId">;
      confirmSlug: string;
    };
    output: {
      id: string & z.$brand<"ProjectId">;
      slug: string;
      items: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  export: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
    };
    output: {
      format: "throughline";
      version: 1;
      exportedAt: string;
      project: {
        slug: string;
        name: string;
        description: string;
      };
      items: {
        guid: string;
        key: string;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
        body: string;
        labels: string[];
        owner: string | null;
        createdAt: string;
        updatedAt: string;
        archivedAt: string | null;
        fields: Record<string, z.JSONType>;
      }[];
      links: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: string;
        to: string;
        createdAt: string;
        reviewedAt: string;
        reviewedHash: string;
        reviewReason: string | null;
      }[];
      sources: {
        path: string;
        format: string | null;
        base64: string;
        isGone: boolean;
        importedAt: string;
        columns: {
          column: string;
          field: "acceptanceCriteria" | "body" | "conflicts" | "depends" | "id" | "ignore" | "kind" | "labels" | "owner" | "priority" | "rationale" | "refines" | "state" | "statement" | "text" | "title";
        }[];
        statedLinks: {
          type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
          from: {
            path: string;
            sourceId: string;
          };
          to: {
            path: string;
            sourceId: string;
          };
        }[];
        spans: {
          key: string;
          sourceId: string;
          line: number;
          start: number;
          end: number;
          fieldSpans: Record<string, z.JSONType>;
          parsed: Record<string, z.JSONType>;
          conflicts: {
            field: string;
            theirs: z.JSONType;
            clauses: {
              base: z.JSONType;
              ours: z.JSONType;
              theirs: z.JSONType;
            }[];
          }[];
          isGone: boolean;
        }[];
      }[];
      placements: {
        key: string;
        into: string;
      }[];
      terms: {
        term: string;
        definition: string;
        aliases: string[];
        source: string | null;
        createdAt: string;
        updatedAt: string;
        archivedAt: string | null;
      }[];
      analysis?: {
        rules: Record<string, "error" | "info" | "off" | "warning">;
        systemNames: string[];
        terms: {
          term: string;
          instead?: string | undefined;
          reason?: string | undefined;
          severity: "error" | "info" | "warning";
        }[];
        glossary: {
          term: string;
          definition: string;
          aliases: string[];
        }[];
        suppress: {
          rule: string;
          path?: string | undefined;
          item?: string | undefined;
          text?: string | undefined;
          reason: string;
          by?: string | undefined;
        }[];
      } | undefined;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      file: {
        format: "throughline";
        version: 1;
        exportedAt: string;
        project: {
          slug: string;
          name: string;
          description: string;
        };
        items: {
          guid: string;
          key: string;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          priority: "could" | "high" | "low" | "medium" | "must" | "should" | "urgent" | "wont" | null;
          body: string;
          labels: string[];
          owner: string | null;
          createdAt: string;
          updatedAt: string;
          archivedAt: string | null;
          fields: Record<string, z.JSONType>;
        }[];
        links: {
          type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
          from: string;
          to: string;
          createdAt: string;
          reviewedAt: string;
          reviewedHash: string;
          reviewReason: string | null;
        }[];
        sources: {
          path: string;
          format: string | null;
          base64: string;
          isGone: boolean;
          importedAt: string;
          columns?: {
            column: string;
            field: "acceptanceCriteria" | "body" | "conflicts" | "depends" | "id" | "ignore" | "kind" | "labels" | "owner" | "priority" | "rationale" | "refines" | "state" | "statement" | "text" | "title";
          }[] | undefined;
          statedLinks: {
            type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
            from: {
              path: string;
              sourceId: string;
            };
            to: {
              path: string;
              sourceId: string;
            };
          }[];
          spans: {
            key: string;
            sourceId: string;
            line: number;
            start: number;
            end: number;
            fieldSpans: Record<string, z.JSONType>;
            parsed: Record<string, z.JSONType>;
            conflicts?: {
              field: string;
              theirs: z.JSONType;
              clauses: {
                base: z.JSONType;
                ours: z.JSONType;
                theirs: z.JSONType;
              }[];
            }[] | undefined;
            isGone: boolean;
          }[];
        }[];
        placements?: {
          key: string;
          into: string;
        }[] | undefined;
        terms?: {
          term: string;
          definition: string;
          aliases: string[];
          source: string | null;
          createdAt: string;
          updatedAt: string;
          archivedAt: string | null;
        }[] | undefined;
        analysis?: {
          rules?: Record<string, "error" | "info" | "off" | "warning"> | undefined;
          systemNames?: string[] | undefined;
          terms?: {
            term: string;
            instead?: string | undefined;
            reason?: string | undefined;
            severity?: "error" | "info" | "warning" | undefined;
          }[] | undefined;
          glossary?: {
            term: string;
            definition?: string | undefined;
            aliases?: string[] | undefined;
          }[] | undefined;
          suppress?: {
            rule: string;
            path?: string | undefined;
            item?: string | undefined;
            text?: string | undefined;
            reason: string;
            by?: string | undefined;
          }[] | undefined;
        } | undefined;
      };
    };
    output: {
      items: number;
      links: number;
      sources: number;
      terms: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const questionsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        askedOf?: string | null | undefined;
        answer?: string | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("answered" | "open" | "withdrawn")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "QuestionId">;
        kind: "question";
        state: "answered" | "open" | "withdrawn";
        priority: null;
        askedOf: string | null;
        answer: string;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        askedOf?: string | null | undefined;
        answer?: string | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      expectedVersion: number;
      to: "answered" | "open" | "withdrawn";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "QuestionId">;
      kind: "question";
      state: "answered" | "open" | "withdrawn";
      priority: null;
      askedOf: string | null;
      answer: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const releasesRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("built" | "planned" | "released" | "withdrawn")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
        kind: "release";
        state: "built" | "planned" | "released" | "withdrawn";
        priority: null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      expectedVersion: number;
      to: "built" | "planned" | "released" | "withdrawn";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ReleaseId">;
      kind: "release";
      state: "built" | "planned" | "released" | "withdrawn";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const requirementsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: "could" | "must" | "should" | "wont" | null | undefined;
        title: string;
        wsjf?: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null | undefined;
        rice?: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null | undefined;
        statement?: string | undefined;
        type?: "constraint" | "functional" | "quality" | undefined;
        qualityCharacteristic?: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null | undefined;
        rationale?: string | undefined;
        acceptanceCriteria?: string[] | undefined;
        balance?: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note?: string | undefined;
        } | null | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & z.$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & z.$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      filter?: {
        states?: ("accepted" | "deprecated" | "draft" | "rejected" | "review")[] | undefined;
        priorities?: ("could" | "must" | "should" | "wont" | null)[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & z.$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & z.$brand<"ItemId" | "RequirementId">;
        kind: "requirement";
        state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
        priority: "could" | "must" | "should" | "wont" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        statement: string;
        type: "constraint" | "functional" | "quality";
        qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
        rationale: string;
        acceptanceCriteria: string[];
        balance: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note: string;
        } | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: "could" | "must" | "should" | "wont" | null | undefined;
        wsjf?: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null | undefined;
        rice?: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null | undefined;
        statement?: string | undefined;
        type?: "constraint" | "functional" | "quality" | undefined;
        qualityCharacteristic?: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null | undefined;
        rationale?: string | undefined;
        acceptanceCriteria?: string[] | undefined;
        balance?: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note?: string | undefined;
        } | null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
      to: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      reason?: string | undefined;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & z.$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      kind: "requirement";
      state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
      priority: "could" | "must" | "should" | "wont" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      statement: string;
      type: "constraint" | "functional" | "quality";
      qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
      rationale: string;
      acceptanceCriteria: string[];
      balance: {
        value: number | null;
        feasibility: number;
        performanceCost: number;
        note: string;
      } | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  listQuestioned: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      limit?: number | undefined;
    };
    output: {
      item: {
        id: string & z.$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      questions: {
        id: string & z.$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      }[];
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  readinessTrend: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      limit?: number | undefined;
    };
    output: {
      points: {
        at: Date;
        baseline: string | null;
        requirements: number;
        readiness: number | null;
      }[];
      least: {
        key: string;
        title: string;
        readiness: number;
      }[];
      total: number;
      isSampled: boolean;
      isTruncated: boolean;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  analyse: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      subject: {
        id: string & z.$brand<"ItemId" | "RequirementId">;
      } | {
        text: string;
      };
    };
    output: {
      text: string;
      pattern: "complex" | "event" | "none" | "optional" | "state" | "ubiquitous" | "unwanted";
      findings: {
        rule: string;
        guide: string;
        severity: "error" | "info" | "warning";
        smell: "ambiguous" | "comparative" | "loophole" | "negative" | "nonverifiable" | "passive" | "subjective" | "superlative" | "vague_pronoun" | null;
        confidence: number;
        start: number;
        end: number;
        text: string;
        message: string;
        rewrite: {
          start: number;
          end: number;
          text: string;
        } | null;
      }[];
      suppressed: {
        rule: string;
        guide: string;
        severity: "error" | "info" | "warning";
        smell: "ambiguous" | "comparative" | "loophole" | "negative" | "nonverifiable" | "passive" | "subjective" | "superlative" | "vague_pronoun" | null;
        confidence: number;
        start: number;
        end: number;
        text: string;
        message: string;
        rewrite: {
          start: number;
          end: number;
          text: string;
        } | null;
        reason: string;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  proposeSplit: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
    };
    output: {
      version: number;
      parts: {
        title: string;
        statement: string;
      }[];
      links: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: {
          id: string & z.$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        to: {
          id: string & z.$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        isSuspect: boolean;
        createdAt: Date;
        reviewedAt: Date;
        reviewReason: string | null;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  merge: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
      intoId: string & z.$brand<"ItemId" | "RequirementId">;
      reason?: string | undefined;
    };
    output: {
      kept: {
        projectId: string & z.$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & z.$brand<"ItemId" | "RequirementId">;
        kind: "requirement";
        state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
        priority: "could" | "must" | "should" | "wont" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        statement: string;
        type: "constraint" | "functional" | "quality";
        qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
        rationale: string;
        acceptanceCriteria: string[];
        balance: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note: string;
        } | null;
      };
      archived: {
        projectId: string & z.$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & z.$brand<"ItemId" | "RequirementId">;
        kind: "requirement";
        state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
        priority: "could" | "must" | "should" | "wont" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        statement: string;
        type: "constraint" | "functional" | "quality";
        qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
        rationale: string;
        acceptanceCriteria: string[];
        balance: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note: string;
        } | null;
      };
      links: {
        projectId: string & z.$brand<"ProjectId">;
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & z.$brand<"ItemId">;
        toId: string & z.$brand<"ItemId">;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  split: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & z.$brand<"ProjectId">;
      id: string & z.$brand<"ItemId" | "RequirementId">;
      expectedVersion: number;
      parts: {
        title: string;
        statement: string;
      }[];
      links?: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & z.$brand<"ItemId">;
        toId: string & z.$brand<"ItemId">;
      }[] | undefined;
      isWholeArchived?: boolean | undefined;
    };
    output: {
      whole: {
        projectId: string & z.$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & z.$brand<"ItemId" | "RequirementId">;
        kind: "requirement";
        state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
        priority: "could" | "must" | "should" | "wont" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        statement: string;
        type: "constraint" | "functional" | "quality";
        qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
        rationale: string;
        acceptanceCriteria: string[];
        balance: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note: string;
        } | null;
      };
      parts: {
        projectId: string & z.$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & z.$brand<"ItemId" | "RequirementId">;
        kind: "requirement";
        state: "accepted" | "deprecated" | "draft" | "rejected" | "review";
        priority: "could" | "must" | "should" | "wont" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        statement: string;
        type: "constraint" | "functional" | "quality";
        qualityCharacteristic: "compatibility" | "flexibility" | "functional_suitability" | "interaction_capability" | "maintainability" | "performance_efficiency" | "reliability" | "safety" | "security" | null;
        rationale: string;
        acceptanceCriteria: string[];
        balance: {
          value: number | null;
          feasibility: number;
          performanceCost: number;
          note: string;
        } | null;
      }[];
      linksCarried: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const researchRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("concluded" | "planned" | "running")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "ResearchId">;
        kind: "research";
        state: "concluded" | "planned" | "running";
        priority: null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      expectedVersion: number;
      to: "concluded" | "planned" | "running";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "ResearchId">;
      kind: "research";
      state: "concluded" | "planned" | "running";
      priority: null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const sourcesRouter: {
  import: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      completeFolders?: string[] | undefined;
      presentPaths?: string[] | undefined;
      files: {
        path: string;
        base64: string;
      }[];
      tables?: {
        path: string;
        columns: {
          column: string;
          field: "acceptanceCriteria" | "body" | "conflicts" | "depends" | "id" | "ignore" | "kind" | "labels" | "owner" | "priority" | "rationale" | "refines" | "state" | "statement" | "text" | "title";
        }[];
      }[] | undefined;
      isDryRun?: boolean | undefined;
    };
    output: {
      isDryRun: boolean;
      files: {
        added: number;
        changed: number;
        unchanged: number;
        removed: number;
      };
      unreadFiles: string[];
      refusedFiles: {
        path: string;
        line: number;
        column: number;
        reason: string;
      }[];
      tables: {
        path: string;
        columns: {
          column: string;
          field: "acceptanceCriteria" | "body" | "conflicts" | "depends" | "id" | "ignore" | "kind" | "labels" | "owner" | "priority" | "rationale" | "refines" | "state" | "statement" | "text" | "title";
        }[];
      }[];
      items: {
        added: number;
        changed: number;
        unchanged: number;
        removed: number;
      };
      itemsByKind: {
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        count: number;
      }[];
      links: {
        added: number;
        changed: number;
        unchanged: number;
        removed: number;
      };
      changes: {
        what: "added" | "changed" | "conflict" | "gone";
        key: string | null;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        title: string;
        path: string;
        fields: string[];
      }[];
      conflicts: {
        itemId: string & import("zod").$brand<"ItemId">;
        key: string;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        title: string;
        path: string;
        line: number;
        field: string;
        theirs: import("zod").JSONType;
        clauses: {
          base: import("zod").JSONType;
          ours: import("zod").JSONType;
          theirs: import("zod").JSONType;
        }[];
      }[];
      newLinks: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: string;
        to: string;
        path: string;
      }[];
      remarks: {
        path: string;
        line: number;
        lineEnd: number;
        code: string;
        message: string;
      }[];
      unparsedLines: number;
      changeRows: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      id: string & import("zod").$brand<"SourceFileId">;
      path: string;
      format: string | null;
      bytes: number;
      contentHash: string;
      items: number;
      importedAt: Date;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  read: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      path: string;
    };
    output: {
      path: string;
      format: string | null;
      text: string;
      importedAt: Date;
      isGone: boolean;
      items: {
        key: string;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        title: string;
        line: number;
        lineEnd: number;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  export: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      after?: string | undefined;
      limit?: number | undefined;
    };
    output: {
      files: {
        path: string;
        base64: string;
        importedHash: string | null;
        editedItems: string[];
        unwritten: {
          key: string;
          field: string;
          code: "conflict" | "no_item" | "no_place" | "no_word" | "not_readable" | "not_text";
          message: string;
        }[];
      }[];
      unwrittenLinks: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: string;
        to: string;
        path: string;
        isRemoved: boolean;
        message: string;
      }[];
      unplaced: {
        key: string;
        into: string;
        message: string;
      }[];
      nextAfter: string | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  place: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId">;
      into?: string | null | undefined;
    };
    output: {
      key: string;
      into: string | null;
      path: string | null;
      isNewFile: boolean;
      unwritten: {
        key: string;
        field: string;
        code: "conflict" | "no_item" | "no_place" | "no_word" | "not_readable" | "not_text";
        message: string;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  /** A mutation, as what it is sent may be long; it changes nothing. */
  previewMerge: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      files: {
        path: string;
        base64: string;
      }[];
    };
    output: {
      files: {
        path: string;
        base64: string;
        importedHash: string | null;
        editedItems: string[];
        unwritten: {
          key: string;
          field: string;
          code: "conflict" | "no_item" | "no_place" | "no_word" | "not_readable" | "not_text";
          message: string;
        }[];
      }[];
      unwrittenLinks: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: string;
        to: string;
        path: string;
        isRemoved: boolean;
        message: string;
      }[];
      unplaced: {
        key: string;
        into: string;
        message: string;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  conflicts: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
    };
    output: {
      itemId: string & import("zod").$brand<"ItemId">;
      key: string;
      kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
      title: string;
      path: string;
      line: number;
      field: string;
      theirs: import("zod").JSONType;
      clauses: {
        base: import("zod").JSONType;
        ours: import("zod").JSONType;
        theirs: import("zod").JSONType;
      }[];
      version: number;
      base: import("zod").JSONType;
      ours: import("zod").JSONType;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  settle: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId">;
      expectedVersion: number;
      field: string;
      take: "ours" | "theirs";
    };
    output: {
      itemId: string & import("zod").$brand<"ItemId">;
      key: string;
      kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
      title: string;
      path: string;
      line: number;
      field: string;
      theirs: import("zod").JSONType;
      clauses: {
        base: import("zod").JSONType;
        ours: import("zod").JSONType;
        theirs: import("zod").JSONType;
      }[];
      version: number;
      base: import("zod").JSONType;
      ours: import("zod").JSONType;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  reopen: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId">;
      expectedVersion: number;
      field: string;
    };
    output: {
      itemId: string & import("zod").$brand<"ItemId">;
      key: string;
      kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
      title: string;
      path: string;
      line: number;
      field: string;
      theirs: import("zod").JSONType;
      clauses: {
        base: import("zod").JSONType;
        ours: import("zod").JSONType;
        theirs: import("zod").JSONType;
      }[];
      version: number;
      base: import("zod").JSONType;
      ours: import("zod").JSONType;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const stakeholdersRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        role?: string | null | undefined;
        interests?: string[] | undefined;
        interest?: number | null | undefined;
        influence?: number | null | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("active" | "archived")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
        kind: "stakeholder";
        state: "active" | "archived";
        priority: null;
        role: string | null;
        interests: string[];
        interest: number | null;
        influence: number | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        role?: string | null | undefined;
        interests?: string[] | undefined;
        interest?: number | null | undefined;
        influence?: number | null | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      expectedVersion: number;
      to: "active" | "archived";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "StakeholderId">;
      kind: "stakeholder";
      state: "active" | "archived";
      priority: null;
      role: string | null;
      interests: string[];
      interest: number | null;
      influence: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const tasksRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: "high" | "low" | "medium" | "urgent" | null | undefined;
        title: string;
        wsjf?: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null | undefined;
        rice?: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null | undefined;
        assignees?: string[] | undefined;
        estimateHours?: number | null | undefined;
        dueOn?: string | null | undefined;
        acceptanceCriteria?: {
          text: string;
          isMet: boolean;
        }[] | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("backlog" | "cancelled" | "doing" | "done" | "review" | "todo")[] | undefined;
        priorities?: ("high" | "low" | "medium" | "urgent" | null)[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "TaskId">;
        kind: "task";
        state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
        priority: "high" | "low" | "medium" | "urgent" | null;
        wsjf: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null;
        rice: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null;
        assignees: string[];
        estimateHours: number | null;
        dueOn: string | null;
        acceptanceCriteria: {
          text: string;
          isMet: boolean;
        }[];
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: "high" | "low" | "medium" | "urgent" | null | undefined;
        wsjf?: {
          businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
          jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        } | null | undefined;
        rice?: {
          reach: number;
          impact: 0.25 | 0.5 | 1 | 2 | 3;
          confidencePercent: number;
          effortPersonMonths: number;
        } | null | undefined;
        assignees?: string[] | undefined;
        estimateHours?: number | null | undefined;
        dueOn?: string | null | undefined;
        acceptanceCriteria?: {
          text: string;
          isMet: boolean;
        }[] | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      expectedVersion: number;
      to: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TaskId">;
      kind: "task";
      state: "backlog" | "cancelled" | "doing" | "done" | "review" | "todo";
      priority: "high" | "low" | "medium" | "urgent" | null;
      wsjf: {
        businessValue: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        timeCriticality: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        riskReduction: 1 | 2 | 3 | 5 | 8 | 13 | 20;
        jobSize: 1 | 2 | 3 | 5 | 8 | 13 | 20;
      } | null;
      rice: {
        reach: number;
        impact: 0.25 | 0.5 | 1 | 2 | 3;
        confidencePercent: number;
        effortPersonMonths: number;
      } | null;
      assignees: string[];
      estimateHours: number | null;
      dueOn: string | null;
      acceptanceCriteria: {
        text: string;
        isMet: boolean;
      }[];
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const termsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        term: string;
        definition?: string | undefined;
        aliases?: string[] | undefined;
        source?: string | null | undefined;
      };
    };
    output: {
      term: string;
      definition: string;
      aliases: string[];
      source: string | null;
      id: string & import("zod").$brand<"TermId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      isArchived?: boolean | undefined;
    };
    output: {
      items: {
        term: string;
        definition: string;
        aliases: string[];
        source: string | null;
        id: string & import("zod").$brand<"TermId">;
        projectId: string & import("zod").$brand<"ProjectId">;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"TermId">;
      expectedVersion: number;
      data: {
        term?: string | undefined;
        definition?: string | undefined;
        aliases?: string[] | undefined;
        source?: string | null | undefined;
      };
    };
    output: {
      term: string;
      definition: string;
      aliases: string[];
      source: string | null;
      id: string & import("zod").$brand<"TermId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"TermId">;
      expectedVersion: number;
    };
    output: {
      term: string;
      definition: string;
      aliases: string[];
      source: string | null;
      id: string & import("zod").$brand<"TermId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"TermId">;
      expectedVersion: number;
    };
    output: {
      term: string;
      definition: string;
      aliases: string[];
      source: string | null;
      id: string & import("zod").$brand<"TermId">;
      projectId: string & import("zod").$brand<"ProjectId">;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const testsRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      data: {
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        title: string;
        method?: "automated" | "demonstration" | "manual" | "review" | undefined;
        steps?: string | undefined;
      };
      links?: ({
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        toId: string & import("zod").$brand<"ItemId">;
      } | {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        fromId: string & import("zod").$brand<"ItemId">;
      })[] | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      filter?: {
        states?: ("active" | "draft" | "retired")[] | undefined;
        priorities?: null[] | undefined;
        labels?: string[] | undefined;
        owner?: string | undefined;
        text?: string | undefined;
        isArchived?: boolean | undefined;
      } | undefined;
      limit?: number | undefined;
      cursor?: string | undefined;
      direction?: "forward" | undefined;
      sort?: {
        by: "created" | "number" | "priority" | "state" | "title" | "updated";
        direction: "asc" | "desc";
      } | undefined;
    };
    output: {
      items: {
        projectId: string & import("zod").$brand<"ProjectId">;
        key: string;
        number: number;
        title: string;
        body: string;
        labels: string[];
        owner: string | null;
        version: number;
        createdAt: Date;
        updatedAt: Date;
        archivedAt: Date | null;
        id: string & import("zod").$brand<"ItemId" | "TestId">;
        kind: "test";
        state: "active" | "draft" | "retired";
        priority: null;
        method: "automated" | "demonstration" | "manual" | "review";
        steps: string;
      }[];
      nextCursor: string | null;
      total: number | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      expectedVersion: number;
      data: {
        title?: string | undefined;
        body?: string | undefined;
        labels?: string[] | undefined;
        owner?: string | null | undefined;
        priority?: null | undefined;
        method?: "automated" | "demonstration" | "manual" | "review" | undefined;
        steps?: string | undefined;
      };
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  move: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      expectedVersion: number;
      to: "active" | "draft" | "retired";
      reason?: string | undefined;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  restore: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      projectId: string & import("zod").$brand<"ProjectId">;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      expectedVersion: number;
    };
    output: {
      projectId: string & import("zod").$brand<"ProjectId">;
      key: string;
      number: number;
      title: string;
      body: string;
      labels: string[];
      owner: string | null;
      version: number;
      createdAt: Date;
      updatedAt: Date;
      archivedAt: Date | null;
      id: string & import("zod").$brand<"ItemId" | "TestId">;
      kind: "test";
      state: "active" | "draft" | "retired";
      priority: null;
      method: "automated" | "demonstration" | "manual" | "review";
      steps: string;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const traceRouter: {
  why: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      itemId: string & import("zod").$brand<"ItemId">;
    };
    output: {
      items: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      }[];
      paths: {
        itemId: string & import("zod").$brand<"ItemId">;
        link: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        isSuspect: boolean;
      }[][];
      isGrounded: boolean;
      isTruncated: boolean;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  impact: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      itemId: string & import("zod").$brand<"ItemId">;
      limit?: number | undefined;
    };
    output: {
      item: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      };
      impacted: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        depth: number;
        via: string & import("zod").$brand<"ItemId">;
        link: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        isSuspect: boolean;
      }[];
      counts: {
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        count: number;
      }[];
      total: number;
      isTruncated: boolean;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  gaps: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      types?: ("accepted_requirement_with_open_question" | "accepted_requirement_without_test" | "decision_addressing_nothing" | "goal_without_requirement" | "requirement_without_goal" | "superseded_decision_relied_on" | "suspect_link" | "task_implementing_nothing")[] | undefined;
      limit?: number | undefined;
    };
    output: {
      type: "accepted_requirement_with_open_question" | "accepted_requirement_without_test" | "decision_addressing_nothing" | "goal_without_requirement" | "requirement_without_goal" | "superseded_decision_relied_on" | "suspect_link" | "task_implementing_nothing";
      title: string;
      count: number;
      gaps: {
        item: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        };
        link: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies" | null;
        direction: "backward" | "forward" | null;
        other: {
          id: string & import("zod").$brand<"ItemId">;
          kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
          key: string;
          title: string;
          state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
          isArchived: boolean;
        } | null;
      }[];
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  matrix: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      rows: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
      columns: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
      limit?: number | undefined;
      offset?: number | undefined;
    };
    output: {
      rows: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      }[];
      columns: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
      }[];
      cells: {
        row: string & import("zod").$brand<"ItemId">;
        column: string & import("zod").$brand<"ItemId">;
        link: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        direction: "backward" | "forward";
        isSuspect: boolean;
      }[];
      totalRows: number;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  graph: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      projectId: string & import("zod").$brand<"ProjectId">;
      around?: {
        itemId: string & import("zod").$brand<"ItemId">;
        depth?: number | undefined;
      } | undefined;
      kinds?: ("component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test")[] | undefined;
      limit?: number | undefined;
    };
    output: {
      items: {
        id: string & import("zod").$brand<"ItemId">;
        kind: "component" | "decision" | "document" | "feedback" | "goal" | "question" | "release" | "requirement" | "research" | "stakeholder" | "task" | "test";
        key: string;
        title: string;
        state: "accepted" | "active" | "answered" | "archived" | "backlog" | "built" | "cancelled" | "concluded" | "current" | "declined" | "deprecated" | "doing" | "done" | "draft" | "dropped" | "incorporated" | "live" | "met" | "open" | "planned" | "proposed" | "rejected" | "released" | "retired" | "review" | "running" | "stale" | "superseded" | "todo" | "withdrawn";
        isArchived: boolean;
        labels: string[];
        distance: number;
        missing: ("accepted_requirement_without_test" | "decision_addressing_nothing" | "goal_without_requirement" | "requirement_without_goal" | "task_implementing_nothing")[];
      }[];
      links: {
        type: "addresses" | "affects" | "amends" | "blocks" | "clarifies" | "concerns" | "conflicts" | "depends" | "describes" | "has" | "implements" | "informs" | "parent" | "realises" | "refines" | "satisfies" | "ships" | "supersedes" | "uses" | "verifies";
        from: number;
        to: number;
        isSuspect: boolean;
      }[];
      total: number;
      isTruncated: boolean;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
declare const workspacesRouter: {
  create: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      slug: string;
      name: string;
    };
    output: {
      id: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  get: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      id: string & z.$brand<"WorkspaceId">;
    };
    output: {
      id: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  list: import("@trpc/server").TRPCQueryProcedure<{
    input: {
      isArchived?: boolean | undefined;
    };
    output: {
      id: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    }[];
    meta: object;
    errorShape: ErrorShape;
  }>;
  update: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      id: string & z.$brand<"WorkspaceId">;
      expectedVersion: number;
      data: {
        name?: string | undefined;
        slug?: string | undefined;
      };
    };
    output: {
      id: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
  archive: import("@trpc/server").TRPCMutationProcedure<{
    input: {
      idempotencyKey?: string | undefined;
      id: string & z.$brand<"WorkspaceId">;
      expectedVersion: number;
    };
    output: {
      id: string & z.$brand<"WorkspaceId">;
      slug: string;
      name: string;
      version: number;
      createdAt: Date;
      archivedAt: Date | null;
    };
    meta: object;
    errorShape: ErrorShape;
  }>;
};
type Routers = {
  analysis: typeof analysisRouter;
  baselines: typeof baselinesRouter;
  changes: typeof changesRouter;
  components: typeof componentsRouter;
  decisions: typeof decisionsRouter;
  documents: typeof documentsRouter;
  feedback: typeof feedbackRouter;
  goals: typeof goalsRouter;
  items: typeof itemsRouter;
  links: typeof linksRouter;
  moments: typeof momentsRouter;
  priorities: typeof prioritiesRouter;
  projects: typeof projectsRouter;
  questions: typeof questionsRouter;
  releases: typeof releasesRouter;
  requirements: typeof requirementsRouter;
  research: typeof researchRouter;
  sources: typeof sourcesRouter;
  stakeholders: typeof stakeholdersRouter;
  tasks: typeof tasksRouter;
  terms: typeof termsRouter;
  tests: typeof testsRouter;
  trace: typeof traceRouter;
  workspaces: typeof workspacesRouter;
};
/** The router as a client sees it: what the server gives its procedures to work with is not part of it. */
type AppRouter = TRPCBuiltRouter<{
  ctx: object;
  meta: object;
  errorShape: ErrorShape;
  transformer: true;
}, TRPCDecorateCreateRouterOptions<Routers>>;
/** What each procedure takes: `RouterInputs['tasks']['move']`. */
export type RouterInputs = inferRouterInputs<AppRouter>;
/** What each procedure gives: `RouterOutputs['tasks']['list']`. */
export type RouterOutputs = inferRouterOutputs<AppRouter>;
export type { AppRouter, Problem, ProblemCode };

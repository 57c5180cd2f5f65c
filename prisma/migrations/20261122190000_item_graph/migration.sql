CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "item_counter" (
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last_number" INTEGER NOT NULL,

    CONSTRAINT "item_counter_pkey" PRIMARY KEY ("project_id", "kind")
);

CREATE TABLE "item" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "priority" SMALLINT,
    "body" TEXT NOT NULL DEFAULT '',
    "labels" TEXT[],
    "owner" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "normative_hash" TEXT NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    "search" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title), 'A') ||
        setweight(to_tsvector('english', left(search_text, 100000) || ' ' || left(body, 100000)), 'B')
    ) STORED,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "stakeholder" (
    "item_id" UUID NOT NULL,
    "role" TEXT,
    "interests" TEXT[],
    "interest" SMALLINT,
    "influence" SMALLINT,

    CONSTRAINT "stakeholder_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "goal" (
    "item_id" UUID NOT NULL,
    "metric" TEXT,
    "baseline" TEXT,
    "target" TEXT,
    "due_on" DATE,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "requirement" (
    "item_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "quality_characteristic" TEXT,
    "rationale" TEXT NOT NULL,
    "acceptance_criteria" TEXT[],

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "question" (
    "item_id" UUID NOT NULL,
    "asked_of" TEXT,
    "answer" TEXT NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "decision" (
    "item_id" UUID NOT NULL,
    "context" TEXT NOT NULL,
    "drivers" TEXT[],
    "options" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "consequences" TEXT NOT NULL,
    "confirmation" TEXT NOT NULL,
    "deciders" TEXT[],
    "decided_on" DATE,
    "review_by" DATE,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "component" (
    "item_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "technology" TEXT,
    "interface" TEXT NOT NULL,

    CONSTRAINT "component_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "task" (
    "item_id" UUID NOT NULL,
    "assignees" TEXT[],
    "estimate_hours" DOUBLE PRECISION,
    "due_on" DATE,
    "acceptance_criteria" JSONB NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "test" (
    "item_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "steps" TEXT NOT NULL,

    CONSTRAINT "test_pkey" PRIMARY KEY ("item_id")
);

CREATE TABLE "link_rule" (
    "type" TEXT NOT NULL,
    "from_kind" TEXT NOT NULL,
    "to_kind" TEXT NOT NULL,

    CONSTRAINT "link_rule_pkey" PRIMARY KEY ("type", "from_kind", "to_kind")
);

CREATE TABLE "link" (
    "project_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "to_id" UUID NOT NULL,
    "from_kind" TEXT NOT NULL,
    "to_kind" TEXT NOT NULL,
    "reviewed_hash" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "review_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_pkey" PRIMARY KEY ("project_id", "from_id", "type", "to_id")
);

CREATE TABLE "project_head" (
    "project_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "project_head_pkey" PRIMARY KEY ("project_id")
);

CREATE TABLE "change" (
    "project_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,
    "action" TEXT NOT NULL,
    "item_id" UUID,
    "item_key" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "request_id" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("project_id", "sequence")
);

CREATE TABLE "idempotency_key" (
    "actor_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "procedure" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "response" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id", "key")
);

CREATE TABLE "source_file" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "format" TEXT,
    "content" BYTEA NOT NULL,
    "content_hash" TEXT NOT NULL,
    "stated_links" JSONB NOT NULL,
    "is_gone" BOOLEAN NOT NULL DEFAULT false,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_file_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "source_span" (
    "item_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "source_file_id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "field_spans" JSONB NOT NULL,
    "parsed" JSONB NOT NULL,
    "is_gone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "source_span_pkey" PRIMARY KEY ("item_id")
);

CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");
CREATE UNIQUE INDEX "project_slug_key" ON "project"("slug");
CREATE INDEX "project_workspace_id_slug_idx" ON "project"("workspace_id", "slug");
CREATE UNIQUE INDEX "item_project_id_kind_number_key" ON "item"("project_id", "kind", "number");
CREATE UNIQUE INDEX "item_project_id_id_key" ON "item"("project_id", "id");
CREATE UNIQUE INDEX "item_project_id_id_kind_key" ON "item"("project_id", "id", "kind");
CREATE INDEX "item_project_id_kind_title_number_idx" ON "item"("project_id", "kind", "title", "number");
CREATE INDEX "item_project_id_kind_state_number_idx" ON "item"("project_id", "kind", "state", "number");
CREATE INDEX "item_project_id_kind_priority_number_idx" ON "item"("project_id", "kind", "priority", "number");
CREATE INDEX "item_project_id_kind_created_at_number_idx" ON "item"("project_id", "kind", "created_at", "number");
CREATE INDEX "item_project_id_kind_updated_at_number_idx" ON "item"("project_id", "kind", "updated_at", "number");
CREATE INDEX "item_project_id_updated_at_id_idx" ON "item"("project_id", "updated_at", "id");
CREATE INDEX "item_search_idx" ON "item" USING GIN ("search");
CREATE INDEX "link_project_id_to_id_type_from_id_idx" ON "link"("project_id", "to_id", "type", "from_id");
CREATE INDEX "change_project_id_item_id_sequence_idx" ON "change"("project_id", "item_id", "sequence");
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");
CREATE UNIQUE INDEX "source_file_project_id_path_key" ON "source_file"("project_id", "path");
CREATE UNIQUE INDEX "source_file_project_id_id_key" ON "source_file"("project_id", "id");
CREATE UNIQUE INDEX "source_span_project_id_item_id_key" ON "source_span"("project_id", "item_id");
CREATE UNIQUE INDEX "source_span_source_file_id_source_id_key" ON "source_span"("source_file_id", "source_id");

ALTER TABLE "project" ADD CONSTRAINT "project_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "item_counter" ADD CONSTRAINT "item_counter_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "item" ADD CONSTRAINT "item_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "stakeholder" ADD CONSTRAINT "stakeholder_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "goal" ADD CONSTRAINT "goal_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "question" ADD CONSTRAINT "question_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "decision" ADD CONSTRAINT "decision_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "component" ADD CONSTRAINT "component_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "task" ADD CONSTRAINT "task_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "test" ADD CONSTRAINT "test_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "item"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "link" ADD CONSTRAINT "link_project_id_from_id_from_kind_fkey" FOREIGN KEY ("project_id", "from_id", "from_kind") REFERENCES "item"("project_id", "id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "link" ADD CONSTRAINT "link_project_id_to_id_to_kind_fkey" FOREIGN KEY ("project_id", "to_id", "to_kind") REFERENCES "item"("project_id", "id", "kind") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "link" ADD CONSTRAINT "link_type_from_kind_to_kind_fkey" FOREIGN KEY ("type", "from_kind", "to_kind") REFERENCES "link_rule"("type", "from_kind", "to_kind") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "project_head" ADD CONSTRAINT "project_head_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "change" ADD CONSTRAINT "change_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "change" ADD CONSTRAINT "change_project_id_item_id_fkey" FOREIGN KEY ("project_id", "item_id") REFERENCES "item"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "source_span" ADD CONSTRAINT "source_span_project_id_item_id_fkey" FOREIGN KEY ("project_id", "item_id") REFERENCES "item"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "source_span" ADD CONSTRAINT "source_span_project_id_source_file_id_fkey" FOREIGN KEY ("project_id", "source_file_id") REFERENCES "source_file"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Each kind has its own states; the numbers are those of the keys.
ALTER TABLE "item" ADD CONSTRAINT "item_state_check" CHECK (
    (kind = 'stakeholder' AND state IN ('active', 'archived')) OR
    (kind = 'goal' AND state IN ('proposed', 'active', 'met', 'dropped')) OR
    (kind = 'requirement' AND state IN ('draft', 'review', 'accepted', 'deprecated', 'rejected')) OR
    (kind = 'question' AND state IN ('open', 'answered', 'withdrawn')) OR
    (kind = 'research' AND state IN ('planned', 'running', 'concluded')) OR
    (kind = 'decision' AND state IN ('proposed', 'accepted', 'rejected', 'deprecated', 'superseded')) OR
    (kind = 'component' AND state IN ('planned', 'live', 'retired')) OR
    (kind = 'task' AND state IN ('backlog', 'todo', 'doing', 'review', 'done', 'cancelled')) OR
    (kind = 'test' AND state IN ('draft', 'active', 'retired')) OR
    (kind = 'release' AND state IN ('planned', 'built', 'released', 'withdrawn')) OR
    (kind = 'document' AND state IN ('draft', 'current', 'stale', 'archived')) OR
    (kind = 'feedback' AND state IN ('open', 'accepted', 'declined', 'incorporated'))
);
ALTER TABLE "item" ADD CONSTRAINT "item_priority_check" CHECK (
    priority IS NULL OR (kind IN ('requirement', 'task') AND priority BETWEEN 0 AND 3)
);
ALTER TABLE "item" ADD CONSTRAINT "item_number_check" CHECK (number > 0);
ALTER TABLE "item" ADD CONSTRAINT "item_version_check" CHECK (version > 0);
ALTER TABLE "link" ADD CONSTRAINT "link_self_check" CHECK (from_id <> to_id);

-- The table of allowed links; a test holds it against LINK_RULES.
INSERT INTO "link_rule" (type, from_kind, to_kind) VALUES
    ('has', 'stakeholder', 'goal'),
    ('satisfies', 'requirement', 'goal'),
    ('refines', 'goal', 'goal'),
    ('refines', 'requirement', 'requirement'),
    ('conflicts', 'requirement', 'requirement'),
    ('depends', 'requirement', 'requirement'),
    ('clarifies', 'question', 'stakeholder'),
    ('clarifies', 'question', 'goal'),
    ('clarifies', 'question', 'requirement'),
    ('clarifies', 'question', 'question'),
    ('clarifies', 'question', 'research'),
    ('clarifies', 'question', 'decision'),
    ('clarifies', 'question', 'component'),
    ('clarifies', 'question', 'task'),
    ('clarifies', 'question', 'test'),
    ('clarifies', 'question', 'release'),
    ('clarifies', 'question', 'document'),
    ('clarifies', 'question', 'feedback'),
    ('informs', 'research', 'decision'),
    ('addresses', 'decision', 'requirement'),
    ('supersedes', 'decision', 'decision'),
    ('amends', 'decision', 'decision'),
    ('affects', 'decision', 'component'),
    ('realises', 'component', 'requirement'),
    ('uses', 'component', 'component'),
    ('implements', 'task', 'requirement'),
    ('implements', 'task', 'decision'),
    ('blocks', 'task', 'task'),
    ('parent', 'task', 'task'),
    ('verifies', 'test', 'requirement'),
    ('verifies', 'test', 'decision'),
    ('ships', 'release', 'task'),
    ('describes', 'document', 'stakeholder'),
    ('describes', 'document', 'goal'),
    ('describes', 'document', 'requirement'),
    ('describes', 'document', 'question'),
    ('describes', 'document', 'research'),
    ('describes', 'document', 'decision'),
    ('describes', 'document', 'component'),
    ('describes', 'document', 'task'),
    ('describes', 'document', 'test'),
    ('describes', 'document', 'release'),
    ('describes', 'document', 'document'),
    ('describes', 'document', 'feedback'),
    ('concerns', 'feedback', 'stakeholder'),
    ('concerns', 'feedback', 'goal'),
    ('concerns', 'feedback', 'requirement'),
    ('concerns', 'feedback', 'question'),
    ('concerns', 'feedback', 'research'),
    ('concerns', 'feedback', 'decision'),
    ('concerns', 'feedback', 'component'),
    ('concerns', 'feedback', 'task'),
    ('concerns', 'feedback', 'test'),
    ('concerns', 'feedback', 'release'),
    ('concerns', 'feedback', 'document'),
    ('concerns', 'feedback', 'feedback');

-- A link's target finds the changes of its links.
CREATE INDEX "change_link_target_idx" ON "change" (project_id, (after->>'toId'), sequence) WHERE action LIKE 'link.%';

-- The log is append-only. Only the removal of a whole project, which names itself, may take its log along.
CREATE FUNCTION refuse_change_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.project_id::text = current_setting('throughline.removing_project', true) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the change log is append-only';
END $$;
CREATE TRIGGER change_append_only BEFORE UPDATE OR DELETE ON "change"
    FOR EACH ROW EXECUTE FUNCTION refuse_change_rewrite();
CREATE TRIGGER change_no_truncate BEFORE TRUNCATE ON "change"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_rewrite();

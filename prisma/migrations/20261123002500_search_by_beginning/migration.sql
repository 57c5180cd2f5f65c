-- Words as they are written stand beside their stems: the stem of "booking" is "book", so that a search
-- for what someone has typed of it so far, "bookin", found nothing. Stems come first: phrases are looked
-- up among them. The rows of the table are written anew.
ALTER TABLE "item" DROP COLUMN "search";
ALTER TABLE "item" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') ||
    setweight(to_tsvector('english', left(search_text, 100000) || ' ' || left(body, 100000)), 'B') ||
    setweight(to_tsvector('simple', title || ' ' || left(search_text, 20000) || ' ' || left(body, 20000)), 'C')
) STORED;
CREATE INDEX "item_search_idx" ON "item" USING GIN ("search");

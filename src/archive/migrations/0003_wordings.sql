CREATE TABLE "wordings" (
	"fingerprint" bigint NOT NULL,
	"speaker" text NOT NULL,
	"cluster" bigint NOT NULL,
	"text" text NOT NULL,
	"picks" integer[] NOT NULL,
	CONSTRAINT "wordings_fingerprint_speaker_pk" PRIMARY KEY("fingerprint","speaker")
);
--> statement-breakpoint
INSERT INTO "wordings" ("fingerprint", "speaker", "cluster", "text", "picks")
SELECT DISTINCT ON ("fingerprint", CASE WHEN cardinality("shingles") <= 2 THEN coalesce("person", '') ELSE '' END) "fingerprint", CASE WHEN cardinality("shingles") <= 2 THEN coalesce("person", '') ELSE '' END,
  "cluster", "text", "shingles" FROM "quotes" ORDER BY "fingerprint", 2, "key";
--> statement-breakpoint
DROP INDEX "quotes_shingles";--> statement-breakpoint
DROP INDEX "quotes_fingerprint";--> statement-breakpoint
CREATE INDEX "wordings_picks" ON "wordings" USING gin ("picks") WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "quotes" DROP COLUMN "shingles";
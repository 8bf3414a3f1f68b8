ALTER TABLE "wordings" ALTER COLUMN "picks" SET STATISTICS 300;
--> statement-breakpoint
ANALYZE "wordings";

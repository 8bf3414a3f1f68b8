DROP INDEX "quotes_words";--> statement-breakpoint
CREATE INDEX "quotes_words" ON "quotes" USING gin ("words") WITH (fastupdate=true,gin_pending_list_limit=512);
ALTER TABLE "corrections" ALTER COLUMN "speaker" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD COLUMN "quote" text;
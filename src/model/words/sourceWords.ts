import type { Source } from "#model/dossier/dossier.ts";

export const SOURCE_KIND_WORDS: Record<Source["kind"], string> = {
  official: "official text",
  wire: "news agency",
  newspaper: "newspaper or broadcaster",
  "state-media": "state media",
  aggregator: "aggregator of others’ reports",
};

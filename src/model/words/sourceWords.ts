import type { SourceKind } from "#model/dossier/codes.ts";

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  official: "official text",
  wire: "news agency",
  newspaper: "newspaper or broadcaster",
  "state-media": "state media",
  aggregator: "aggregator of others’ reports",
};

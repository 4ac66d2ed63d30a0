import type { Contents } from "#model/dossier/codes.ts";
import type { Proposal } from "#model/dossier/dossier.ts";

export const STATUS_WORDS: Record<Proposal["status"], string> = {
  leaked: "leaked",
  told: "told of; its text is not on record here",
  published: "published",
  signed: "signed",
};

export const CONTENTS_WORDS: Record<Contents, string> = {
  known: "known",
  partly: "partly known",
  unknown: "not public",
};

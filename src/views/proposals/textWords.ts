import type { Proposal } from "#model/dossier/dossier.ts";

export const STATUS_WORDS: Record<Proposal["status"], string> = {
  leaked: "leaked",
  told: "told of; its text is not on record here",
  published: "published",
  signed: "signed",
};

export const CONTENTS_WORDS: Record<Proposal["contents"], string> = {
  known: "known",
  partly: "partly known",
  unknown: "not public",
};

import type { Issue, OptionId } from "#model/dossier/dossier.ts";

/** A set of options in words: the option's label, the name of the span or, for a set without one, the labels. */
export function stanceWords({ options, spans = [] }: Issue, stance: readonly OptionId[]): string {
  const span = spans.find(
    (s) => s.options.length === stance.length && s.options.every((id) => stance.includes(id)),
  );
  if (span) return span.label;
  return options
    .filter(({ id }) => stance.includes(id))
    .map(({ label }) => label)
    .join(" / ");
}

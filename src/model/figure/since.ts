import type { DossierIndex } from "#model/dossier/dossierIndex.ts";

/** The day from which changes are counted: as chosen, or a year before the day shown, or the first of the record if that is later; undefined when that is empty. */
export function sinceOf(
  { byDay, dossier }: DossierIndex,
  { since, asOf }: { readonly since: string | undefined; readonly asOf: string | undefined },
): string | undefined {
  const first = byDay[0]?.day;
  if (since !== undefined || first === undefined) return since;
  const before = yearBefore(asOf ?? dossier.asOf);
  return before > first ? before : first;
}

/** The same day of the year before; of a leap day the one before it. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  const rest = day.slice(4);
  return `${year}${rest === "-02-29" ? "-02-28" : rest}`;
}
